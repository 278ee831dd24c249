extension DotRows {
  /// Right of the mark and its range, or left where a reference would run through and there is room.
  func drawNumber(
    _ lines: [String], on canvas: inout SVGCanvas, x: Double, part: ValueScale.Part?, y: Double
  ) {
    let width = lines.map { TextMeasure.width(of: $0, size: style.smallSize) }.max() ?? 0
    let reach = SVGCanvas.markReach - 1
    let right = max(x + reach, part?.high ?? x) + Self.besideGap
    let left = min(x - reach, part?.low ?? x) - Self.besideGap - width
    let crossings = plot.axis.references.filter { scale.contains($0.position) }.map {
      scale.place($0.position)
    }
    func isCrossed(_ start: Double) -> Bool {
      crossings.contains { $0 > start - 2 && $0 < start + width + 2 }
    }
    let isLeft = isCrossed(right) && left >= start && !isCrossed(left)
    canvas.text(lines, x: isLeft ? left : right, middle: y, size: style.smallSize)
  }

  /// Grid and references, behind the marks; under labels that stand above, in each row only.
  func drawLines(on canvas: inout SVGCanvas, top: Double, bottom: Double) {
    for tick in plot.axis.ticks where scale.contains(tick.position) {
      let x = scale.place(tick.position)
      canvas.line(x1: x, y1: top, x2: x, y2: bottom, stroke: Palette.grid)
    }
    for line in plot.axis.references where scale.contains(line.position) {
      let x = scale.place(line.position)
      canvas.path(
        [(x, top), (x, bottom)], stroke: Palette.axis, isDashed: line.isDashed)
    }
  }

  /// - Returns: Where the drawing ends.
  func drawAxisTexts(on canvas: inout SVGCanvas, top: Double) -> Double {
    let ticks = plot.axis.ticks.filter { scale.contains($0.position) }
      .sorted { $0.position < $1.position }
      .map {
        LengthAxis.PlacedTick(x: scale.place($0.position), label: MarkupText.visible($0.label))
      }
    let y = top + canvas.tickLabels(ticks, top: top, style: style)
    return y + canvas.axisTitle(plot.axis.title, start: start, top: y, style: style) + 2
  }
}
