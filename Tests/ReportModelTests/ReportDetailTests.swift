import SVGCharts
import SurveyModel
import Testing

@testable import ReportModel

@Suite("Detail of an annex") struct ReportDetailTests {
  static func annex(
    _ detail: ReportDetail, _ answered: Int = 24, attended: Int? = 28, _ phrases: Phrases = .english
  ) -> Annex {
    Annex(
      SampleAnswers.content(answered: answered, attended: attended), in: phrases, detail: detail)
  }

  @Test func `decides which sections there are`() {
    #expect(
      Self.annex(.brief).sections.map(\.id) == ["brief", "ratings", "method"])
    #expect(
      Self.annex(.full).sections.map(\.id)
        == ["brief", "ratings", "questions", "comments", "method"])
    #expect(
      Self.annex(.technical).sections.map(\.id)
        == ["brief", "ratings", "questions", "comments", "method", "appendix"])
  }

  @Test func `when brief counts comments in the summary and prints none`() throws {
    let annex = Self.annex(.brief)
    #expect(annex.sections.flatMap(\.comments).isEmpty)
    let brief = try #require(annex.section("brief"))
    #expect(brief.texts.contains("24 comments were written."))
  }

  @Test func `when brief has every rating in a table`() {
    let tables = Self.annex(.brief).section("ratings")?.tables ?? []
    let shown = tables.flatMap(\.rows).map { $0.cells[0] }
    #expect(Set(shown) == ["Item overall", "Item aims", "Item room", "Item food"])
  }

  @Test(arguments: Phrases.all)
  func `adds nothing to the figures but more of them`(phrases: Phrases) {
    let full = Self.annex(.full, phrases)
    let technical = Self.annex(.technical, phrases)
    #expect(technical.sections.map(\.id).starts(with: full.sections.map(\.id)))
    let charts = full.sections.flatMap(\.figures).map(\.chart)
    #expect(charts == technical.sections.flatMap(\.figures).map(\.chart))
    let said = technical.sections.flatMap(\.texts)
    for section in full.sections where section.id != "method" {
      for block in section.allBlocks {
        if case .paragraph(let text) = block { #expect(said.contains(text)) }
      }
    }
  }

  @Test func `says of a question once what a chart shows, and all of it when technical`() throws {
    let full = try #require(Self.annex(.full).section("question-use"))
    #expect(full.tables.isEmpty)
    let chart = try #require(full.figures.first).chart
    let table = try #require(Self.annex(.technical).section("question-use")?.tables.first)
    #expect(chart.columnTitles == ["Range (95%)"])
    #expect(chart.rows.map(\.columns) == table.rows.filter { !$0.isApart }.map { [$0.cells[3]] })
    #expect(full.texts.contains { $0.hasPrefix("Range: how many would probably say so (95%)") })
  }

  @Test func `when technical has every figure and every reason for none`() throws {
    let appendix = try #require(Self.annex(.technical).section("appendix"))
    let head = appendix.tables.map { $0.columns.map(\.title) }
    #expect(
      head[0] == [
        "Question", "n", "Mean", "SD", "SE", "Median", "Lower quartile", "Upper quartile",
        "Smallest", "Largest",
      ])
    let methods = Set(appendix.tables[1].rows.compactMap(\.cells.last))
    #expect(
      methods == [
        "score, smoothed, 95%", "Student's t, 95%", "hypergeometric, exact, 95%", "Tango, 95%",
        "adjusted Wald, 95%", "whatever the others think",
      ])
    #expect(appendix.tables.last?.rows.count == SampleAnswers.items.count)
  }

  @Test(arguments: [1, 4, 9], Phrases.all)
  func `never outruns the number of answers`(answered: Int, phrases: Phrases) throws {
    let annex = Self.annex(.technical, answered, attended: nil, phrases)
    let appendix = try #require(annex.section("appendix"))
    if answered < 5 { #expect(appendix.tables.count == 1, "missing answers only") }
    #expect(!appendix.texts.contains { $0.contains("wilson") }, "every method has a name")
  }

  private static func annex(_ detail: ReportDetail, _ phrases: Phrases) -> Annex {
    annex(detail, 24, attended: 28, phrases)
  }
}
