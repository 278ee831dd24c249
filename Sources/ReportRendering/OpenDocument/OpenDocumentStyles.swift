internal import SVGCharts

/// The styles of the text, of the same look as the Word document's.
enum OpenDocumentStyles {
  static func part(language: String, footer: String) -> String {
    OpenDocumentPackage.head + "<office:document-styles \(OpenDocumentPackage.nameSpaces)>"
      + "<office:font-face-decls><style:font-face style:name=\"PT Sans\" svg:font-family=\"'PT Sans'\"/>"
      + "</office:font-face-decls><office:styles>"
      + "<style:default-style style:family=\"paragraph\"><style:paragraph-properties "
      + "fo:orphans=\"2\" fo:widows=\"2\" style:tab-stop-distance=\"1.25cm\"/><style:text-properties "
      + "style:font-name=\"PT Sans\" fo:font-size=\"10pt\" \(OpenDocumentPackage.language(language))/>"
      + "</style:default-style><style:style style:name=\"Standard\" style:family=\"paragraph\"/>"
      + WordStyle.allCases.map(style).joined() + list
      + "</office:styles><office:automatic-styles>\(page)</office:automatic-styles>"
      + "<office:master-styles><style:master-page style:name=\"Standard\" "
      + "style:page-layout-name=\"Page\"><style:footer><text:p text:style-name=\"Footer\">"
      + OpenDocumentText.escaped(footer) + "<text:tab/><text:page-number "
      + "text:select-page=\"current\">1</text:page-number> / <text:page-count>1</text:page-count>"
      + "</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>"
  }

  /// The name by which a style stands in the file.
  static func name(_ style: WordStyle) -> String {
    switch style {
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .heading1: "Heading_20_1"
    case .heading2: "Heading_20_2"
    case .heading3: "Heading_20_3"
    case .text: "Text_20_body"
    case .subline: "Anketa_20_Base"
    case .note: "Anketa_20_Note"
    case .bullet: "List_20_1"
    case .fact: "Anketa_20_Fact"
    case .quote: "Quotations"
    case .caption: "Caption"
    case .figure: "Anketa_20_Figure"
    case .legend: "Anketa_20_Legend"
    case .cell: "Table_20_Contents"
    case .number: "Anketa_20_Number"
    case .afterTable: "Anketa_20_After_20_Table"
    }
  }

  private static func style(_ style: WordStyle) -> String {
    let name = name(style)
    let level = [WordStyle.heading1: 1, .heading2: 2, .heading3: 3][style]
    let outline = level.map { " style:default-outline-level=\"\($0)\"" } ?? ""
    return "<style:style style:name=\"\(name)\" "
      + "style:display-name=\"\(name.replacing("_20_", with: " "))\" style:family=\"paragraph\" "
      + "style:parent-style-name=\"Standard\"\(outline)><style:paragraph-properties "
      + "\(paragraph(style))</style:paragraph-properties><style:text-properties \(run(style))/>"
      + "</style:style>"
  }

  /// Attributes and children of the paragraph properties.
  private static func paragraph(_ style: WordStyle) -> String {
    func spacing(_ before: Int, _ after: Int, _ more: String = "") -> String {
      "fo:margin-top=\"\(before)pt\" fo:margin-bottom=\"\(after)pt\"\(more)>"
    }
    let keep = " fo:keep-with-next=\"always\""
    return switch style {
    case .title: spacing(0, 3, keep)
    case .subtitle: spacing(0, 10, keep)
    case .heading1: spacing(13, 4, keep)
    case .heading2: spacing(11, 5, keep)
    case .heading3: spacing(10, 5, keep)
    case .text: spacing(0, 5)
    case .subline: spacing(0, 5, keep)
    case .note: spacing(1, 4)
    case .bullet: spacing(0, 3)
    case .fact:
      spacing(0, 1, " fo:margin-left=\"5cm\" fo:text-indent=\"-5cm\"")
        + "<style:tab-stops><style:tab-stop style:position=\"0cm\"/></style:tab-stops>"
    case .quote:
      spacing(
        0, 3,
        " fo:margin-left=\"0.5cm\" fo:padding-left=\"0.28cm\" fo:border-left=\"1.5pt solid #80cdc1\" "
          + "fo:keep-together=\"always\"")
    case .caption: spacing(4, 5, " fo:keep-together=\"always\"")
    case .figure: spacing(3, 0, keep)
    case .legend: spacing(0, 2, keep)
    case .cell: spacing(1, 1)
    case .number: spacing(1, 1, " fo:text-align=\"end\"")
    case .afterTable: spacing(0, 4)
    }
  }

  private static func run(_ style: WordStyle) -> String {
    func font(_ size: Double, isBold: Bool = false, colour: String? = nil) -> String {
      "fo:font-size=\"\(size)pt\"" + (isBold ? " fo:font-weight=\"bold\"" : "")
        + (colour.map { " fo:color=\"\($0)\"" } ?? "")
    }
    return switch style {
    case .title: font(20, isBold: true)
    case .subtitle: font(13, colour: "#595959")
    case .heading1: font(14, isBold: true, colour: "#01665e")
    case .heading2: font(11.5, isBold: true)
    case .heading3: font(10.5, isBold: true)
    case .text, .bullet, .fact, .quote: font(10)
    case .subline, .note: font(8.5, colour: "#595959")
    case .figure, .legend: font(8.5)
    case .caption, .cell, .number: font(9)
    case .afterTable: font(4)
    }
  }

  private static let list =
    "<style:style style:name=\"Footer\" style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
    + "<style:paragraph-properties><style:tab-stops><style:tab-stop style:position=\"17cm\" "
    + "style:type=\"right\"/></style:tab-stops></style:paragraph-properties><style:text-properties "
    + "fo:font-size=\"8.5pt\" fo:color=\"#595959\"/></style:style>"
    + "<text:list-style style:name=\"Bullets\"><text:list-level-style-bullet text:level=\"1\" "
    + "text:bullet-char=\"•\"><style:list-level-properties "
    + "text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment "
    + "text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"0.7cm\" "
    + "fo:text-indent=\"-0.5cm\" fo:margin-left=\"0.7cm\"/></style:list-level-properties>"
    + "</text:list-level-style-bullet></text:list-style>"

  private static let page =
    "<style:page-layout style:name=\"Page\"><style:page-layout-properties fo:page-width=\"21cm\" "
    + "fo:page-height=\"29.7cm\" fo:margin-top=\"1.8cm\" fo:margin-bottom=\"1cm\" "
    + "fo:margin-left=\"2cm\" fo:margin-right=\"2cm\"/><style:footer-style>"
    + "<style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-top=\"0.3cm\"/>"
    + "</style:footer-style></style:page-layout>"
}
