internal import SVGCharts

/// A chart in DrawingML, ISO/IEC 29500-1 part 21.2: native, so that an office program edits it.
///
/// Elements stand in the order of the schema, on which Word insists. Numbers at the bars are the
/// printed ones, not computed by the program that shows them.
struct DrawingChart {
  /// Of the language that its texts are in.
  let locale: String
  /// `nil` for the font of the document that the chart stands in.
  let typeface: String?

  static let main = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"

  /// The whole part; `rId1` of it is the workbook.
  func part(_ plot: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <c:chartSpace xmlns:c="\(Self.main)" xmlns:a="\(Self.drawing)" \
    xmlns:r="\(WordPackage.links)"><c:date1904 val="0"/><c:lang val="\(locale)"/>\
    <c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>\(plot)\
    <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>\
    <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\(text(900))\
    <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>
    """
  }

  /// The look of all texts of an element.
  func text(_ size: Int, ink: UInt32 = 0x1A1A1A) -> String {
    "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"\(size)\">\(font(ink))</a:defRPr>"
      + "</a:pPr><a:endParaRPr lang=\"\(locale)\"/></a:p></c:txPr>"
  }

  private func font(_ ink: UInt32) -> String {
    let face = typeface.map { "<a:latin typeface=\"\($0)\"/><a:cs typeface=\"\($0)\"/>" } ?? ""
    return Self.fill(ink) + face
  }

  static func fill(_ colour: UInt32?) -> String {
    guard let colour else { return "<a:noFill/>" }
    return "<a:solidFill><a:srgbClr val=\"\(hex(colour))\"/></a:solidFill>"
  }

  static func line(_ colour: UInt32?, width: Int = 9525) -> String {
    "<a:ln w=\"\(width)\">\(fill(colour))</a:ln>"
  }

  /// “018571”
  static func hex(_ colour: UInt32) -> String {
    let digits = String(colour, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  // MARK: Labels

  /// A number at a point, as printed.
  ///
  /// - Parameter place: `ctr`, `inBase`, `outEnd`, `t` or `b`.
  /// - Parameter ground: Colour under the text, which keeps lines from striking it through; `nil` for none.
  func label(
    _ index: Int, _ text: String, place: String, size: Int, ink: UInt32, ground: UInt32? = nil
  ) -> String {
    let paragraphs = text.split(separator: "\n").map { line in
      "<a:p><a:r><a:rPr lang=\"\(locale)\" sz=\"\(size)\">\(font(ink))</a:rPr>"
        + "<a:t>\(MarkupText.escaped(String(line)))</a:t></a:r></a:p>"
    }
    return "<c:dLbl><c:idx val=\"\(index)\"/><c:tx><c:rich><a:bodyPr wrap=\"none\"/><a:lstStyle/>"
      + "\(paragraphs.joined())</c:rich></c:tx><c:spPr>\(Self.fill(ground))<a:ln><a:noFill/></a:ln></c:spPr>"
      + self.text(size, ink: ink) + "<c:dLblPos val=\"\(place)\"/>" + Self.shows(true) + "</c:dLbl>"
  }

  static func shows(_ value: Bool) -> String {
    "<c:showLegendKey val=\"0\"/><c:showVal val=\"\(value ? 1 : 0)\"/><c:showCatName val=\"0\"/>"
      + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
  }

  // MARK: Cells

  static func texts(_ element: String, _ cells: String, _ values: [String]) -> String {
    let points = values.enumerated().map { index, value in
      "<c:pt idx=\"\(index)\"><c:v>\(MarkupText.escaped(value))</c:v></c:pt>"
    }
    return "<c:\(element)><c:strRef><c:f>\(cells)</c:f><c:strCache>"
      + "<c:ptCount val=\"\(values.count)\"/>\(points.joined())</c:strCache></c:strRef></c:\(element)>"
  }

  static func numbers(_ element: String, _ cells: String, _ values: [Double?]) -> String {
    let points = values.enumerated().compactMap { index, value in
      value.map { "<c:pt idx=\"\(index)\"><c:v>\($0)</c:v></c:pt>" }
    }
    return "<c:\(element)><c:numRef><c:f>\(cells)</c:f><c:numCache>"
      + "<c:formatCode>General</c:formatCode><c:ptCount val=\"\(values.count)\"/>"
      + "\(points.joined())</c:numCache></c:numRef></c:\(element)>"
  }
}
