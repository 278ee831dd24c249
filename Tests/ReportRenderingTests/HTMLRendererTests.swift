import ReportModel
import ReportRendering
import SVGCharts
import Testing

@Suite("HTML") struct HTMLRendererTests {
  let html: String
  let page: Page

  init() {
    html = HTMLRenderer().render(SampleAnnex.annex)
    page = Page(html)
  }

  @Test func `a page says what it is`() {
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.isWellFormed)
    #expect(page.all("title")[0].text == "Annex 4. Participants' feedback · Project planning")
    #expect(page.all("main").count == 1)
    #expect(page.all("dt").map(\.text) == ["Date", "Place", "File"])
  }

  @Test func `headings descend one level at a time`() {
    let headings = page.elements.filter { $0.name.wholeMatch(of: /h[1-6]/) != nil }
    #expect(headings.map(\.name) == ["h1", "h2", "h2", "h3", "h4", "h2"])
    #expect(headings[3].text == "Which topics?")
  }

  @Test func `sections nested too deep for HTML stay at the last level`() {
    var section = Annex.Section(id: "s", heading: "s")
    for _ in 0..<8 { section = Annex.Section(id: "s", heading: "s", subsections: [section]) }
    let page = Page(HTMLRenderer().render(Annex(language: "en", title: "t", sections: [section])))
    #expect(page.all("h6").count == 5)
    #expect(page.isWellFormed)
  }

  @Test func `every id is unique and section ids are anchors`() {
    #expect(Set(page.ids).count == page.ids.count)
    #expect(page.ids.contains("q01"))
    var annex = SampleAnnex.annex
    annex.sections += annex.sections
    annex.sections[0].id = "figure-title"
    let ids = Page(HTMLRenderer().render(annex)).ids
    #expect(Set(ids).count == ids.count)
  }

  @Test func `every head cell says what it heads`() {
    let heads = page.all("th")
    #expect(heads.map { $0.attributes["scope"] } == ["col", "col", "row", "row", "row"])
    #expect(page.all("caption")[0].text == "Table 1. The same items in numbers")
    let cells = page.all("td")
    #expect(cells[0].text == "Item", "below it stand headings of rows")
    #expect(cells.count == 1 + 6, "a short row is filled up")
    #expect(cells.dropFirst().allSatisfy { $0.attributes["class"] == "n" })
    #expect(page.all("tr").map { $0.attributes["class"] } == [nil, nil, nil, "apart"])
  }

  @Test func `every chart has a title and a description`() {
    let drawings = page.all("svg")
    #expect(drawings.count == 2, "one of them for phones")
    for svg in drawings {
      let labels = svg.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
      #expect(labels.count == 2)
      #expect(labels.allSatisfy(page.ids.contains))
    }
    #expect(page.all("desc")[0].text == "12 of 20 found the seminar useful.")
    #expect(page.all("figcaption")[0].text == "Figure 1. All rating items, number of answers")
  }

  @Test func `comments keep their lines, language and count`() {
    let comments = page.all("p").filter { $0.attributes["dir"] == "auto" }
    #expect(
      comments.map(\.text) == [
        "More practice, please.\n\nAnd breaks.", "Көбүрөөк көнүгүү керек ×3 ky",
      ])
    #expect(page.all("span").first { $0.attributes["lang"] != nil }?.attributes["lang"] == "ky")
  }

  @Test func `a page runs nothing and fetches nothing`() {
    let policy = page.all("meta").compactMap { $0.attributes["content"] }[0]
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    for name in ["script", "link", "img", "iframe", "object", "base", "form"] {
      #expect(page.all(name).isEmpty)
    }
    #expect(page.all("a").allSatisfy { $0.attributes["href"]?.hasPrefix("#") == true })
    let addresses = html.matches(of: /https?:[^"' <]*/).map { String($0.output) }
    #expect(Set(addresses) == ["http://www.w3.org/2000/svg"], "the name of the SVG name space")
    #expect(!html.contains("url(") && !html.contains("@import") && !html.contains(" style="))
  }

  @Test(arguments: SampleAnnex.hostileAnswers)
  func `an answer is text wherever it stands`(answer: String) {
    let page = Page(HTMLRenderer().render(SampleAnnex.everywhere(answer)))
    let benign = Page(HTMLRenderer().render(SampleAnnex.everywhere("x")))
    #expect(page.isWellFormed)
    let names = { (page: Page) in
      page.elements.map(\.name).filter { !["br", "text", "rect"].contains($0) }
    }
    #expect(names(page) == names(benign))
    let keys = { (page: Page) in Set(page.elements.flatMap(\.attributes.keys)) }
    #expect(keys(page) == keys(benign))
    #expect(page.all("h2")[0].text == MarkupText.visible(answer))
  }

  @Test func `the same annex gives the same bytes`() {
    #expect(HTMLRenderer().render(SampleAnnex.annex) == html)
  }

  @Test func `an empty annex is a page`() {
    let page = Page(HTMLRenderer().render(Annex(language: "ky", title: "")))
    #expect(page.isWellFormed)
  }

  @Test func `a small annex looks as recorded`() throws {
    try expectGolden(html, "annex.html")
  }
}
