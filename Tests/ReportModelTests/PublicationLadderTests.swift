import SVGCharts
import SurveyModel
import Testing

@testable import ReportModel

/// What the annex shows of an item, by its valid n. The others of 100 respondents left it blank.
@Suite("How much an annex says") struct PublicationLadderTests {
  static func annex(_ answered: Int, _ phrases: Phrases = .english, detail: ReportDetail = .full)
    -> Annex
  {
    Annex(SampleAnswers.content(answered: answered, responses: 100), in: phrases, detail: detail)
  }

  static let closed = [
    "pace", "overall", "work", "topics", "use", "recommend", "years", "hearing", "order",
  ]

  /// Everything on the items: the overview, and each question by itself.
  static func items(_ annex: Annex) -> [Annex.Section] {
    annex.sections.filter { $0.id == "ratings" || $0.id == "questions" }
  }

  @Test func `without answers it says so`() throws {
    let annex = Self.annex(0)
    for key in Self.closed {
      let section = try #require(annex.section("question-\(key)"))
      #expect(section.texts.contains("No one answered this question."))
      #expect(section.figures.isEmpty)
    }
    #expect(annex.section("ratings") == nil)
    #expect(!Self.items(annex).flatMap(\.texts).contains { $0.contains("%") })
  }

  @Test(arguments: [1, 4])
  func `below five answers it only counts`(n: Int) throws {
    let annex = Self.annex(n)
    let texts = Self.items(annex).flatMap(\.texts)
    #expect(!texts.contains { $0.contains("%") && !$0.contains("percentages") })
    #expect(!texts.contains { $0.contains("Average") || $0.contains("Median") })
    #expect(Self.items(annex).flatMap(\.figures).isEmpty)
    #expect(annex.section("ratings") == nil)
    let question = try #require(annex.section("question-work"))
    #expect(question.tables[0].columns.map(\.title) == ["Answer", "Count"])
    #expect(question.texts.contains("Few answers (\(n)): counts are shown instead of percentages."))
    #expect(!question.allBlocks.contains { if case .comments = $0 { true } else { false } })
    #expect(try #require(annex.section("question-topics")).comments.isEmpty, "no write-ins")
  }

  @Test(arguments: [5, 9])
  func `from five answers it shows means and no percentages`(n: Int) throws {
    let annex = Self.annex(n)
    let texts = Self.items(annex).flatMap(\.texts)
    let percentages = texts.filter { $0.contains("%") && !$0.contains("(95%)") }
    #expect(percentages == [], "but for the level of a range")
    #expect(annex.section("ratings") != nil)
    #expect(try #require(annex.section("question-work")).figures.count == 1)
  }

  @Test(arguments: [10, 29])
  func `from ten answers percentages stand beside counts`(n: Int) throws {
    let annex = Self.annex(n, detail: .technical)
    let section = try #require(annex.section("question-use"))
    let table = try #require(section.tables.first)
    #expect(
      table.columns.map(\.title) == ["Answer", "Count", "Share", "Range (95%)", "Of all 100"])
    let chart = try #require(section.figures.first).chart
    for (row, bar) in zip(table.rows, chart.rows) {
      #expect(bar.segments[0].label == "\(row.cells[1]) (\(row.cells[2]))")
    }
    #expect(annex.sections[0].texts.contains { $0.contains("Few answers (\(n))") })
  }

  @Test(arguments: [30, 99])
  func `from thirty answers percentages come first`(n: Int) throws {
    let annex = Self.annex(n, detail: .technical)
    let section = try #require(annex.section("question-use"))
    let chart = try #require(section.figures.first).chart
    for (row, bar) in zip(section.tables[0].rows, chart.rows) {
      #expect(bar.segments[0].label == "\(row.cells[2]) (\(row.cells[1]))")
    }
    #expect(!annex.findings.contains { $0.contains("Few answers") })
  }

  @Test(arguments: [(9, 1), (29, 1), (99, 1), (100, 2)])
  func `means have a second decimal from a hundred answers`(n: Int, decimals: Int) throws {
    let table = try #require(Self.annex(n).section("ratings")).tables[0]
    for row in table.rows {
      #expect(row.cells[2].split(separator: ".").last?.count == decimals)
    }
  }

  @Test func `no row of a chart says more than its own answers can carry`() throws {
    // 40 answers to one row of the battery, 7 to the other.
    let content = SampleAnswers.ratings(
      ["many": [4, 4, 8, 12, 12], "few": [1, 1, 1, 2, 2]], order: ["many", "few"])
    let annex = Annex(content, in: .english)
    let figure = try #require(annex.section("ratings")?.figures.first)
    let few = try #require(figure.chart.rows.first { $0.label == "Item few" })
    #expect(few.segments.map(\.label) == ["1", "1", "1", "2", "2"])
    #expect(figure.caption.contains("respondents"), "all bars of a chart speak of the same")
  }

  @Test(arguments: [(0, false), (4, false), (5, true), (30, true)])
  func `comments are printed from five responses`(responses: Int, shown: Bool) {
    let annex = Annex(SampleAnswers.content(answered: responses), in: .english)
    let printed = annex.section("comments-else")?.comments ?? []
    #expect(printed.isEmpty == !shown)
    if responses == 4 {
      #expect(
        annex.section("comments-else")?.texts.last
          == "Comments are not shown: fewer than 5 people answered.")
      #expect(!annex.texts.contains { $0.contains("Comment 1") || $0.contains("walk") })
    }
  }
}
