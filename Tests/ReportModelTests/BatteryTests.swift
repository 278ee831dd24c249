import Foundation
import SVGCharts
import SurveyModel
import Tabulation
import Testing

@testable import ReportModel

@Suite("Batteries in the annex") struct BatteryTests {
  /// Answers 1 to 5 to the items of one battery, a row for each respondent.
  static func content(
    _ rows: [[Int?]], reversed: Set<Int> = [], favourable: Scale.Favourable = .high,
    attended: Int? = nil
  ) -> AnnexContent {
    var scale = SampleAnswers.scale
    scale.favourable = favourable
    var questionnaire = SampleAnswers.questionnaire
    let items = rows[0].indices.map { index in
      var item = SampleAnswers.rating("q\(index)", battery: "b", scale: scale)
      item.isReversed = reversed.contains(index)
      return item
    }
    questionnaire.sections = [Section(items: items)]
    var tally = Tally(of: questionnaire)
    tally.responses = rows.count
    var battery = BatteryTally(
      key: "b", items: items.map(\.key), points: Array(1...5), reversed: reversed)
    for row in rows {
      for (index, answer) in row.enumerated() {
        tally.items[index].count(answer.map { .option($0) } ?? .missing(.blank))
      }
      let places = row.map { UInt8($0 ?? 0) }
      battery.count(places.span)
    }
    tally.batteries = [battery]
    return SampleAnswers.content(questionnaire, tally, attended: attended)
  }

  /// Three items that go together, of twelve respondents; one left out the last.
  static let together: [[Int?]] =
    [[5, 5, 4], [5, 4, 4], [4, 4, 3], [2, 1, 2], [3, 3, 3], [1, 2, 2]].flatMap { [$0, $0] }
    + [[4, 4, nil]]

  /// Three items that do not.
  static let apart: [[Int?]] = (0..<12).map { [1 + $0 % 5, 1 + $0 * 3 % 5, 1 + $0 * 2 % 5] }

  func ratings(
    _ content: AnnexContent, _ detail: ReportDetail = .full, _ phrases: Phrases = .english
  )
    throws -> [String]
  {
    try #require(Annex(content, in: phrases, detail: detail).section("ratings")).texts
  }

  @Test func `have a common average where the answers go together`() throws {
    let texts = try ratings(Self.content(Self.together))
    // Σ of the scores: 2 · (14 + 13 + 11 + 5 + 9 + 5)/3 + 4 = 42, of 13 respondents.
    let text = try #require(texts.first { $0.hasPrefix("All of these questions together") })
    #expect(text.hasPrefix("All of these questions together: average 3.2 of 5; plausible range "))
    #expect(
      text.hasSuffix(
        "The answers to them go together well enough for one figure (alpha 0.94; few complete "
          + "answers: 12). Respondents counted: 13; with gaps: 1."))
  }

  @Test func `have none where they do not, and say why`() throws {
    let texts = try ratings(Self.content(Self.apart))
    #expect(!texts.contains { $0.hasPrefix("All of these questions together") })
    #expect(
      texts.contains {
        $0.hasPrefix(
          "These questions have no common average: the answers to them do not go together well "
            + "enough (alpha ")
      })
  }

  @Test func `of equal sums are not judged`() throws {
    let rows = (0..<12).map { [1 + $0 % 3, 3 - $0 % 3, 4] }
    #expect(
      try ratings(Self.content(rows)).contains {
        $0.contains("it cannot be told from the answers whether they go together")
      })
  }

  @Test(arguments: [
    Array(together.prefix(9)),  // too few rows
    together.map { Array($0.prefix(2)) },  // too few items
  ])
  func `below the gates are not spoken of`(rows: [[Int?]]) throws {
    #expect(try !ratings(Self.content(rows)).contains { $0.contains("alpha") })
  }

  @Test func `are not spoken of in a brief annex, nor where the middle is best`() throws {
    #expect(try !ratings(Self.content(Self.together), .brief).contains { $0.contains("alpha") })
    let middle = Annex(Self.content(Self.together, favourable: .middle), in: .english)
    #expect(!middle.findings.contains { $0.contains("alpha") })
  }

  @Test func `of a scale that is best at its low end say so`() throws {
    let texts = try ratings(Self.content(Self.together, favourable: .low))
    #expect(texts.contains { $0.contains("together: average 3.2, where 1 is best; plausible") })
  }

  @Test func `speak of the participants where their number is known`() throws {
    let texts = try ratings(Self.content(Self.together, attended: 15))
    #expect(
      texts.contains {
        $0.contains("together: average 3.2 of 5; if all 15 participants had answered, probably")
      })
    let census = try ratings(Self.content(Self.together, attended: 13))
    #expect(census.contains { $0.contains("together: average 3.2 of 5. The answers") })
  }

  // MARK: Reversed items

  /// The second item asked the other way round.
  static let turned = together.map { row in [row[0], row[1].map { 6 - $0 }, row[2]] }

  @Test func `turn reversed items for their common figures alone`() throws {
    let content = Self.content(Self.turned, reversed: [1])
    let texts = try ratings(content)
    #expect(texts.contains { $0.contains("together: average 3.2 of 5") && $0.contains("0.94") })
    #expect(texts.contains { $0.hasPrefix("Asked the other way round: “Item q1”.") })
    let table = try #require(Annex(content, in: .english).section("ratings")).tables[0]
    let best = try #require(table.columns.firstIndex { $0.title == "Best 2 answers" })
    let mean = try #require(table.columns.firstIndex { $0.title == "Mean" })
    // Disagreeing with it is as good as agreeing with the first.
    #expect(table.rows.map { $0.cells[best] } == ["7 (54%)", "7 (54%)", "4 (33%)"])
    #expect(table.rows[1].cells[mean] == "2.8")  // 6 − 42/13, as it was answered
  }

  @Test func `keep the bar of a reversed item in the order of the scale`() throws {
    let annex = Annex(Self.content(Self.turned, reversed: [1]), in: .english)
    let chart = try #require(annex.section("ratings")).figures[0].chart
    #expect(chart.rows[1].segments.map(\.label) == ["2", "5", "2", "2", "2"])
  }

  @Test func `ask whether an item was put the other way round`() throws {
    let annex = Annex(Self.content(Self.turned), in: .english, detail: .technical)
    #expect(
      try #require(annex.section("appendix")).texts.contains {
        $0.hasPrefix("The answers do not go with those to the other questions: ")
          && $0.contains("“Item q1”") && $0.hasSuffix(". Was this asked the other way round?")
      })
    #expect(Self.content(Self.turned).itemsOfDoubtfulDirection.map(\.key).contains("q1"))
    #expect(Self.content(Self.turned, reversed: [1]).itemsOfDoubtfulDirection.isEmpty)
  }

  @Test func `name no reversed item as the highest or lowest`() {
    let rows = [[Int?]](repeating: [5, 1, 3, 5], count: 20)
    #expect(
      Annex(Self.content(rows), in: .english).sections[0].texts.contains { $0.contains("Item q1") })
    #expect(
      !Annex(Self.content(rows, reversed: [1]), in: .english).sections[0].texts
        .contains { $0.contains("Item q1") })
  }

  // MARK: Figures

  @Test func `have their reliability in the appendix`() throws {
    let annex = Annex(Self.content(Self.together), in: .english, detail: .technical)
    let appendix = try #require(annex.section("appendix"))
    let table = try #require(appendix.tables.first { $0.caption.hasPrefix("Consistency") })
    #expect(table.caption == "Consistency of the answers: How was it")
    #expect(table.rows.map { $0.cells[1] } == ["13", "13", "12"])
    let facts = appendix.allBlocks.flatMap { block -> [Annex.Fact] in
      if case .facts(let facts) = block { facts } else { [] }
    }
    let names = facts.map(\.name)
    #expect(names.contains("Cronbach's alpha") && names.contains("Standardised alpha"))
    #expect(!names.contains("McDonald's omega"), "below a hundred rows")
    #expect(!names.contains("The same point throughout"), "it may be an honest answer")
    let alpha = try #require(facts.first { $0.name == "Cronbach's alpha" }).value
    #expect(alpha.hasPrefix("0.94 (0.") && alpha.hasSuffix(", Feldt, 95%); from few answers"))
    let friedman = try #require(facts.first { $0.name.contains("Friedman") }).value
    #expect(friedman.contains("degrees of freedom: 2; p = 0."))
  }

  @Test(arguments: Phrases.all)
  func `are sound in every language`(phrases: Phrases) {
    for content in [
      Self.content(Self.together), Self.content(Self.apart),
      Self.content(Self.turned, reversed: [1]),
      Self.content(Self.together.map { Array($0.prefix(2)) }),
      Self.content([[Int?]](repeating: [4, 4, 4, 4, 4], count: 12), reversed: [2]),
      Self.content((0..<30).map { row in (0..<6).map { 1 + (row + $0) % 5 } }, reversed: [0]),
    ] {
      for detail in ReportDetail.allCases {
        for text in Annex(content, in: phrases, detail: detail).texts {
          #expect(!text.contains("nan") && !text.contains("inf") && !text.contains("Optional("))
        }
      }
    }
  }

  @Test func `stand in the document for programs`() throws {
    func part(_ content: AnnexContent) throws -> [String: Any] {
      let data = try JSONEncoder().encode(AnnexDocument(content))
      let document = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      return try #require((document?["batteries"] as? [[String: Any]])?.first)
    }
    let battery = try part(Self.content(Self.turned, reversed: [1]))
    #expect(
      Set(battery.keys) == [
        "key", "items", "reversed", "completeRows", "alpha", "alphaInterval", "standardisedAlpha",
        "scaleScore", "itemRest", "alphaIfDropped", "friedman",
      ])
    #expect(battery["reversed"] as? [String] == ["q1"])
    #expect(battery["completeRows"] as? Int == 12)
    let score = try #require(battery["scaleScore"] as? [String: Any])
    #expect(score["n"] as? Int == 13 && score["incomplete"] as? Int == 1)
    #expect(score["isPrinted"] as? Bool == true)
    #expect(abs(try #require(score["mean"] as? Double) - 42.0 / 13) < 1e-12)
    #expect((battery["itemRest"] as? [Double])?.count == 3)
    let few = try part(Self.content([[4, 4, 4], [4, 4, 4]]))
    #expect(few["alpha"] == nil && few["friedman"] == nil)
    #expect((few["itemRest"] as? [NSNull])?.count == 3, "not defined, which is not zero")
  }
}
