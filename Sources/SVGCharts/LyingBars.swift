/// Lying bars with their labels on the left: single, stacked, or diverging from a centre line.
struct LyingBars {
  private let chart: Chart
  private let style: ChartStyle
  private let legend: LegendBlock
  private let columns: RightColumns
  private let labels: [[String]]
  private let axis: LengthAxis
  /// Numbers stand right of the bars, so that they align with each other and not with the colours.
  private let labelsBeside: Bool
  private let besideWidth: Double

  private static let labelGap = 12.0
  private static let aboveGap = 3.0
  private static let besideGap = 5.0
  private static let narrowestPlot = 140.0

  init(_ chart: Chart, style: ChartStyle) {
    self.chart = chart
    self.style = style
    legend = LegendBlock(chart.legend, style: style)
    columns = RightColumns(chart, style: style)
    let labelWidth =
      style.labelsAbove
      ? style.width
      : min(
        style.labelWidth,
        max(60, style.width - columns.width - Self.narrowestPlot - Self.labelGap))
    labels = chart.rows.map {
      TextMeasure.lines(of: $0.label, width: labelWidth, size: style.labelSize)
    }
    let start = style.labelsAbove ? 1 : labelWidth + Self.labelGap
    let end = max(start + 40, style.width - columns.width - 1)
    labelsBeside = chart.layout == .bars && chart.rows.allSatisfy { $0.segments.count <= 1 }
    var beside = 0.0
    if labelsBeside {
      let texts = chart.rows.lazy.flatMap(\.segments).map {
        TextMeasure.width(of: MarkupText.visible($0.label), size: style.smallSize)
      }
      beside = min(texts.max() ?? 0, (end - start) * 0.45)
    }
    besideWidth = beside
    let room = beside == 0 ? 0 : beside + Self.besideGap
    axis = LengthAxis(chart, start: start, end: end - room)
  }

  /// - Returns: The height of the drawing.
  func draw(on canvas: inout SVGCanvas) -> Double {
    legend.draw(on: &canvas, top: 0)
    let top = legend.height + columns.titleHeight
    columns.drawTitles(on: &canvas, bottom: top)
    let heights = chart.rows.indices.map(rowHeight)
    let bottom = top + heights.reduce(0, +)
    if !style.labelsAbove { drawLines(on: &canvas, top: top, bottom: bottom) }
    var y = top
    for (index, height) in heights.enumerated() {
      drawRow(index, on: &canvas, top: y + style.rowGap / 2, height: height - style.rowGap)
      y += height
    }
    return drawAxisTexts(on: &canvas, top: bottom)
  }

  private func rowHeight(_ index: Int) -> Double {
    let beside = style.lineHeight(style.smallSize) * Double(besideLines(index).count)
    let bar = max(style.barHeight, beside)
    let label = labelHeight(index)
    return (style.labelsAbove ? label + Self.aboveGap + bar : max(bar, label)) + style.rowGap
  }

  private func labelHeight(_ index: Int) -> Double {
    style.lineHeight(style.labelSize) * Double(labels[index].count)
  }

  private func besideLines(_ index: Int) -> [String] {
    guard labelsBeside, let label = chart.rows[index].segments.first?.label else { return [] }
    return TextMeasure.lines(of: label, width: besideWidth, size: style.smallSize)
  }

  private func drawRow(_ index: Int, on canvas: inout SVGCanvas, top: Double, height: Double) {
    let row = chart.rows[index]
    let label = labelHeight(index)
    let barTop = style.labelsAbove ? top + label + Self.aboveGap : top
    let middle = (barTop + top + height) / 2
    canvas.text(
      labels[index], x: 0, middle: style.labelsAbove ? top + label / 2 : middle,
      size: style.labelSize)
    if style.labelsAbove {
      drawLines(on: &canvas, top: barTop - 3, bottom: top + height + 3)
    }
    let bars = axis.bars(of: row)
    for bar in bars where bar.width > 0 {
      let fill = Palette.rgb(bar.segment.colour)
      canvas.segment(
        x: bar.x, y: middle - style.barHeight / 2, width: bar.width, height: style.barHeight,
        fill: fill)
      let label = MarkupText.visible(bar.segment.label)
      if !labelsBeside, let ink = Palette.ink(on: fill),
        style.numberFits(label, in: bar.width)
      {
        canvas.text(
          [label], x: bar.x + bar.width / 2, middle: middle, size: style.numberSize,
          anchor: .middle, fill: ink)
      }
    }
    if labelsBeside, let bar = bars.first {
      canvas.text(
        besideLines(index), x: bar.x + bar.width + Self.besideGap, middle: middle,
        size: style.smallSize)
    }
    columns.draw(row.columns, on: &canvas, middle: middle)
  }

  /// Grid and zero line, behind the bars; under labels that stand above, in each row's bar only.
  private func drawLines(on canvas: inout SVGCanvas, top: Double, bottom: Double) {
    for tick in axis.ticks {
      canvas.line(x1: tick.x, y1: top, x2: tick.x, y2: bottom, stroke: Palette.grid)
    }
    // Bars that start at zero do so right of the line and leave it whole.
    let zero = chart.layout == .diverging ? axis.zero : axis.zero - 1
    canvas.line(x1: zero, y1: top, x2: zero, y2: bottom, stroke: Palette.axis)
  }

  /// - Returns: Where the drawing ends.
  private func drawAxisTexts(on canvas: inout SVGCanvas, top: Double) -> Double {
    let y = top + canvas.tickLabels(axis.ticks, top: top, style: style)
    return y + canvas.axisTitle(chart.axisTitle, start: axis.start, top: y, style: style) + 2
  }
}
