internal import ReportModel
internal import SVGCharts
internal import SpreadsheetFiles

/// A sheet as far as it is written, from top to bottom.
struct SheetPage {
  enum Style { case title, heading, subheading, text, quiet, strong }

  private var sheet: Spreadsheet.Sheet
  private var row = 0
  /// Letters that fit into the first column, where texts stand.
  private static let textWidth = 62.0
  private static let columnWidth = 13.0

  private let decimalMark: Character

  init(name: String, language: String) {
    decimalMark = language == "en" ? "." : ","
    sheet = Spreadsheet.Sheet(name: name)
    sheet.columnWidths = [Self.textWidth, Self.columnWidth]
  }

  var finished: Spreadsheet.Sheet { sheet }

  mutating func write(_ section: Annex.Section, level: Int) {
    if row > 0 { row += 1 }
    write(section.heading, level == 1 ? .heading : .subheading)
    for block in section.blocks { write(block) }
    for subsection in section.subsections { write(subsection, level: level + 1) }
  }

  private mutating func write(_ block: Annex.Block) {
    switch block {
    case .paragraph(let text): write(text, .text)
    case .statement(let statement): write(statement.printed, .text)
    case .subline(let text), .note(let text): write(text, .quiet)
    case .inLanguage(_, let block): write(block)
    case .list(let items): for item in items { write("• \(item)", .text) }
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .comments(let comments): for comment in comments { write(comment) }
    }
  }

  mutating func write(_ text: String, _ style: Style) {
    for part in Self.parts(text) {
      let look = Self.look(style)
      put(part, at: 0, look)
      fit(part, size: look.size)
      row += 1
    }
  }

  mutating func write(_ facts: [Annex.Fact]) {
    for fact in facts {
      put(fact.name, at: 0, Self.look(.strong))
      put(fact.value, at: 1, Spreadsheet.Look())
      row += 1
    }
  }

  /// The answer, how many wrote it, and its language.
  private mutating func write(_ comment: Annex.Comment) {
    let first = row
    write(comment.text, .text)
    if comment.count > 1 {
      sheet.cells.append(
        .init(row: first, column: 1, .number(Double(comment.count), format: "×0")))
    }
    if let language = comment.language {
      sheet.cells.append(
        .init(row: first, column: 2, .text(MarkupText.visible(language)), Self.look(.quiet)))
    }
  }

  // MARK: Tables and figures

  private mutating func write(_ table: Annex.Table) {
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

  private mutating func write(_ figure: Annex.Figure) {
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

  // MARK: Cells

  private mutating func put(_ text: String, at column: Int, _ look: Spreadsheet.Look) {
    guard !text.isEmpty else { return }
    sheet.cells.append(.init(row: row, column: column, .text(MarkupText.visible(text)), look))
  }

  /// Makes the row as high as its text needs, which programs do not do for files they did not write.
  private mutating func fit(_ text: String, size: Double, atLeast least: Int = 1) {
    let letters = Self.textWidth * 10 / size
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, Int((Double($1.count) / letters).rounded(.up))) }
    sheet.rowHeights[row] = Double(max(lines, least)) * size * 1.35 + 2
  }

  /// A cell holds 32,767 letters; what is longer goes on in the next rows.
  private static func parts(_ text: String) -> [String] {
    guard text.utf16.count > 30_000 else { return [text] }
    var parts: [String] = [""]
    for character in text {
      if parts[parts.count - 1].utf16.count > 30_000 { parts.append("") }
      parts[parts.count - 1].append(character)
    }
    return parts
  }

  private static func look(_ style: Style) -> Spreadsheet.Look {
    var look = Spreadsheet.Look()
    look.wraps = true
    switch style {
    case .title: (look.size, look.isBold) = (16, true)
    case .heading: (look.size, look.isBold, look.colour) = (13, true, 0x01665E)
    case .subheading: (look.size, look.isBold) = (11, true)
    case .text: break
    case .quiet: (look.size, look.colour) = (9, 0x595959)
    case .strong: look.isBold = true
    }
    return look
  }
}
