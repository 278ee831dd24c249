extension SVGCanvas {
  /// The texts of a horizontal axis, from the left, without those that would run into another.
  ///
  /// - Returns: The height they take; zero without any.
  mutating func tickLabels(
    _ ticks: [LengthAxis.PlacedTick], top: Double, style: ChartStyle
  ) -> Double {
    guard ticks.contains(where: { !$0.label.isEmpty }) else { return 0 }
    let lineHeight = style.lineHeight(style.smallSize)
    var free = 0.0
    for tick in ticks where !tick.label.isEmpty {
      let width = TextMeasure.width(of: tick.label, size: style.smallSize)
      let start = min(max(tick.x - width / 2, 0), style.width - width)
      guard start >= free else { continue }
      text(
        [tick.label], x: start + width / 2, middle: top + 3 + lineHeight / 2,
        size: style.smallSize, anchor: .middle, fill: Palette.quietInk)
      free = start + width + 4
    }
    return lineHeight + 3
  }

  /// What a horizontal axis measures, in lines that begin at `start`.
  ///
  /// - Returns: The height it takes; zero without a title.
  mutating func axisTitle(
    _ title: String, start: Double, top: Double, style: ChartStyle
  ) -> Double {
    guard !title.isEmpty else { return 0 }
    let lines = TextMeasure.lines(of: title, width: style.width - start, size: style.smallSize)
    let height = style.lineHeight(style.smallSize) * Double(lines.count)
    text(
      lines, x: start, middle: top + 3 + height / 2, size: style.smallSize,
      fill: Palette.quietInk)
    return height + 3
  }
}
