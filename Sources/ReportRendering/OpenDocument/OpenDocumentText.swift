internal import ReportModel
internal import SVGCharts
internal import ZipArchives

/// The body of an OpenDocument text as far as it is written.
struct OpenDocumentText {
  private var body = ""
  private(set) var pictures: [ZipArchive.File] = []
  /// Column widths, and texts in other languages than the annex's.
  private var automaticStyles = ""
  private var languages: [String] = []
  private var tables = 0
  private var sections = 0
  private var textStyle = WordStyle.text
  /// Of the text that is being written, where it is in another language.
  private var textLanguage: String?
  private var bookmarks = Bookmarks()
  private let language: String

  init(language: String) { self.language = language }

  var part: String {
    OpenDocumentPackage.head + "<office:document-content \(OpenDocumentPackage.nameSpaces)>"
      + "<office:automatic-styles>\(Self.fixedStyles)\(automaticStyles)</office:automatic-styles>"
      + "<office:body><office:text><text:sequence-decls>"
      + ["Table", "Figure"].map {
        "<text:sequence-decl text:display-outline-level=\"0\" text:name=\"\($0)\"/>"
      }.joined() + "</text:sequence-decls>\(body)</office:text></office:body>"
      + "</office:document-content>"
  }

  mutating func write(_ annex: Annex) {
    bookmarks = Bookmarks(of: annex)
    write(annex.title, .title)
    if !annex.subtitle.isEmpty { write(annex.subtitle, .subtitle) }
    write(annex.facts)
    for section in annex.sections { write(section, level: 1) }
  }

  private mutating func write(_ section: Annex.Section, level: Int) {
    let level = min(level, 3)
    body +=
      "<text:h text:style-name=\"Heading_20_\(level)\" text:outline-level=\"\(level)\">"
      + "\(marked(Self.escaped(section.heading), as: section.id))</text:h>"
    // How to read the annex is looked up, not read.
    textStyle = section.id == "method" ? .note : .text
    defer { textStyle = .text }
    for block in section.blocks { write(block) }
    for subsection in section.subsections { write(subsection, level: level + 1) }
  }

  private mutating func write(_ block: Annex.Block) {
    switch block {
    case .paragraph(let text): write(text, textStyle)
    case .statement(let statement): write(statement)
    case .subline(let text): write(text, .subline)
    case .note(let text): write(text, .note)
    case .list(let items):
      body += "<text:list text:style-name=\"Bullets\">"
      for item in items {
        body += "<text:list-item>"
        write(item, .bullet)
        body += "</text:list-item>"
      }
      body += "</text:list>"
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .comments(let comments): write(comments)
    case .inLanguage(let code, let block):
      textLanguage = code
      write(block)
      textLanguage = nil
    }
  }

  private mutating func write(_ text: String, _ style: WordStyle) {
    writeParagraph(Self.escaped(text), style)
  }

  private mutating func writeParagraph(_ markup: String, _ style: WordStyle) {
    var markup = markup
    if let textLanguage {
      let style = self.style(ofLanguage: textLanguage)
      markup = "<text:span text:style-name=\"\(style)\">\(markup)</text:span>"
    }
    body += "<text:p text:style-name=\"\(OpenDocumentStyles.name(style))\">\(markup)</text:p>"
  }

  /// A sentence, its references as fields that follow the numbers of tables and figures.
  private mutating func write(_ statement: Annex.Statement) {
    let (opening, closing) = statement.parts
    let fields = statement.references.map {
      "<text:bookmark-ref text:reference-format=\"text\" text:ref-name=\"\(MarkupText.escaped($0.id))\">"
        + "\(Self.escaped($0.label))</text:bookmark-ref>"
    }
    writeParagraph(
      Self.escaped(opening) + fields.joined(separator: ", ") + Self.escaped(closing), textStyle)
  }

  /// The text under the bookmark of that name, where anything refers to it.
  private func marked(_ markup: String, as id: String) -> String {
    guard bookmarks.number(of: id) != nil else { return markup }
    let name = "text:name=\"\(MarkupText.escaped(id))\""
    return "<text:bookmark-start \(name)/>\(markup)<text:bookmark-end \(name)/>"
  }

  private mutating func write(_ facts: [Annex.Fact]) {
    for fact in facts {
      writeParagraph(
        Self.span(fact.name, "Bold") + "<text:tab/>" + Self.escaped(fact.value), .fact)
    }
  }

  /// Answers in two columns where they are many.
  private mutating func write(_ comments: [Annex.Comment]) {
    let isMany = comments.count > 3
    if isMany {
      sections += 1
      body += "<text:section text:style-name=\"Columns\" text:name=\"Answers \(sections)\">"
    }
    for comment in comments { write(comment) }
    if isMany { body += "</text:section>" }
  }

  /// An answer as typed, in its own language.
  private mutating func write(_ comment: Annex.Comment) {
    var markup = Self.escaped(comment.text)
    if let code = comment.language, code != language, !code.isEmpty {
      markup = Self.span(comment.text, style(ofLanguage: code))
      if comment.count > 1 { markup += Self.escaped(" ×\(comment.count)") }
      markup += " " + Self.span(code, "Quiet")
    } else if comment.count > 1 {
      markup += Self.escaped(" ×\(comment.count)")
    }
    writeParagraph(markup, .quote)
  }

  private mutating func style(ofLanguage code: String) -> String {
    if !languages.contains(code) {
      languages.append(code)
      automaticStyles +=
        "<style:style style:name=\"Language\(languages.count)\" style:family=\"text\">"
        + "<style:text-properties \(OpenDocumentPackage.language(code))/></style:style>"
    }
    return "Language\((languages.firstIndex(of: code) ?? 0) + 1)"
  }

  // MARK: Tables and figures

  private mutating func write(_ table: Annex.Table) {
    writeCaption(table.label, table.caption, id: table.id, sequence: "Table", above: true)
    let count = table.columns.count
    guard count > 0 else { return }
    func filled(_ cells: [String]) -> [String] {
      Array((cells + Array(repeating: "", count: max(count - cells.count, 0))).prefix(count))
    }
    tables += 1
    let name = "Table\(tables)"
    let head = table.columns.map(\.title)
    let widths = ColumnWidths.of([head] + table.rows.map { filled($0.cells) })
    automaticStyles +=
      "<style:style style:name=\"\(name)\" style:family=\"table\"><style:table-properties "
      + "style:width=\"17cm\" table:align=\"left\" "
      + "style:may-break-between-rows=\"\(table.rows.count > Annex.Table.mostRowsOfShort)\"/></style:style>"
    for (index, width) in widths.enumerated() {
      automaticStyles +=
        "<style:style style:name=\"\(name).\(index + 1)\" style:family=\"table-column\">"
        + "<style:table-column-properties style:column-width=\"\(Double(width) / 20)pt\"/></style:style>"
    }
    body += "<table:table table:name=\"\(name)\" table:style-name=\"\(name)\">"
    for index in widths.indices {
      body += "<table:table-column table:style-name=\"\(name).\(index + 1)\"/>"
    }
    func row(_ cells: [String], _ cellStyle: String, _ run: String?) {
      body += "<table:table-row table:style-name=\"Row\">"
      for (text, column) in zip(cells, table.columns) {
        body += "<table:table-cell table:style-name=\"\(cellStyle)\" office:value-type=\"string\">"
        writeParagraph(
          run.map { Self.span(text, $0) } ?? Self.escaped(text),
          column.alignment == .number ? .number : .cell)
        body += "</table:table-cell>"
      }
      body += "</table:table-row>"
    }
    body += "<table:table-header-rows>"
    row(head, "Head", "Quiet")
    body += "</table:table-header-rows>"
    for (index, cells) in table.rows.enumerated() {
      row(
        filled(cells.cells), index == table.rows.count - 1 ? "Last" : "Cell",
        cells.isApart ? "Apart" : nil)
    }
    body += "</table:table>"
    write(table.note, table.note.isEmpty ? .afterTable : .note)
  }

  /// The chart as a drawing, above its caption.
  private mutating func write(_ figure: Annex.Figure) {
    let number = pictures.count + 1
    let svg = SVGRenderer().svg(
      figure.chart, title: figure.caption, description: figure.alternativeText,
      id: "figure-\(number)")
    let name = "Pictures/figure-\(number).svg"
    pictures.append(.init(name, OpenDocumentPackage.head + svg))
    let sides = svg.firstMatch(of: /viewBox="0 0 ([\d.]+) ([\d.]+)"/)
    let ratio = (sides.flatMap { Double($0.2) } ?? 1) / (sides.flatMap { Double($0.1) } ?? 1)
    let millimetres = (1600 * ratio).rounded() / 10
    writeParagraph(
      "<draw:frame draw:name=\"\(Self.escaped(figure.label))\" text:anchor-type=\"as-char\" "
        + "svg:width=\"160mm\" svg:height=\"\(millimetres)mm\"><draw:image xlink:href=\"\(name)\" "
        + "xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>"
        + "<svg:title>\(MarkupText.escaped(figure.caption))</svg:title>"
        + "<svg:desc>\(MarkupText.escaped(figure.alternativeText))</svg:desc></draw:frame>", .figure
    )
    writeCaption(
      figure.label, figure.caption, id: figure.id, sequence: "Figure", above: false)
  }

  /// “Table 3. Caption”, its number counted by the program.
  private mutating func writeCaption(
    _ label: String, _ caption: String, id: String, sequence: String, above: Bool
  ) {
    var markup = Self.escaped(label)
    if let numbered = NumberedLabel(label) {
      let reference = "text:ref-name=\"ref\(sequence)\(numbered.number)\""
      let parts = numbered.names.enumerated().map { place, name in
        Self.escaped(String(name))
          + (place == 0
            ? " <text:sequence \(reference) text:name=\"\(sequence)\" "
              + "text:formula=\"ooow:\(sequence)+1\" style:num-format=\"1\">\(numbered.number)</text:sequence>"
            : " <text:sequence-ref \(reference) text:reference-format=\"value\">\(numbered.number)"
              + "</text:sequence-ref>")
      }
      markup = parts.joined(separator: " / ")
    }
    if !label.isEmpty {
      markup = "<text:span text:style-name=\"Bold\">\(marked(markup, as: id)). </text:span>"
    }
    let style = above ? "TableCaption" : OpenDocumentStyles.name(.caption)
    body += "<text:p text:style-name=\"\(style)\">\(markup)\(Self.escaped(caption))</text:p>"
  }

  // MARK: Markup

  private static func span(_ text: String, _ style: String) -> String {
    "<text:span text:style-name=\"\(style)\">\(escaped(text))</text:span>"
  }

  /// A text with its line breaks, tabs and runs of spaces, which the format would else put together.
  static func escaped(_ text: String) -> String {
    var markup = ""
    var isAfterSpace = true
    for character in MarkupText.escaped(text) {
      switch character {
      case "\n": markup += "<text:line-break/>"
      case "\t": markup += "<text:tab/>"
      case " " where isAfterSpace && !markup.isEmpty: markup += "<text:s/>"
      default: markup.append(character)
      }
      isAfterSpace = character == " " || character == "\n" || character == "\t"
    }
    return markup
  }

  private static let fixedStyles: String = {
    func text(_ name: String, _ properties: String) -> String {
      "<style:style style:name=\"\(name)\" style:family=\"text\"><style:text-properties "
        + "\(properties)/></style:style>"
    }
    func cell(_ name: String, _ borders: String) -> String {
      "<style:style style:name=\"\(name)\" style:family=\"table-cell\"><style:table-cell-properties "
        + "fo:padding-left=\"3pt\" fo:padding-right=\"3pt\" \(borders)/></style:style>"
    }
    return text("Bold", "fo:font-weight=\"bold\"") + text("Quiet", "fo:color=\"#595959\"")
      + text("Apart", "fo:font-style=\"italic\"")
      + cell(
        "Head",
        "style:vertical-align=\"bottom\" fo:border-top=\"1pt solid #262626\" "
          + "fo:border-bottom=\"1pt solid #262626\"")
      + cell("Cell", "fo:border-bottom=\"0.5pt solid #d9d9d9\"")
      + cell("Last", "fo:border-bottom=\"1pt solid #262626\"")
      + "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
      + "fo:keep-together=\"always\"/></style:style><style:style style:name=\"TableCaption\" "
      + "style:family=\"paragraph\" style:parent-style-name=\"Caption\"><style:paragraph-properties "
      + "fo:keep-with-next=\"always\"/></style:style>"
      + "<style:style style:name=\"Columns\" style:family=\"section\"><style:section-properties "
      + "text:dont-balance-text-columns=\"false\"><style:columns fo:column-count=\"2\" "
      + "fo:column-gap=\"0.6cm\"/></style:section-properties></style:style>"
  }()
}
