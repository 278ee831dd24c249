import Foundation
import FoundationXML

/// An HTML page as its elements. The renderer closes every element and quotes every attribute, so
/// after the four void elements are closed too a strict XML parser reads it.
final class Page: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  private(set) var isWellFormed = false
  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ html: String) {
    super.init()
    var xml = html.replacing("<!DOCTYPE html>\n", with: "").replacing("<br>", with: "<br/>")
    xml = xml.replacing(/<meta ([^>]*)>/) { "<meta \($0.output.1)/>" }
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
    if name == "br" {
      for index in open { elements[index].text += "\n" }
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for index in open { elements[index].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
