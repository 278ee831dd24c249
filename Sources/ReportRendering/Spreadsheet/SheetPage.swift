internal import ReportModel
internal import SVGCharts
internal import SpreadsheetFiles

/// A sheet as far as it is written, from top to bottom.
struct SheetPage {
  enum Style { case title, heading, subheading, text, quiet, strong }

  var sheet: Spreadsheet.Sheet
  var row = 0
  /// Letters that fit into the first column, where texts stand.
  private static let textWidth = 62.0
  private static let columnWidth = 13.0
  /// Letters that fit into each of the other columns.
  static let columnLetters = 16

  let decimalMark: Character
  /// What the charts of all sheets are drawn from.
  var chartCells: ChartCells

  init(name: String, language: String, chartCells: ChartCells) {
    self.chartCells = chartCells
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

  // MARK: Cells

  mutating func put(_ text: String, at column: Int, _ look: Spreadsheet.Look) {
    guard !text.isEmpty else { return }
    sheet.cells.append(.init(row: row, column: column, .text(MarkupText.visible(text)), look))
  }

  /// Makes the row as high as its text needs, which programs do not do for files they did not write.
  mutating func fit(_ text: String, size: Double, atLeast least: Int = 1) {
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

  static func look(_ style: Style) -> Spreadsheet.Look {
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
