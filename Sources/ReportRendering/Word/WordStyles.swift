/// What a paragraph is. Word knows most of these by their names and shows them in its own language.
enum WordStyle: CaseIterable {
  case title, subtitle, heading1, heading2, heading3, text, subline, note, bullet, fact, quote
  case caption, figure, legend, cell, number, afterTable

  static func heading(_ level: Int) -> WordStyle { [.heading1, .heading2, .heading3][level - 1] }

  var id: String {
    switch self {
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .heading1: "Heading1"
    case .heading2: "Heading2"
    case .heading3: "Heading3"
    case .text: "BodyText"
    case .subline: "AnketaBase"
    case .note: "AnketaNote"
    case .bullet: "ListBullet"
    case .fact: "AnketaFact"
    case .quote: "Quote"
    case .caption: "Caption"
    case .figure: "AnketaFigure"
    case .legend: "AnketaLegend"
    case .cell: "AnketaCell"
    case .number: "AnketaNumber"
    case .afterTable: "AnketaAfterTable"
    }
  }

  /// As Word's list of styles has it.
  var name: String {
    switch self {
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .text: "Body Text"
    case .subline: "Anketa Base"
    case .note: "Anketa Note"
    case .bullet: "List Bullet"
    case .fact: "Anketa Fact"
    case .quote: "Quote"
    case .caption: "caption"
    case .figure: "Anketa Figure"
    case .legend: "Anketa Legend"
    case .cell: "Anketa Cell"
    case .number: "Anketa Number"
    case .afterTable: "Anketa After Table"
    }
  }

  fileprivate var paragraph: String {
    func spacing(_ before: Int, _ after: Int) -> String {
      "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/>"
    }
    func heading(_ level: Int, _ before: Int) -> String {
      "<w:keepNext/><w:keepLines/>" + spacing(before, 100) + "<w:outlineLvl w:val=\"\(level)\"/>"
    }
    return switch self {
    case .title: "<w:keepNext/>" + spacing(0, 60)
    case .subtitle: "<w:keepNext/>" + spacing(0, 200)
    case .heading1: heading(0, 300)
    case .heading2: heading(1, 220)
    case .heading3: heading(2, 200)
    case .text: spacing(0, 90)
    case .subline: "<w:keepNext/>" + spacing(0, 100)
    case .note: spacing(40, 100)
    case .bullet:
      "<w:numPr><w:numId w:val=\"\(WordPackage.bullets)\"/></w:numPr>" + spacing(0, 60)
        + "<w:contextualSpacing/>"
    case .fact:
      "<w:tabs><w:tab w:val=\"left\" w:pos=\"2835\"/></w:tabs>" + spacing(0, 20)
        + "<w:ind w:left=\"2835\" w:hanging=\"2835\"/>"
    case .quote:
      "<w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"80CDC1\"/>"
        + "</w:pBdr>" + spacing(0, 60) + "<w:ind w:left=\"284\"/>"
    case .caption: "<w:keepLines/>" + spacing(80, 100)
    case .figure: "<w:keepNext/><w:keepLines/>" + spacing(60, 0)
    case .legend: "<w:keepNext/>" + spacing(0, 40)
    case .cell: spacing(20, 20)
    case .number: spacing(20, 20) + "<w:jc w:val=\"right\"/>"
    case .afterTable: spacing(0, 80)
    }
  }

  fileprivate var run: String {
    func font(_ size: Int, isBold: Bool = false, colour: String? = nil) -> String {
      (isBold ? "<w:b/>" : "") + (colour.map { "<w:color w:val=\"\($0)\"/>" } ?? "")
        + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
    }
    return switch self {
    case .title: font(40, isBold: true)
    case .subtitle: font(26, colour: "595959")
    case .heading1: font(28, isBold: true, colour: "01665E")
    case .heading2: font(23, isBold: true)
    case .heading3: font(21, isBold: true)
    case .text, .bullet, .fact, .quote: ""
    case .figure, .legend: font(17)
    case .subline, .note: font(17, colour: "595959")
    case .caption: font(18)
    case .cell, .number: font(18)
    case .afterTable: font(8)
    }
  }

  fileprivate var next: String {
    switch self {
    case .title, .subtitle, .heading1, .heading2, .heading3, .caption: "BodyText"
    default: id
    }
  }
}

enum WordStyles {
  static func part(language: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="\(WordPackage.main)"><w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="PT Sans" w:hAnsi="PT Sans" w:eastAsia="PT Sans" w:cs="PT Sans"/>\
    <w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="\(WordPackage.locale(language))"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
    </w:style>\
    \(WordStyle.allCases.map { style($0) }.joined())\
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>\
    \(table())</w:styles>
    """
  }

  /// A template's styles, and ours for those that it lacks.
  static func part(_ template: WordTemplate) -> String {
    let part = template.text("word/styles.xml") ?? ""
    let ours = missing(in: template).map { style($0, basedOn: template) }
    let hasTable = template.style(named: "Anketa Table") != nil
    return part.replacing(
      "</w:styles>",
      with: ours.joined() + (hasTable ? "" : table(basedOn: template)) + "</w:styles>")
  }

  static func missing(in template: WordTemplate) -> [WordStyle] {
    WordStyle.allCases.filter { template.style(named: $0.name) == nil }
  }

  /// The text with the names that the template's own styles go by.
  static func renamed(_ body: String, in template: WordTemplate) -> String {
    var body = body
    for style in WordStyle.allCases {
      guard let id = template.style(named: style.name), id != style.id else { continue }
      body = body.replacing(
        "<w:pStyle w:val=\"\(style.id)\"/>", with: "<w:pStyle w:val=\"\(id)\"/>")
    }
    if let id = template.style(named: "Anketa Table"), id != "AnketaTable" {
      body = body.replacing(
        "<w:tblStyle w:val=\"AnketaTable\"/>", with: "<w:tblStyle w:val=\"\(id)\"/>")
    }
    return body
  }

  private static func style(_ style: WordStyle, basedOn template: WordTemplate? = nil) -> String {
    let base = template.map { $0.style(named: "default paragraph") ?? "" } ?? "Normal"
    let parent = base.isEmpty ? "" : "<w:basedOn w:val=\"\(base)\"/>"
    let next = template?.style(named: WordStyle.text.name) ?? style.next
    let run = style.run.isEmpty ? "" : "<w:rPr>\(style.run)</w:rPr>"
    return
      "<w:style w:type=\"paragraph\" w:styleId=\"\(style.id)\"><w:name w:val=\"\(style.name)\"/>"
      + "\(parent)<w:next w:val=\"\(next)\"/><w:qFormat/>"
      + "<w:pPr>\(style.paragraph)</w:pPr>\(run)</w:style>"
  }

  /// A rule above, under the head and below; hair lines between rows; no upright lines.
  private static func table(basedOn template: WordTemplate? = nil) -> String {
    func rule(_ side: String, _ size: Int, _ colour: String) -> String {
      "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"\(colour)\"/>"
    }
    let base = template.map { $0.style(named: "default table") ?? "" } ?? "TableNormal"
    let parent = base.isEmpty ? "" : "<w:basedOn w:val=\"\(base)\"/>"
    return "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"AnketaTable\">"
      + "<w:name w:val=\"Anketa Table\"/>\(parent)<w:tblPr><w:tblBorders>"
      + rule("top", 8, "262626") + rule("bottom", 8, "262626") + rule("insideH", 4, "D9D9D9")
      + "</w:tblBorders><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/>"
      + "<w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
      + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:color w:val=\"595959\"/></w:rPr><w:tcPr>"
      + "<w:tcBorders>" + rule("bottom", 8, "262626") + "</w:tcBorders><w:vAlign w:val=\"bottom\"/>"
      + "</w:tcPr></w:tblStylePr></w:style>"
  }
}
