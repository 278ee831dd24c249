import Foundation
import FoundationXML

@testable import SVGCharts

/// A chart as it was drawn: the elements of the SVG that a strict XML parser finds.
final class Drawing: NSObject, XMLParserDelegate {
  struct Rectangle {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
    var fill: String

    var end: Double { x + width }
    var bottom: Double { y + height }
  }

  struct Text {
    var text: String
    var x: Double
    var baseline: Double
    var size: Double
    var anchor: String
    var fill: String

    var start: Double {
      switch anchor {
      case "middle": x - TextMeasure.width(of: text, size: size) / 2
      case "end": x - TextMeasure.width(of: text, size: size)
      default: x
      }
    }
    var end: Double { start + TextMeasure.width(of: text, size: size) }
    // Letters with marks above and below reach about this far.
    var top: Double { baseline - 0.8 * size }
    var bottom: Double { baseline + 0.25 * size }
  }

  let svg: String
  private(set) var isWellFormed = false
  private(set) var viewBox: [Double] = []
  private(set) var root: [String: String] = [:]
  private(set) var title = ""
  private(set) var summary = ""
  private(set) var ids: [String] = []
  private(set) var elementNames: Set<String> = []
  private(set) var rectangles: [Rectangle] = []
  private(set) var texts: [Text] = []
  private(set) var lines: [String] = []
  private(set) var circles: [(x: Double, y: Double, radius: Double)] = []
  private var characters = ""

  init(
    _ chart: Chart, style: ChartStyle = ChartStyle(), title: String = "Title",
    description: String = "Description"
  ) {
    svg = SVGRenderer(style: style).svg(chart, title: title, description: description, id: "chart")
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  /// Bars without the little squares of the legend.
  var bars: [Rectangle] { rectangles.filter { $0.height != 11 || $0.width != 11 } }

  /// The bars of each row from top to bottom.
  var barsByRow: [[Rectangle]] {
    Dictionary(grouping: bars, by: \.y).sorted { $0.key < $1.key }.map(\.value)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    characters = ""
    elementNames.insert(name)
    if let id = attributes["id"] { ids.append(id) }
    func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? .nan }
    switch name {
    case "svg":
      root = attributes
      viewBox = attributes["viewBox"]?.split(separator: " ").compactMap { Double($0) } ?? []
    case "rect":
      rectangles.append(
        Rectangle(
          x: number("x"), y: number("y"), width: number("width"), height: number("height"),
          fill: attributes["fill"] ?? ""))
    case "text":
      texts.append(
        Text(
          text: "", x: number("x"), baseline: number("y"), size: number("font-size"),
          anchor: attributes["text-anchor"] ?? "start",
          fill: attributes["fill"] ?? Palette.ink.hex))
    case "circle": circles.append((number("cx"), number("cy"), number("r")))
    case "path": lines.append(attributes["d"] ?? "")
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { characters += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "title": title = characters
    case "desc": summary = characters
    case "text": texts[texts.count - 1].text = characters
    default: break
    }
    characters = ""
  }
}
