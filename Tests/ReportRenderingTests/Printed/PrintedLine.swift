import ReportModel
import SVGCharts

/// A paragraph, or a row of a table with its cells apart, as its words and numbers: what every format prints alike,
/// whatever marks and blanks it puts around them.
struct PrintedLine: Hashable {
  /// Of each cell; a paragraph is one.
  var cells: [[String]]

  init(_ text: String) { cells = [Self.tokens(text)] }

  init(cells: [String]) { self.cells = cells.map(Self.tokens) }

  var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

  var figures: [String] { cells.joined().filter { $0.contains(where: \.isNumber) } }

  /// Whether a line of a format is this one: a row cell by cell, but for empty ones at its end.
  func isPrinted(as line: PrintedLine) -> Bool {
    guard cells.count > 1 else { return cells.joined().elementsEqual(line.cells.joined()) }
    func filled(_ cells: [[String]]) -> [[String]] {
      Array(cells.reversed().drop { $0.isEmpty }.reversed())
    }
    return filled(cells) == filled(line.cells)
  }

  /// “4,1–4,4” is 4,1 and 4,4; “−3 (75 %)” is −3 and 75%.
  private static func tokens(_ text: String) -> [String] {
    text.matches(of: /\p{L}+|[−+]?\d+(?:[.,]\d+)*(?:\s?%)?/).map {
      $0.output.filter { !$0.isWhitespace }
    }
  }

  // MARK: Of the model

  /// All lines of the annex in its order. Of a chart there is only its caption.
  static func all(of annex: Annex) -> [PrintedLine] {
    let lines =
      [.init(annex.title), .init(annex.subtitle)] + facts(annex.facts)
      + annex.sections.flatMap { all(of: $0, language: annex.language) }
    return lines.filter { !$0.isEmpty }
  }

  private static func all(of section: Annex.Section, language: String) -> [PrintedLine] {
    [.init(section.heading)] + section.blocks.flatMap { all(of: $0, language: language) }
      + section.subsections.flatMap { all(of: $0, language: language) }
  }

  private static func all(of block: Annex.Block, language: String) -> [PrintedLine] {
    switch block {
    case .paragraph(let text), .subline(let text), .note(let text): [.init(text)]
    case .statement(let statement): [.init(statement.printed)]
    case .inLanguage(_, let block): all(of: block, language: language)
    case .list(let items): items.map { .init($0) }
    case .facts(let list): facts(list)
    case .table(let table):
      [.init("\(table.label). \(table.caption)"), .init(cells: table.columns.map(\.title))]
        + table.rows.map { row in
          .init(cells: table.columns.indices.map { $0 < row.cells.count ? row.cells[$0] : "" })
        } + [.init(table.note)]
    case .figure(let figure): [.init("\(figure.label). \(figure.caption)")]
    case .comments(let comments):
      comments.map { comment in
        let count = comment.count > 1 ? " \(comment.count)" : ""
        let other = comment.language.map { $0 == language ? "" : " \($0)" } ?? ""
        return .init(MarkupText.visible(comment.text) + count + other)
      }
    }
  }

  private static func facts(_ facts: [Annex.Fact]) -> [PrintedLine] {
    facts.map { .init("\($0.name) \($0.value)") }
  }
}
