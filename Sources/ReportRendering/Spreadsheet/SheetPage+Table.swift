internal import ReportModel
internal import SVGCharts
internal import SpreadsheetFiles

/// Tables, figures, and the cells that charts are drawn from.
extension SheetPage {
  mutating func write(_ table: Annex.Table) {
    write("\(table.label). \(table.caption)", .strong)
    writeRow(table.columns.map(\.title), numbers: table.columns.map { _ in false }, isHead: true)
    for (index, cells) in table.rows.enumerated() {
      let missing = max(table.columns.count - cells.cells.count, 0)
      writeRow(
        cells.cells + Array(repeating: "", count: missing),
        numbers: table.columns.map { $0.alignment == .number },
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
      look.wraps = isHead || column == 0 || text.count > Self.columnLetters
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
      } else if text.isEmpty, isHead || isLast {
        // The rules go through.
        sheet.cells.append(.init(row: row, column: column, .text(""), look))
      } else {
        put(text, at: column, look)
      }
    }
    let longest = isHead ? 12 : Self.columnLetters
    let lines = cells.dropFirst().map { ($0.count + longest - 1) / longest }.max() ?? 1
    fit(cells.first ?? "", size: 10, atLeast: lines)
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
    } else if case .lines(let plot) = figure.chart.layout {
      write(TimeSheet(plot), of: figure)
    } else if let chart = ChartSheet(figure.chart) {
      write(chart, of: figure)
    }
    write("\(figure.label). \(figure.caption)", .strong)
    row += 1
  }

  /// The numbers as they are printed in the chart.
  private mutating func writeNumbers(of chart: Chart) {
    let numbers = ChartNumbers(chart)
    writeRow(numbers.head, numbers: [], isHead: true)
    for (index, cells) in numbers.rows.enumerated() {
      writeRow(
        cells, numbers: cells.indices.map { $0 > 0 }, isLast: index == numbers.rows.count - 1)
    }
  }

  /// Room for a chart.
  private mutating func frame(_ figure: Annex.Figure, height: Double) -> Spreadsheet.ChartFrame {
    let top = row
    row += Int((height / 20).rounded(.up)) + 1
    return .init(
      row: top, width: 760, height: height,
      alternativeText: MarkupText.visible(figure.alternativeText))
  }

  private mutating func writeLegend(_ entries: [ChartLegendEntry]) {
    for entry in entries where entry.sign != "·" {
      var look = Spreadsheet.Look()
      look.colour = entry.colour
      put("\(entry.sign) \(entry.label)", at: 0, look)
      row += 1
    }
  }

  /// Lines over time; the cells that they are drawn from stand on a sheet of their own.
  private mutating func write(_ sheet: TimeSheet, of figure: Annex.Figure) {
    let frame = frame(figure, height: 250)
    let lines = TimeLines(sheet)
    let steps = zip(sheet.axis.ticks, sheet.axis.ticks.dropFirst()).map {
      $1.position - $0.position
    }
    self.sheet.lineCharts.append(
      .init(
        frame, cells: chartCells.sheet.name,
        firstRow: chartCells.add(figure.label, lines.rows), lines: lines.lines, along: sheet.span,
        values: sheet.axis.start...max(sheet.axis.end, sheet.axis.start.nextUp),
        step: steps.first { $0 > 0 }, numberFormat: sheet.axis.numberFormat))
    if sheet.legend.count > 1 { writeLegend(sheet.legend) }
    writeNumbers(of: figure.chart)
  }

  /// Bars, and under them the cells that they are drawn from; where those are not the figures themselves, the
  /// figures, and the cells on a sheet of their own.
  private mutating func write(_ chart: ChartSheet, of figure: Annex.Figure) {
    let frame = frame(figure, height: max(DrawingChart.height(of: chart) * 1.45, 100))
    writeLegend(chart.legend)
    var bars = Spreadsheet.BarChart(
      frame, cells: sheet.name, firstRow: row, count: chart.categories.count,
      series: chart.series.map {
        .init(fill: $0.fill, fills: $0.fills, labels: $0.labels, ink: $0.ink)
      }, isLying: chart.direction == .lying, isStacked: chart.isStacked, low: chart.low,
      high: chart.high)
    if chart.holdsFigures {
      writeCells(of: chart)
    } else {
      bars.cells = chartCells.sheet.name
      bars.firstRow = chartCells.add(figure.label, ChartWorkbook(chart).rows)
      writeNumbers(of: figure.chart)
    }
    sheet.charts.append(bars)
  }

  private mutating func writeCells(of chart: ChartSheet) {
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

extension ChartSheet {
  /// Whether each series is what it is called: no stretch takes up room only, and none is drawn in two halves.
  fileprivate var holdsFigures: Bool {
    Set(series.map(\.name)).count == series.count && series.allSatisfy { $0.fill != nil }
  }
}
