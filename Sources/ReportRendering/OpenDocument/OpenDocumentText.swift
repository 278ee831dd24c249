internal import ReportModel
internal import SVGCharts
internal import ZipArchives

/// The body of an OpenDocument text as far as it is written.
struct OpenDocumentText {
  var body = ""
  var pictures: [ZipArchive.File] = []
  /// Column widths, and texts in other languages than the annex's.
  var automaticStyles = ""
  private var languages: [String] = []
  var tables = 0
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

  mutating func write(_ text: String, _ style: WordStyle) {
    writeParagraph(Self.escaped(text), style)
  }

  mutating func writeParagraph(_ markup: String, _ style: WordStyle) {
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
  func marked(_ markup: String, as id: String) -> String {
    guard bookmarks.number(of: id) != nil else { return markup }
    let name = "text:name=\"\(MarkupText.escaped(id))\""
    return "<text:bookmark-start \(name)/>\(markup)<text:bookmark-end \(name)/>"
  }

  private mutating func write(_ facts: [Annex.Fact]) {
    for fact in facts {
      writeParagraph(
        Self.span(fact.nameApart, "Bold") + "<text:tab/>" + Self.escaped(fact.value), .fact)
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

  // MARK: Markup

  static func span(_ text: String, _ style: String) -> String {
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
}
