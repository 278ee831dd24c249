import ReportModel
import Testing

@testable import ReportRendering

/// “12 of 20 found it useful (Figure 1, Table 1, Comments).”
@Suite("References") struct ReferenceTests {
  private static let annex = SampleAnnex.annex

  @Test func `are links to what stands in the page`() {
    let html = HTMLRenderer().render(Self.annex)
    #expect(
      html.contains(
        "<p>12 of 20 found it useful (<a href=\"#figure-1\">Figure 1</a>, "
          + "<a href=\"#table-1\">Table 1</a>, <a href=\"#q01-comments\">Comments</a>).</p>"))
    for target in html.matches(of: /href="#([^"]+)"/) {
      #expect(html.ranges(of: "id=\"\(target.1)\"").count == 1)
    }
  }

  @Test func `are fields of Word on bookmarks around label and heading`() throws {
    let text = try WordRendererTests.text("word/document.xml", of: Self.annex)
    let fields = text.matches(of: /REF (_Ref_\w+) \\h/).map { String($0.1) }
    #expect(fields == ["_Ref_figure_1", "_Ref_table_1", "_Ref_q01_comments"])
    var marked: [String] = []
    for start in text.matches(of: /<w:bookmarkStart w:id="(\d+)" w:name="(\w+)"\/>/) {
      let end = try #require(
        text[start.range.upperBound...].firstRange(of: "<w:bookmarkEnd w:id=\"\(start.1)\"/>"))
      let words = text[start.range.upperBound..<end.lowerBound].matches(
        of: /<w:t[^>]*>([^<]*)<\/w:t>/)
      marked.append("\(start.2) \(words.map { String($0.1) }.joined())")
    }
    #expect(
      marked.sorted() == [
        "_Ref_figure_1 Figure 1", "_Ref_q01_comments Comments", "_Ref_table_1 Table 1",
      ])
  }

  @Test func `are fields of LibreOffice on bookmarks around label and heading`() throws {
    let text = try OpenDocumentTests.text("content.xml", of: Self.annex)
    let fields = text.matches(of: /text:ref-name="([^"]+)">([^<]+)<\/text:bookmark-ref>/)
    #expect(fields.map { String($0.1) } == ["figure-1", "table-1", "q01-comments"])
    #expect(fields.map { String($0.2) } == ["Figure 1", "Table 1", "Comments"])
    for field in fields {
      #expect(text.ranges(of: "<text:bookmark-start text:name=\"\(field.1)\"/>").count == 1)
      #expect(text.ranges(of: "<text:bookmark-end text:name=\"\(field.1)\"/>").count == 1)
    }
  }

  @Test func `are words where a format has no links of its own`() {
    #expect(
      MarkdownRenderer().render(Self.annex).contains(
        "12 of 20 found it useful (Figure 1, Table 1, Comments)."))
  }

  @Test func `a text in another language is marked with it`() throws {
    let html = HTMLRenderer().render(Self.annex)
    #expect(html.contains("<p lang=\"ru\">Ответили: 21 из 25.</p>"))
    let word = try WordRendererTests.text("word/document.xml", of: Self.annex)
    #expect(
      word.contains(
        "<w:rPr><w:lang w:val=\"ru-RU\"/></w:rPr><w:t xml:space=\"preserve\">Ответили: 21 из 25."))
    let open = try OpenDocumentTests.text("content.xml", of: Self.annex)
    #expect(
      open.contains("<text:span text:style-name=\"Language1\">Ответили: 21 из 25.</text:span>"))
    #expect(open.contains("style:name=\"Language1\""))
    #expect(MarkdownRenderer().render(Self.annex).contains("\nОтветили: 21 из 25.\n"))
  }

  @Test func `bookmarks have names that Word takes`() {
    #expect(Bookmarks.wordName("comparison-people") == "_Ref_comparison_people")
    #expect(Bookmarks.wordName("вопрос 1") == "_Ref________1")
  }

  @Test func `a label is numbered in each of its languages`() throws {
    let one = try #require(NumberedLabel("Table 3"))
    #expect(one.names == ["Table"] && one.number == "3")
    let both = try #require(NumberedLabel("Figure 12 / Сүрөт 12"))
    #expect(both.names == ["Figure", "Сүрөт"] && both.number == "12")
    for other in ["", "Table", "Table A", "Table 1 / Таблица 2", "A long name 3"] {
      #expect(NumberedLabel(other) == nil)
    }
  }
}
