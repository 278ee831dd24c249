internal import SVGCharts

/// Text from people as Markdown that CommonMark, GitHub and pandoc show exactly as typed.
///
/// A character gets a backslash wherever one of the three would take it for anything but itself:
/// marks of emphasis, code, links, mathematics, citations, tables, HTML, entities and emoji, the
/// beginnings of headings, lists and quotes, and what pandoc would turn into typographic quotation
/// marks, dashes and dots. Spaces that Markdown would drop, and tabs, are written as character
/// references. Web addresses and e-mail addresses come out without a link.
enum MarkdownText {
  /// The lines of a text, each escaped; empty lines at both ends are left out.
  static func lines(_ text: String) -> [String] {
    var lines = MarkupText.visible(text).split(separator: "\n", omittingEmptySubsequences: false)[
      ...]
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.map { EscapedLine($0).text }
  }

  /// The text with its line breaks kept by a backslash at the line's end.
  ///
  /// - Parameter indent: Stands before every line but the first: the marks of the enclosing block.
  static func text(_ text: String, indent: String = "") -> String {
    lines(text).joined(separator: "\\\n" + indent)
  }

  /// The text on one line, for headings and table cells, which cannot hold a line break.
  static func line(_ text: String) -> String {
    lines(text).joined(separator: " ")
  }
}
