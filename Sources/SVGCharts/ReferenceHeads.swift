/// What upright reference lines stand for, over the plot, each on lines of its own.
struct ReferenceHeads {
  private let placed: [(lines: [String], x: Double, top: Double, height: Double)]
  private let size: Double
  /// Including the white space under it; zero without labels.
  let height: Double

  init(
    _ references: [ValueAxis.ReferenceLine], scale: ValueScale, start: Double, end: Double,
    style: ChartStyle
  ) {
    size = style.smallSize
    let lineHeight = style.lineHeight(size)
    var placed: [(lines: [String], x: Double, top: Double, height: Double)] = []
    var top = 0.0
    for line in references where !line.label.isEmpty && scale.contains(line.position) {
      let lines = TextMeasure.lines(of: line.label, width: end - start, size: style.smallSize)
      let width = lines.map { TextMeasure.width(of: $0, size: style.smallSize) }.max() ?? 0
      let x = max(min(scale.place(line.position), end - width / 2), start + width / 2)
      let height = lineHeight * Double(lines.count)
      placed.append((lines, x, top, height))
      top += height
    }
    self.placed = placed
    height = placed.isEmpty ? 0 : top + 2
  }

  func draw(on canvas: inout SVGCanvas, bottom: Double) {
    for label in placed {
      canvas.text(
        label.lines, x: label.x, middle: bottom - height + label.top + label.height / 2,
        size: size, anchor: .middle, fill: Palette.quietInk)
    }
  }
}
