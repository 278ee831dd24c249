import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The lines of a document in XML: a paragraph each, a row of a table each.
final class MarkupLines: NSObject, XMLParserDelegate {
  /// How a format calls its parts, by qualified name.
  struct Names {
    var paragraphs: Set<String>
    var row: String
    var cells: Set<String>
    /// What is no text of the document, such as a style sheet.
    var unread: Set<String> = []
    /// Elements that stand for a blank.
    var blanks: Set<String> = []
    /// Where alone there is text; empty for everywhere.
    var text = ""
  }

  static let html = Names(
    paragraphs: [
      "p", "li", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "text",
    ],
    row: "tr", cells: ["th", "td"], unread: ["style", "title", "desc"], blanks: ["br", "dt"])
  static let word = Names(
    paragraphs: ["w:p"], row: "w:tr", cells: ["w:tc"], blanks: ["w:tab", "w:br"], text: "w:t")
  /// The labels of a chart; the numbers that it is drawn from stand apart from those that are printed.
  static let drawing = Names(
    paragraphs: ["a:p", "c:v"], row: "", cells: [], unread: ["c:numCache", "c:numLit", "c:f"])
  static let openDocument = Names(
    paragraphs: ["text:p", "text:h"], row: "table:table-row", cells: ["table:table-cell"],
    unread: ["svg:title", "svg:desc"], blanks: ["text:tab", "text:line-break", "text:s"])

  private let names: Names
  private var lines: [PrintedLine] = []
  private var cells: [String]?
  private var text = ""
  private var unread = 0
  private var texts = 0

  static func read(_ xml: String, _ names: Names) -> [PrintedLine] {
    let reader = MarkupLines(names)
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = reader
    guard parser.parse() else { return [] }
    return reader.lines.filter { !$0.isEmpty }
  }

  private init(_ names: Names) { self.names = names }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if names.unread.contains(name) || attributes["hidden"] != nil || unread > 0 { unread += 1 }
    if name == names.text { texts += 1 }
    if name == names.row { cells = [] }
    if names.cells.contains(name) { cells?.append("") }
    if names.blanks.contains(name) { text += " " }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard unread == 0, names.text.isEmpty || texts > 0 else { return }
    text += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if unread > 0 { unread -= 1 }
    if name == names.text { texts -= 1 }
    if names.blanks.contains(name) { text += " " }
    if let row = cells {
      if names.cells.contains(name) || names.paragraphs.contains(name), !row.isEmpty {
        cells?[row.count - 1] += text + " "
        text = ""
      }
      if name == names.row {
        lines.append(PrintedLine(cells: row))
        cells = nil
      }
    } else if names.paragraphs.contains(name) {
      lines.append(PrintedLine(text))
      text = ""
    }
  }
}
