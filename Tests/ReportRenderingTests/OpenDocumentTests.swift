import Foundation
import ReportModel
import SVGCharts
import Testing
import ZipArchives

@testable import ReportRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The annex as an OpenDocument text") struct OpenDocumentTests {
  static func text(_ name: String, of annex: Annex = WordRendererTests.annex) throws -> String {
    let part = try #require(
      OpenDocumentRenderer().parts(of: annex).first { $0.name == name })
    return String(decoding: part.bytes, as: UTF8.self)
  }

  @Test func `says what it is before all else, and lists its parts`() throws {
    let bytes = OpenDocumentRenderer().render(OfficeChartTests.all)
    // Local header of 30 bytes, then name and content as they are: that is how programs tell the format.
    let start = String(decoding: bytes[30..<30 + 8 + OpenDocumentPackage.type.count], as: UTF8.self)
    #expect(start == "mimetype" + OpenDocumentPackage.type)
    let manifest = try Self.text("META-INF/manifest.xml", of: OfficeChartTests.all)
    for part in OpenDocumentRenderer().parts(of: OfficeChartTests.all)
    where part.name != "mimetype" && !part.name.hasPrefix("META-INF") {
      #expect(manifest.contains("manifest:full-path=\"\(part.name)\""))
    }
  }

  @Test(arguments: [WordRendererTests.annex, OfficeChartTests.all])
  func `has parts that are well-formed, and styles for all of them`(annex: Annex) throws {
    for part in OpenDocumentRenderer().parts(of: annex) where part.name != "mimetype" {
      #expect(XMLParser(data: Data(part.bytes)).parse(), "\(part.name)")
    }
    let content = try Self.text("content.xml", of: annex)
    let styles = try Self.text("styles.xml", of: annex) + content
    for style in content.matches(of: /(?:text|table):style-name="([^"]+)"/).map(\.1) {
      #expect(styles.contains("style:name=\"\(style)\""), "\(style)")
    }
  }

  @Test func `holds every text of the annex`() throws {
    let content = try Self.text("content.xml")
    for text in [
      "Тиркеме. Катышуучулардын пикири", "Өз үйүңдөй", "2026-жылдын 12-марты", "Суроолор",
      "Баалар", "Пайдалуубу?", "24", "Эскертүү.", "эки", "Жооп бергендер: 24.", "Жооп жок",
    ] { #expect(content.contains(">\(text)</") || content.contains("\(text)</"), "\(text)") }
    #expect(content.contains("It was &lt;b&gt;useful&lt;/b&gt; &amp; short"))
    #expect(content.contains("=1+1<text:tab/>second\u{FFFD}<text:line-break/>line\\u{202E} ×2"))
  }

  @Test func `numbers tables by a sequence, repeats heads and keeps rows whole`() throws {
    let content = try Self.text("content.xml")
    #expect(
      content.contains(
        "text:name=\"Table\" text:formula=\"ooow:Table+1\" style:num-format=\"1\">3</text:sequence>"
      ))
    #expect(content.contains("<table:table-header-rows>"))
    #expect(content.contains("<style:table-row-properties fo:keep-together=\"always\"/>"))
    let widths = content.matches(of: /style:column-width="([\d.]+)pt"/).compactMap { Double($0.1) }
    #expect(abs(widths.reduce(0, +) - Double(WordDocument.a4Width) / 20) < 0.1)
  }

  @Test func `marks the language of comments`() throws {
    let content = try Self.text("content.xml")
    #expect(content.contains("fo:language=\"en\" fo:country=\"GB\""))
    #expect(try Self.text("styles.xml").contains("fo:language=\"ky\" fo:country=\"KG\""))
  }

  @Test func `draws every chart, with its caption and its figures in words`() throws {
    let parts = OpenDocumentRenderer().parts(of: OfficeChartTests.all)
    let content = try Self.text("content.xml", of: OfficeChartTests.all)
    for number in 1...5 {
      let name = "Pictures/figure-\(number).svg"
      #expect(parts.contains { $0.name == name })
      #expect(content.contains("xlink:href=\"\(name)\""))
    }
    #expect(content.contains("<svg:desc>Says “9 of 12” &amp; more.</svg:desc>"))
    let heights = content.matches(of: /svg:height="([\d.]+)mm"/).compactMap { Double($0.1) }
    #expect(heights.count == 5 && heights.allSatisfy { (5...250).contains($0) })
  }

  @Test func `keeps spaces that stand in a row`() {
    #expect(OpenDocumentText.escaped("a  b") == "a <text:s/>b")
  }

  @Test func `is the same file each time, and tells of no person and no time`() throws {
    let annex = WordRendererTests.annex
    #expect(OpenDocumentRenderer().render(annex) == OpenDocumentRenderer().render(annex))
    let properties = try Self.text("meta.xml")
    #expect(!properties.contains("creator") && !properties.contains("date"))
  }
}
