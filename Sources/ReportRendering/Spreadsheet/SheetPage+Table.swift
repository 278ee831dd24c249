internal import ReportModel
internal import SVGCharts
internal import SpreadsheetFiles

/// Tables, figures, and the cells that charts are drawn from.
extension SheetPage {
  mutating func write(_ table: Annex.Table) {
    write("\(table.label). \(table.caption)", .strong)
    writeRow(table.columns.map(\.title), numbers: table.columns.map { _ in false }, isHead: true)
    for (index, cells) in table.rows.enumerated() {
      writeRow(
        cells.cells, numbers: table.columns.map { $0.alignment == .number },
        isApart: cells.isApart, isLast: index == table.rows.count - 1)
    }
    if !table.note.isEmpty { write(table.note, .quiet) }
    row += 1
  }

  private mutating func writeRow(
    _ cells: [String], numbers: [Bool], isHead: Bool = false, isApart: Bool = false,
    isLast: Bool = false, shades: [(fill: UInt32, ink: UInt32)?] = []
  ) {
    for (column, text) in cells.enumerated() {
      var look = Spreadsheet.Look()
      look.isItalic = isApart
      look.isRight = column > 0
      look.wraps = isHead || column == 0
      look.hasRuleAbove = isHead
      look.hasRuleBelow = isHead || isLast
      if isHead { look.colour = 0x595959 }
      if column < shades.count, let shade = shades[column] {
        look.fill = shade.fill
        look.colour = shade.ink
      }
      if column < numbers.count, numbers[column],
        let number = CellNumber(text, decimalMark: decimalMark)
      {
        sheet.cells.append(
          .init(row: row, column: column, .number(number.value, format: number.format), look))
      } else {
        put(text, at: column, look)
      }
    }
    let lines = cells.dropFirst().map { ($0.count + 11) / 12 }.max() ?? 1
    fit(cells.first ?? "", size: 10, atLeast: isHead ? lines : 1)
    row += 1
  }

  mutating func write(_ figure: Annex.Figure) {
    if case .heat(let table) = figure.chart.layout {
      writeRow(
        [""] + table.columnTitles, numbers: [], isHead: true)
      for line in table.rows {
        writeRow(
          [line.label] + line.cells.map(\.label),
          numbers: [false] + line.cells.map { _ in true },
          shades: [nil] + line.cells.map(table.shade))
      }
    } else if let chart = ChartSheet(figure.chart) {
      write(chart, alternativeText: figure.alternativeText)
    } else {
      let numbers = ChartNumbers(figure.chart)
      writeRow(numbers.head, numbers: [], isHead: true)
      for cells in numbers.rows { writeRow(cells, numbers: cells.indices.map { $0 > 0 }) }
    }
    write("\(figure.label). \(figure.caption)", .strong)
    row += 1
  }

  /// The chart, and under it the cells that it is drawn from.
  private mutating func write(_ chart: ChartSheet, alternativeText: String) {
    let height = DrawingChart.height(of: chart) * 1.45
    let top = row
    row += Int((height / 20).rounded(.up)) + 1
    for entry in chart.legend where entry.sign != "·" {
      var look = Spreadsheet.Look()
      look.colour = entry.colour
      put("■ \(entry.label)", at: 0, look)
      row += 1
    }
    sheet.charts.append(
      .init(
        row: top, width: 760, height: height, firstRow: row, count: chart.categories.count,
        series: chart.series.map {
          .init(fill: $0.fill, fills: $0.fills, labels: $0.labels, ink: $0.ink)
        }, isLying: chart.direction == .lying, isStacked: chart.isStacked, low: chart.low,
        high: chart.high, alternativeText: MarkupText.visible(alternativeText)))
    var quiet = Self.look(.quiet)
    quiet.isRight = true
    for (index, series) in chart.series.enumerated() { put(series.name, at: index + 1, quiet) }
    row += 1
    for (line, category) in chart.categories.enumerated() {
      put(category.replacing("\n", with: ", "), at: 0, Self.look(.quiet))
      for (index, series) in chart.series.enumerated() {
        guard let value = series.values[line] else { continue }
        let isShare = chart.high <= 2
        sheet.cells.append(
          .init(
            row: row, column: index + 1,
            .number(value, format: isShare ? "0.0%;0.0%" : "General"), quiet))
      }
      row += 1
    }
  }
}
