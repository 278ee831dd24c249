internal import SVGCharts

/// The parts of a Word document beside its text.
enum WordPackage {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The parts of the document, each with its type, in the order of their relationships.
  private static let documentParts = ["styles", "settings", "numbering", "footer"]

  /// A part that another one needs.
  struct Relationship {
    var id: String
    var type: String
    var target: String
    /// Outside the package.
    var isExternal = false
  }

  /// - Parameters:
  ///   - charts: How many charts there are.
  ///   - template: What is said of the parts of a template, in place of ours.
  static func contentTypes(charts: Int, template: String? = nil) -> String {
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let parts = documentParts.map { part in
      "<Override PartName=\"/word/\(file(part))\" ContentType=\"\(type).\(part)+xml\"/>"
    }
    let chart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
    let drawn = (0..<charts).map { number in
      "<Override PartName=\"/word/charts/chart\(number + 1).xml\" ContentType=\"\(chart)\"/>"
    }
    let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return head + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
      + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + (charts > 0 ? "<Default Extension=\"xlsx\" ContentType=\"\(workbook)\"/>" : "")
      + "<Override PartName=\"/word/document.xml\" ContentType=\"\(type).document.main+xml\"/>"
      + (template ?? parts.joined()) + drawn.joined()
      + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/"
      + "vnd.openxmlformats-package.core-properties+xml\"/></Types>"
  }

  static var relationships: String {
    relationships([
      .init(id: "rId1", type: "\(links)/officeDocument", target: "word/document.xml"),
      .init(
        id: "rId2", type: "\(package)/relationships/metadata/core-properties",
        target: "docProps/core.xml"),
    ])
  }

  /// - Parameter parts: Of a template, in place of ours.
  static func documentRelationships(
    _ charts: [WordChart], parts: [Relationship]? = nil
  ) -> String {
    let own = documentParts.enumerated().map { place, part in
      Relationship(id: "rId\(place + 1)", type: "\(links)/\(part)", target: file(part))
    }
    let drawn = charts.map { chart in
      Relationship(
        id: chart.relationship, type: "\(links)/chart", target: "charts/chart\(chart.number).xml")
    }
    return relationships((parts ?? own) + drawn)
  }

  static func relationships(_ list: [Relationship]) -> String {
    let list = list.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return head
      + "<Relationships xmlns=\"\(package)/relationships\">\(list.joined())</Relationships>"
  }

  static func relationships(in part: String) -> [Relationship] {
    part.matches(of: /<Relationship\b[^>]*>/).compactMap { tag in
      guard let id = attribute("Id", of: tag.output), let type = attribute("Type", of: tag.output),
        let target = attribute("Target", of: tag.output)
      else { return nil }
      return Relationship(
        id: String(id), type: String(type), target: String(target),
        isExternal: attribute("TargetMode", of: tag.output) == "External")
    }
  }

  /// What an attribute of a start tag says, as it is escaped there.
  static func attribute(_ name: String, of tag: Substring) -> Substring? {
    for quote in ["\"", "'"] {
      guard let start = tag.firstRange(of: " \(name)=\(quote)") else { continue }
      return tag[start.upperBound...].prefix { String($0) != quote }
    }
    return nil
  }

  private static func file(_ part: String) -> String {
    part == "footer" ? "footer1.xml" : "\(part).xml"
  }

  /// Without author and time: neither is the reader's business, and the same annex is the same file.
  static func properties(title: String, language: String) -> String {
    head + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(WordDocument.attribute(title))"
      + "</dc:title><dc:language>\(locale(language))</dc:language></cp:coreProperties>"
  }

  static func settings(language: String) -> String {
    head
      + "<w:settings xmlns:w=\"\(main)\"><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
      + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "<w:themeFontLang w:val=\"\(locale(language))\"/></w:settings>"
  }

  /// One list: bullets.
  static var numbering: String {
    head + "<w:numbering xmlns:w=\"\(main)\">\(bulletShape)\(bulletList)</w:numbering>"
  }

  /// The number of the list of bullets: one that hardly any template uses.
  static let bullets = 7101

  private static let bulletShape =
    "<w:abstractNum w:abstractNumId=\"\(bullets)\">"
    + "<w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
    + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr>"
    + "<w:ind w:left=\"397\" w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum>"
  private static let bulletList =
    "<w:num w:numId=\"\(bullets)\"><w:abstractNumId w:val=\"\(bullets)\"/></w:num>"

  /// A template's lists with ours: shapes stand before lists, as the schema has it.
  static func numbering(_ part: String) -> String {
    guard let end = part.firstRange(of: "</w:numbering>") else { return numbering }
    let shape = part.firstRange(of: "<w:num ")?.lowerBound ?? end.lowerBound
    let list = part.firstRange(of: "<w:numIdMacAtCleanup")?.lowerBound ?? end.lowerBound
    return part[..<shape] + bulletShape + part[shape..<list] + bulletList + part[list...]
  }

  /// The title on the left, page and number of pages on the right.
  static func footer(title: String) -> String {
    func field(_ name: String) -> String {
      "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }
    return head + "<w:ftr xmlns:w=\"\(main)\"><w:p><w:pPr><w:pStyle w:val=\"AnketaNote\"/><w:tabs>"
      + "<w:tab w:val=\"right\" w:pos=\"\(WordDocument.a4Width)\"/></w:tabs></w:pPr>"
      + WordDocument.run(title) + "<w:r><w:tab/></w:r>" + field("PAGE")
      + WordDocument.run(" / ") + field("NUMPAGES") + "</w:p></w:ftr>"
  }

  /// A language as Word wants it: with its country.
  static func locale(_ code: String) -> String {
    ["en": "en-GB", "ru": "ru-RU", "ky": "ky-KG"][code] ?? MarkupText.escaped(code)
  }
}
