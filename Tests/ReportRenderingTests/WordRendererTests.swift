import Foundation
import ReportModel
import SVGCharts
import Testing
import ZipArchives

@testable import ReportRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The annex as a Word document") struct WordRendererTests {
  static let annex = Annex(
    language: "ky", title: "Тиркеме. Катышуучулардын пикири", subtitle: "Өз үйүңдөй",
    facts: [.init("Күнү", "2026-жылдын 12-марты")],
    sections: [
      .init(
        id: "q", heading: "Суроолор", blocks: [.paragraph("Жооп бергендер: 24.")],
        subsections: [
          .init(
            id: "q1", heading: "Пайдалуубу?",
            blocks: [
              .subline("Баа берүү."),
              .table(
                .init(
                  label: "Таблица 3", caption: "Баалар",
                  columns: [.init("Суроо", .text), .init("n")],
                  rows: [.init(["Пайдалуубу?", "24"]), .init(["Жооп жок", "1"], isApart: true)],
                  note: "Эскертүү.")),
              .list(["бир", "эки"]),
              .comments([
                .init("It was <b>useful</b> & short", language: "en"),
                .init("=1+1\tsecond\u{0}\nline\u{202E}", count: 2),
              ]),
            ])
        ])
    ])

  static func text(_ name: String, of annex: Annex = annex) throws -> String {
    let part = try #require(try WordRenderer().parts(of: annex).first { $0.name == name })
    return String(decoding: part.bytes, as: UTF8.self)
  }

  @Test func `has parts that are well-formed, each with a type and a relationship`() throws {
    let parts = try WordRenderer().parts(of: Self.annex)
    for part in parts { #expect(XMLParser(data: Data(part.bytes)).parse(), "\(part.name)") }
    let types = try Self.text("[Content_Types].xml")
    let links = try Self.text("word/_rels/document.xml.rels")
    for part in parts where part.name.hasPrefix("word/") && part.name.hasSuffix(".xml") {
      #expect(types.contains("PartName=\"/\(part.name)\""))
      let file = part.name.dropFirst("word/".count)
      #expect(file == "document.xml" || links.contains("Target=\"\(file)\""))
    }
    #expect(
      try Self.text("word/document.xml").contains(
        "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>"))
    #expect(links.contains("Id=\"rId4\" Type=\"\(WordPackage.links)/footer\""))
  }

  @Test func `holds every text of the annex, and styles for all of them`() throws {
    let document = try Self.text("word/document.xml")
    for text in [
      "Тиркеме. Катышуучулардын пикири", "Өз үйүңдөй", "2026-жылдын 12-марты", "Суроолор",
      "Баалар", "Пайдалуубу?", "24", "Эскертүү.", "эки", "Жооп бергендер: 24.",
    ] { #expect(document.contains(">\(text)</w:t>"), "\(text)") }
    let styles = try Self.text("word/styles.xml")
    for style in document.matches(of: /w:pStyle w:val="(\w+)"/).map(\.1) {
      #expect(styles.contains("w:styleId=\"\(style)\""), "\(style)")
    }
  }

  @Test func `numbers tables by a field, repeats heads and keeps rows whole`() throws {
    let document = try Self.text("word/document.xml")
    #expect(document.contains("> SEQ Таблица \\* ARABIC </w:instrText>"))
    #expect(document.contains("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"))
    #expect(document.contains("<w:tblCaption w:val=\"Баалар\"/>"))
  }

  @Test func `marks the language of comments and shows what could do harm`() throws {
    let document = try Self.text("word/document.xml")
    #expect(
      document.contains(
        "<w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">"
          + "It was &lt;b&gt;useful&lt;/b&gt; &amp; short</w:t>"))
    #expect(
      document.contains("=1+1</w:t><w:tab/>") && document.contains("second\u{FFFD}</w:t><w:br/>"))
    #expect(document.contains("line\\u{202E}"))
  }

  @Test func `is the same file each time, and tells of no person and no time`() throws {
    #expect(WordRenderer().render(Self.annex) == WordRenderer().render(Self.annex))
    let properties = try Self.text("docProps/core.xml")
    #expect(!properties.contains("creator") && !properties.contains("created"))
    #expect(WordRenderer().render(Self.annex).starts(with: [0x50, 0x4B, 3, 4]))
  }

  @Test func `gives columns the width of the page, and long texts more of it`() {
    let widths = ColumnWidths.of([
      ["Question", "n", "Mean"],
      ["Overall, how useful was the seminar for your work?", "24", "3.9"],
    ])
    #expect(widths.reduce(0, +) == WordDocument.a4Width)
    #expect(widths[0] > 3 * widths[1] && widths[1] > 450)
  }
}
