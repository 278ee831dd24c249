internal import ReportModel
internal import SVGCharts

/// The body of a Word document as far as it is written. Elements stand in the order of the schema, on which
/// Word insists.
struct WordDocument {
  private(set) var body = ""
  /// Charts as parts of their own, in the order of the text.
  private(set) var charts: [WordChart] = []
  /// The annex's language; texts in another one are marked.
  let language: String

  /// Of A4 between the margins, in twentieths of a point.
  static let a4Width = 9638
  private var textStyle = WordStyle.text
  /// Run properties of a text in another language.
  private var textLanguage = ""
  private var bookmarks = Bookmarks()

  /// Between the margins, in twentieths of a point.
  let textWidth: Int
  private let template: WordTemplate?

  init(language: String, template: WordTemplate? = nil) {
    self.language = language
    self.template = template
    textWidth = template?.textWidth ?? Self.a4Width
  }

  var part: String {
    let root =
      template?.root
      ?? "<w:document xmlns:w=\"\(WordPackage.main)\" xmlns:r=\"\(WordPackage.links)\">"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(root)<w:body>"
      + (template.map { WordStyles.renamed(body, in: $0) } ?? body)
      + (template?.section ?? Self.page) + "</w:body></w:document>"
  }

  /// A4, with the footer.
  private static let page =
    "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
    + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
    + "w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
    + "</w:sectPr>"

  mutating func write(_ annex: Annex) {
    bookmarks = Bookmarks(of: annex)
    write(annex.title, .title)
    if !annex.subtitle.isEmpty { write(annex.subtitle, .subtitle) }
    write(annex.facts)
    for section in annex.sections { write(section, level: 1) }
  }

  private mutating func write(_ section: Annex.Section, level: Int) {
    body += Self.paragraph(
      marked(Self.run(section.heading), as: section.id), .heading(min(level, 3)))
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
    case .list(let items): for item in items { write(item, .bullet) }
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .comments(let comments): for comment in comments { write(comment) }
    case .inLanguage(let code, let block):
      textLanguage = Self.language(code)
      write(block)
      textLanguage = ""
    }
  }

  mutating func write(_ text: String, _ style: WordStyle, keepsNext: Bool = false) {
    body += Self.paragraph(
      Self.run(text, properties: textLanguage), style, keepsNext: keepsNext)
  }

  mutating func writeMarkup(_ markup: String) { body += markup }

  mutating func add(_ chart: WordChart) { charts.append(chart) }

  /// A sentence, its references as fields that follow the numbers of tables and figures.
  private mutating func write(_ statement: Annex.Statement) {
    let (opening, closing) = statement.parts
    let fields = statement.references.map {
      Self.field(
        "REF \(Bookmarks.wordName($0.id)) \\h \\* MERGEFORMAT",
        result: Self.run($0.label, properties: textLanguage), properties: textLanguage)
    }
    let runs =
      Self.run(opening, properties: textLanguage) + fields.joined(separator: Self.run(", "))
      + (closing.isEmpty ? "" : Self.run(closing, properties: textLanguage))
    body += Self.paragraph(runs, textStyle)
  }

  /// The runs under the bookmark of that name, where anything refers to it.
  func marked(_ runs: String, as id: String) -> String {
    guard let number = bookmarks.number(of: id) else { return runs }
    return "<w:bookmarkStart w:id=\"\(number)\" w:name=\"\(Bookmarks.wordName(id))\"/>\(runs)"
      + "<w:bookmarkEnd w:id=\"\(number)\"/>"
  }

  private mutating func write(_ facts: [Annex.Fact]) {
    for fact in facts {
      body += Self.paragraph(
        Self.run(fact.nameApart, properties: "<w:b/>") + "<w:r><w:tab/></w:r>"
          + Self.run(fact.value),
        .fact)
    }
  }

  /// An answer as typed, in its own language.
  private mutating func write(_ comment: Annex.Comment) {
    var runs = Self.run(comment.text, properties: comment.language.map(Self.language) ?? "")
    if comment.count > 1 { runs += Self.run(" ×\(comment.count)") }
    if let code = comment.language, code != language, !code.isEmpty {
      runs += Self.run(" \(code)", properties: "<w:color w:val=\"767676\"/>")
    }
    body += Self.paragraph(runs, .quote)
  }

  // MARK: Markup

  static func paragraph(_ runs: String, _ style: WordStyle, keepsNext: Bool = false) -> String {
    let keep = keepsNext ? "<w:keepNext/>" : ""
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style.id)\"/>\(keep)</w:pPr>\(runs)</w:p>"
  }

  /// A text with its line breaks and tabs.
  static func run(_ text: String, properties: String = "") -> String {
    let visible = MarkupText.escaped(text)
    let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    let lines = visible.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { "<w:t xml:space=\"preserve\">\($0)</w:t>" }.joined(separator: "<w:tab/>")
    }
    return "<w:r>\(properties)\(lines.joined(separator: "<w:br/>"))</w:r>"
  }

  /// A field that Word counts or looks up anew, with its result as of now.
  static func field(_ instruction: String, result: String, properties: String = "") -> String {
    func run(_ content: String) -> String {
      "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")\(content)</w:r>"
    }
    return run("<w:fldChar w:fldCharType=\"begin\"/>")
      + run("<w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText>")
      + run("<w:fldChar w:fldCharType=\"separate\"/>") + result
      + run("<w:fldChar w:fldCharType=\"end\"/>")
  }

  /// A text as the value of an attribute, on one line.
  static func attribute(_ text: String) -> String {
    MarkupText.escaped(text).replacing("\n", with: " ").replacing("\t", with: " ")
  }

  private static func language(_ code: String) -> String {
    "<w:lang w:val=\"\(MarkupText.escaped(WordPackage.locale(code)))\"/>"
  }
}
