/// Upright bars side by side with their labels under them and their numbers on top.
///
/// There is no right edge for the texts of a row's `columns`; they are not drawn.
struct UprightBars {
  private let chart: Chart
  private let style: ChartStyle
  private let legend: LegendBlock
  private let start: Double
  private let slot: Double
  private let unitsPerLength: Double
  private let labels: [[String]]
  /// Every how manieth label is printed, so that those of a long number axis do not collide.
  private let labelStep: Int

  init(_ chart: Chart, style: ChartStyle) {
    self.chart = chart
    self.style = style
    legend = LegendBlock(chart.legend, style: style)
    let size = style.smallSize
    let tickWidths = chart.ticks.map {
      TextMeasure.width(of: MarkupText.visible($0.label), size: size)
    }
    start = tickWidths.max().map { $0 + 6 } ?? 0
    let room = (style.width - start) / Double(max(chart.rows.count, 1))
    let slot = min(style.columnWidth, room)
    self.slot = slot
    let words = chart.rows.lazy.flatMap { $0.label.split(separator: " ") }
    let widest = words.map { TextMeasure.width(of: $0, size: size) }.max() ?? 0
    let step = widest + 4 <= slot || slot > 40 ? 1 : Int(((widest + 4) / slot).rounded(.up))
    labelStep = min(step, max(chart.rows.count, 1))
    labels = chart.rows.map { [labelStep] row in
      TextMeasure.lines(of: row.label, width: slot * Double(labelStep) - 4, size: size)
    }
    let longest = chart.rows.map(\.totalLength).max() ?? 0
    let reach = max(chart.axisEnd.asLength, longest)
    unitsPerLength = reach > 0 ? style.columnHeight / reach : 0
  }

  /// - Returns: The height of the drawing.
  func draw(on canvas: inout SVGCanvas) -> Double {
    legend.draw(on: &canvas, top: 0)
    let lineHeight = style.lineHeight(style.smallSize)
    let base = legend.height + lineHeight + 4 + style.columnHeight
    let end = start + slot * Double(chart.rows.count)
    drawTicks(on: &canvas, base: base, end: end)
    for (index, row) in chart.rows.enumerated() {
      drawColumn(row, on: &canvas, middle: start + slot * (Double(index) + 0.5), base: base)
    }
    canvas.line(x1: start, y1: base, x2: end, y2: base, stroke: Palette.axis)
    return drawLabels(on: &canvas, top: base + 4, end: end)
  }

  private func drawColumn(
    _ row: Chart.Row, on canvas: inout SVGCanvas, middle: Double, base: Double
  ) {
    let width = slot * 0.76
    var top = base
    let isSingle = row.segments.count == 1
    for segment in row.segments {
      let height = segment.length.asLength * unitsPerLength
      let fill = Palette.rgb(segment.colour)
      if height > 0 {
        top -= height
        canvas.segment(x: middle - width / 2, y: top, width: width, height: height, fill: fill)
      }
      let label = MarkupText.visible(segment.label)
      let labelWidth = TextMeasure.width(of: label, size: style.smallSize)
      if isSingle {
        guard labelWidth + 2 <= slot else { continue }
        canvas.text(
          [label], x: middle, middle: top - 2 - style.smallSize / 2, size: style.smallSize,
          anchor: .middle)
      } else if let ink = Palette.ink(on: fill), style.numberFits(label, in: width),
        height >= style.numberSize + 2
      {
        canvas.text(
          [label], x: middle, middle: top + height / 2, size: style.numberSize, anchor: .middle,
          fill: ink)
      }
    }
  }

  private func drawTicks(on canvas: inout SVGCanvas, base: Double, end: Double) {
    var free = base + style.columnHeight
    for tick in chart.ticks.sorted(by: { $0.position < $1.position }) {
      let length = tick.position * unitsPerLength
      guard length >= 0, length <= style.columnHeight + 0.01 else { continue }
      let y = base - length
      canvas.line(x1: start, y1: y, x2: end, y2: y, stroke: Palette.grid)
      guard y + style.smallSize / 2 <= free else { continue }
      canvas.text(
        [MarkupText.visible(tick.label)], x: start - 6, middle: y, size: style.smallSize,
        anchor: .end, fill: Palette.quietInk)
      free = y - style.smallSize / 2
    }
  }

  /// - Returns: Where the drawing ends.
  private func drawLabels(on canvas: inout SVGCanvas, top: Double, end: Double) -> Double {
    let lineHeight = style.lineHeight(style.smallSize)
    var lineCount = 0
    for index in stride(from: 0, to: labels.count, by: labelStep) {
      let lines = labels[index]
      let width = lines.map { TextMeasure.width(of: $0, size: style.smallSize) }.max() ?? 0
      let centre = start + slot * (Double(index) + 0.5)
      let x = min(max(centre, width / 2), style.width - width / 2)
      canvas.text(
        lines, x: x, middle: top + lineHeight * Double(lines.count) / 2, size: style.smallSize,
        anchor: .middle)
      lineCount = max(lineCount, lines.count)
    }
    var y = top + lineHeight * Double(lineCount)
    if !chart.axisTitle.isEmpty {
      let lines = TextMeasure.lines(of: chart.axisTitle, width: style.width, size: style.smallSize)
      let height = lineHeight * Double(lines.count)
      let widest = lines.map { TextMeasure.width(of: $0, size: style.smallSize) }.max() ?? 0
      let x = max((start + end) / 2, widest / 2)
      canvas.text(
        lines, x: x, middle: y + 3 + height / 2, size: style.smallSize, anchor: .middle,
        fill: Palette.quietInk)
      y += height + 3
    }
    return y + 2
  }
}
