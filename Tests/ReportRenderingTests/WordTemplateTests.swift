import Foundation
import ReportModel
import Testing
import ZipArchives

@testable import ReportRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A Word template") struct WordTemplateTests {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
  static let names = "xmlns:w=\"\(WordPackage.main)\" xmlns:r=\"\(WordPackage.links)\""

  /// A house style of a Russian Word: names of styles as Word's list has them, ids of its own.
  static let house: [ZipArchive.File] = [
    .init(
      "[Content_Types].xml",
      """
      \(head)<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="png" ContentType="image/png"/>\
      <Override PartName="/word/document.xml" ContentType="x"/>\
      <Override PartName="/word/styles.xml" ContentType="styles"/>\
      <Override PartName="/word/header7.xml" ContentType="header"/>\
      <Override PartName="/word/comments.xml" ContentType="comments"/></Types>
      """),
    .init(
      "word/document.xml",
      """
      \(head)<w:document \(names) mc:Ignorable="w14"><w:body><w:p><w:r><w:t>Secret draft</w:t></w:r></w:p>\
      <w:p><w:pPr><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:pPr></w:p>\
      <w:sectPr w:rsidR="1"><w:headerReference w:type="default" r:id="rId9"/>\
      <w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:left="1440" w:right="1800" w:top="1" w:bottom="1"/>\
      <w:sectPrChange w:id="1"><w:sectPr><w:pgSz w:w="5" w:h="5"/></w:sectPr></w:sectPrChange>\
      </w:sectPr></w:body></w:document>
      """),
    .init(
      "word/_rels/document.xml.rels",
      """
      \(head)<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(WordPackage.links)/styles" Target="styles.xml"/>\
      <Relationship Id="rId9" Type="\(WordPackage.links)/header" Target="header7.xml"/>\
      <Relationship Id="rId3" Type="\(WordPackage.links)/comments" Target="comments.xml"/>\
      <Relationship Id="rId4" Type="\(WordPackage.links)/hyperlink" Target="https://example.org" \
      TargetMode="External"/></Relationships>
      """),
    .init(
      "word/styles.xml",
      """
      \(head)<w:styles \(names)><w:style w:type="paragraph" w:default="1" w:styleId="a">\
      <w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1">\
      <w:name w:val="heading 1"/></w:style><w:style w:type="table" w:default="1" w:styleId="a1">\
      <w:name w:val="Normal Table"/></w:style></w:styles>
      """),
    .init("word/header7.xml", "\(head)<w:hdr \(names)/>"),
    .init(
      "word/_rels/header7.xml.rels",
      "\(head)<Relationships xmlns=\"x\"><Relationship Id=\"rId1\" Type=\"i/image\" "
        + "Target=\"media/logo.png\"/></Relationships>"),
    .init("word/media/logo.png", [1, 2, 3]),
    .init("word/media/photo.png", [4]),
    .init("word/comments.xml", "\(head)<w:comments \(names)/>"),
  ]

  static func template(_ files: [ZipArchive.File] = house) throws -> WordTemplate {
    try WordTemplate(ZipArchive(files).bytes())
  }

  static func parts() throws -> [String: String] {
    let annex = OfficeChartTests.all
    var parts: [String: String] = [:]
    for part in try WordRenderer(template: template()).parts(of: annex) {
      #expect(parts[part.name] == nil, "\(part.name) twice")
      parts[part.name] = String(decoding: part.bytes, as: UTF8.self)
    }
    return parts
  }

  @Test func `gives its page, its header with the logo, and its styles`() throws {
    let parts = try Self.parts()
    let document = try #require(parts["word/document.xml"])
    #expect(document.contains("<w:headerReference w:type=\"default\" r:id=\"rId9\"/>"))
    #expect(document.contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"))
    #expect(!document.contains("w:w=\"5\"") && !document.contains("w:w=\"1\" w:h"))
    #expect(document.contains("<w:pStyle w:val=\"1\"/>") && !document.contains("\"Heading1\""))
    #expect(try Self.template().textWidth == 12_240 - 1440 - 1800)
    for name in ["word/header7.xml", "word/_rels/header7.xml.rels", "word/media/logo.png"] {
      #expect(parts[name] != nil, "\(name)")
    }
    let types = try #require(parts["[Content_Types].xml"])
    #expect(types.contains("Extension=\"png\"") && types.contains("/word/header7.xml"))
  }

  @Test func `leaves its text, its comments and the pictures of both behind`() throws {
    let parts = try Self.parts()
    #expect(parts["word/comments.xml"] == nil && parts["word/media/photo.png"] == nil)
    #expect(!parts.values.contains { $0.contains("Secret draft") || $0.contains("comments") })
    #expect(!parts.values.contains { $0.contains("example.org") })
  }

  @Test func `is helped out with styles that it lacks, based on its own`() throws {
    let styles = try #require(Self.parts()["word/styles.xml"])
    #expect(styles.contains("<w:style w:type=\"paragraph\" w:styleId=\"Caption\">"))
    #expect(
      styles.contains("<w:basedOn w:val=\"a\"/>") && styles.contains("<w:basedOn w:val=\"a1\"/>"))
    #expect(!styles.contains("w:styleId=\"Heading1\""))
    let lacking = WordRenderer.stylesLacking(in: try Self.template())
    #expect(lacking.contains("Title") && !lacking.contains("heading 1"))
  }

  @Test func `makes a document whose parts all have a type and are well-formed`() throws {
    let parts = try Self.parts()
    let types = try #require(parts["[Content_Types].xml"])
    for (name, text) in parts where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      if name != "word/document.xml" {
        #expect(XMLParser(data: Data(text.utf8)).parse(), "\(name)")
      }
      if name.hasSuffix(".xml"), name != "[Content_Types].xml" {
        #expect(types.contains("PartName=\"/\(name)\""), "\(name)")
      }
    }
    let links = try #require(parts["word/_rels/document.xml.rels"])
    for link in WordPackage.relationships(in: links) {
      #expect(parts["word/\(link.target)"] != nil, "\(link.target)")
    }
  }

  @Test func `is refused where it is something else`() throws {
    #expect(throws: WordTemplate.Fault.isNoArchive) { try WordTemplate(Array("%PDF-1.7".utf8)) }
    // libzip takes no bytes for an archive of no files.
    #expect(throws: WordTemplate.Fault.isNoDocument) { try WordTemplate([]) }
    let workbook = try ZipArchive([.init("xl/workbook.xml", "<x/>")]).bytes()
    #expect(throws: WordTemplate.Fault.isNoDocument) { try WordTemplate(workbook) }
    let strict = Self.house.map { file in
      ZipArchive.File(
        file.name,
        String(decoding: file.bytes, as: UTF8.self)
          .replacing("schemas.openxmlformats.org/wordprocessingml", with: "purl.oclc.org/ooxml"))
    }
    #expect(throws: WordTemplate.Fault.isStrict) { try Self.template(strict) }
    let whole = try ZipArchive(Self.house).bytes()
    for length in stride(from: 97, to: whole.count, by: 97) {
      #expect(throws: WordTemplate.Fault.isNoArchive) { try WordTemplate(Array(whole[..<length])) }
    }
  }

  @Test func `numbers bullets beside its own lists`() {
    let part =
      "<w:numbering><w:abstractNum w:abstractNumId=\"0\"/><w:num w:numId=\"1\"/></w:numbering>"
    let merged = WordPackage.numbering(part)
    let shape = merged.firstRange(of: "<w:abstractNum w:abstractNumId=\"7101\">")
    let own = merged.firstRange(of: "<w:num w:numId=\"1\"/>")
    let ours = merged.firstRange(of: "<w:num w:numId=\"7101\">")
    #expect(shape!.upperBound < own!.lowerBound && own!.upperBound <= ours!.lowerBound)
  }
}
