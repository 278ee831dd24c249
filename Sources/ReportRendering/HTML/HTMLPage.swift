internal import ReportModel
internal import SVGCharts

/// The page as far as it is written. What has an `id` gets it here, so that no two are the same.
struct HTMLPage {
  private(set) var html = ""
  /// The annex's language; texts in another one are marked.
  let language: String
  /// Of the text that is being written, where it is in another one.
  private var textLanguage: String?
  private var anchors: Set<String> = []
  private var anchorNumbers: [String: Int] = [:]

  init(language: String) {
    self.language = language
  }

  mutating func write(_ markup: String) {
    html += markup
  }

  mutating func writeHead(title: String) {
    html += """
      <!DOCTYPE html>
      <html lang="\(MarkupText.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src '\(StyleSheet.hash)'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(MarkupText.escaped(title))</title>
      <style>\(StyleSheet.css)</style>
      </head>

      """
  }

  mutating func write(_ section: Annex.Section, level: Int) {
    let level = min(level, 6)
    html += "<section id=\"\(anchor(section.id))\">\n"
    html += "<h\(level)>\(Self.text(section.heading))</h\(level)>\n"
    for block in section.blocks {
      write(block)
    }
    for subsection in section.subsections {
      write(subsection, level: level + 1)
    }
    html += "</section>\n"
  }

  private mutating func write(_ block: Annex.Block) {
    switch block {
    case .paragraph(let text): writeText(Self.text(text))
    case .statement(let statement): write(statement)
    case .subline(let text): writeText(Self.text(text), "subline")
    case .note(let text): writeText(Self.text(text), "note")
    case .list(let items):
      guard !items.isEmpty else { return }
      html += "<ul>\n" + items.map { "<li>\(Self.text($0))</li>\n" }.joined() + "</ul>\n"
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

  private mutating func writeText(_ markup: String, _ style: String? = nil) {
    let style = style.map { " class=\"\($0)\"" } ?? ""
    let language = textLanguage.map { " lang=\"\(MarkupText.escaped($0))\"" } ?? ""
    html += "<p\(style)\(language)>\(markup)</p>\n"
  }

  private mutating func write(_ statement: Annex.Statement) {
    let (opening, closing) = statement.parts
    let links = statement.references.map {
      "<a href=\"#\(MarkupText.escaped($0.id))\">\(Self.text($0.label))</a>"
    }
    writeText(Self.text(opening) + links.joined(separator: ", ") + Self.text(closing))
  }

  /// Names and values, nothing around them: readers of tagged PDF know no other parts of such a list.
  mutating func write(_ facts: [Annex.Fact]) {
    guard !facts.isEmpty else { return }
    html += "<dl class=\"facts\">\n"
    for fact in facts {
      html += "<dt>\(Self.text(fact.name))</dt><dd>\(Self.text(fact.value))</dd>\n"
    }
    html += "</dl>\n"
  }

  /// A name for an element that no other element of the page has: `proposal` without characters
  /// that break a link, with a number behind it where it is taken.
  ///
  /// - Parameter parts: Endings that parts of the element put behind its name for names of their
  ///   own; these are free too, and taken from then on.
  mutating func anchor(_ proposal: String, parts: [String] = []) -> String {
    var name = String(
      proposal.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
    if name.isEmpty { name = "part" }
    var candidate = name
    // Hundreds of tables propose one name: where its numbers ended is remembered.
    var number = anchorNumbers[name] ?? 1
    if number > 1 { candidate = "\(name)-\(number)" }
    while !anchors.isDisjoint(with: [candidate] + parts.map { candidate + $0 }) {
      number += 1
      candidate = "\(name)-\(number)"
    }
    anchorNumbers[name] = number
    anchors.formUnion([candidate] + parts.map { candidate + $0 })
    return candidate
  }

  /// Text as the content of an element, with its line breaks.
  static func text(_ text: String) -> String {
    let escaped = MarkupText.escaped(text)
    guard escaped.utf8.contains(UInt8(ascii: "\n")) else { return escaped }
    return escaped.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "<br>")
  }
}
