/// Rows of marks with their labels on the left, or above them on a phone.
struct DotRows {
  let plot: DotPlot
  let style: ChartStyle
  private let legend: LegendBlock
  private let columns: RightColumns
  private let references: ReferenceHeads
  private let labels: [[String]]
  /// A mark or `nil` for each series of each row.
  private let marks: [[Mark?]]
  private let labelsAbove: Bool
  private let numbersBeside: Bool
  let scale: ValueScale
  /// The plot with the room for the numbers beside its marks.
  let start: Double
  private let end: Double
  private let besideWidth: Double

  private static let labelGap = 12.0
  private static let aboveGap = 3.0
  static let besideGap = 5.0
  private static let narrowestPlot = 140.0
  /// From line to line of a row where the numbers stand in columns.
  private static let laneHeight = 12.0

  init(_ plot: DotPlot, style: ChartStyle) {
    self.plot = plot
    self.style = style
    let numbersBeside = !plot.isProfile && !plot.hasNumberColumns
    self.numbersBeside = numbersBeside
    // A profile's lines would run through labels above the rows.
    labelsAbove = style.labelsAbove && !plot.isProfile
    let isNamedByColumn = !numbersBeside && plot.series.count == 1
    let named = plot.series.filter { !$0.label.isEmpty && !isNamedByColumn }
    legend = LegendBlock(named.map { (.mark($0), $0.label) }, style: style)
    let marks = plot.rows.map { row in
      plot.series.indices.map { $0 < row.marks.count ? row.marks[$0] : nil }
    }
    self.marks = marks
    let numbers = marks.map { $0.map { $0?.label ?? "" } }
    let titles = plot.series.map { isNamedByColumn ? $0.label : "" }
    columns = RightColumns(
      titles: (numbersBeside ? [] : titles) + plot.columnTitles,
      rows: zip(plot.rows, numbers).map { (numbersBeside ? [] : $1) + $0.columns }, style: style)
    let labelWidth =
      labelsAbove
      ? style.width
      : min(
        style.labelWidth,
        max(60, style.width - columns.width - Self.narrowestPlot - Self.labelGap))
    labels = plot.rows.map {
      TextMeasure.lines(of: $0.label, width: labelWidth, size: style.labelSize)
    }
    start = labelsAbove ? 1 : labelWidth + Self.labelGap
    end = max(start + 40, style.width - columns.width - 1)
    let widths = numbers.lazy.joined().map {
      TextMeasure.width(of: MarkupText.visible($0), size: style.smallSize)
    }
    besideWidth = numbersBeside ? min(widths.max() ?? 0, (end - start) * 0.45) : 0
    let reach = SVGCanvas.markReach
    let room = besideWidth == 0 ? reach : besideWidth + Self.besideGap + reach
    scale = ValueScale(
      plot.axis, values: marks.joined().compactMap { $0?.value }, from: start + reach,
      to: end - room)
    references = ReferenceHeads(
      plot.axis.references, scale: scale, start: start, end: end, style: style)
  }

  /// - Returns: The height of the drawing.
  func draw(on canvas: inout SVGCanvas) -> Double {
    legend.draw(on: &canvas, top: 0)
    let marksHead = headsWithMarks ? style.lineHeight(style.smallSize) + 2 : 0
    let top = legend.height + max(columns.titleHeight, marksHead, references.height)
    columns.drawTitles(on: &canvas, bottom: top)
    if headsWithMarks {
      for (series, end) in zip(plot.series, columns.ends) {
        canvas.mark(series, x: end - SVGCanvas.markReach, y: top - marksHead / 2)
      }
    }
    references.draw(on: &canvas, bottom: top)
    let tops = plot.rows.indices.reduce(into: [top]) { $0.append(($0.last ?? top) + rowHeight($1)) }
    let bottom = tops.last ?? top
    if !labelsAbove { drawLines(on: &canvas, top: top, bottom: bottom) }
    if plot.isProfile { drawProfiles(on: &canvas, tops: tops) }
    for index in plot.rows.indices { drawRow(index, on: &canvas, tops: tops) }
    return drawAxisTexts(on: &canvas, top: bottom)
  }

  private var headsWithMarks: Bool { !numbersBeside && plot.series.count > 1 }

  private func mark(_ row: Int, _ series: Int) -> Mark? {
    marks[row][series].flatMap { ValueScale.isDrawable($0.value) ? $0 : nil }
  }

  private func numberLines(_ row: Int, _ series: Int) -> [String] {
    guard numbersBeside, let mark = mark(row, series) else { return [] }
    return TextMeasure.lines(of: mark.label, width: besideWidth, size: style.smallSize)
  }

  /// The height of each series' line in a row.
  private func laneHeights(_ row: Int) -> [Double] {
    let least = numbersBeside ? style.lineHeight(style.smallSize) : Self.laneHeight
    return plot.series.indices.map {
      max(least, style.lineHeight(style.smallSize) * Double(numberLines(row, $0).count))
    }
  }

  private func labelHeight(_ row: Int) -> Double {
    style.lineHeight(style.labelSize) * Double(labels[row].count)
  }

  private func rowHeight(_ row: Int) -> Double {
    let lanes = max(style.barHeight, laneHeights(row).reduce(0, +))
    let label = labelHeight(row)
    return (labelsAbove ? label + Self.aboveGap + lanes : max(lanes, label)) + style.rowGap
  }

  /// The middle of a row's marks.
  private func middle(_ row: Int, tops: [Double]) -> Double {
    let top = tops[row] + style.rowGap / 2
    let marksTop = labelsAbove ? top + labelHeight(row) + Self.aboveGap : top
    return (marksTop + tops[row + 1] - style.rowGap / 2) / 2
  }

  /// The height of each series' line.
  private func lanes(_ row: Int, tops: [Double]) -> [Double] {
    let heights = laneHeights(row)
    var top = middle(row, tops: tops) - heights.reduce(0, +) / 2
    return heights.map { height in
      defer { top += height }
      return top + height / 2
    }
  }

  private func drawRow(_ row: Int, on canvas: inout SVGCanvas, tops: [Double]) {
    let middle = middle(row, tops: tops)
    let top = tops[row] + style.rowGap / 2
    canvas.text(
      labels[row], x: 0, middle: labelsAbove ? top + labelHeight(row) / 2 : middle,
      size: style.labelSize)
    if labelsAbove {
      drawLines(on: &canvas, top: top + labelHeight(row), bottom: tops[row + 1] - 2)
    }
    for (index, y) in lanes(row, tops: tops).enumerated() {
      guard let mark = mark(row, index) else { continue }
      let series = plot.series[index]
      let x = scale.place(mark.value)
      let part = mark.range.flatMap(scale.part)
      if let part { canvas.range(part, y: y, colour: series.colour) }
      canvas.mark(series, x: x, y: y)
      drawNumber(numberLines(row, index), on: &canvas, x: x, part: part, y: y)
    }
    let numbers = numbersBeside ? [] : marks[row].map { $0?.label ?? "" }
    columns.draw(numbers + plot.rows[row].columns, on: &canvas, middle: middle)
  }

  private func drawProfiles(on canvas: inout SVGCanvas, tops: [Double]) {
    let lanes = plot.rows.indices.map { self.lanes($0, tops: tops) }
    for (index, series) in plot.series.enumerated() {
      for row in plot.rows.indices.dropFirst() {
        guard let one = mark(row - 1, index), let other = mark(row, index) else { continue }
        canvas.path(
          [
            (scale.place(one.value), lanes[row - 1][index]),
            (scale.place(other.value), lanes[row][index]),
          ], stroke: Palette.line(series.colour), width: 1.5)
      }
    }
  }
}
