import Foundation
import SurveyModel
import SurveyStatistics
import Tabulation
import Testing

@testable import ReportModel

@Suite("Weighted figures of an annex") struct WeightedAnnexTests {
  /// Weighted by “use”: 1 is “Yes”, 2 is “No”.
  static func target(_ sizes: [Double], item: String = "use") -> WeightingTarget {
    WeightingTarget(
      item: item, unit: .shares,
      categories: sizes.enumerated().map { .init(codes: [$0 + 1], size: $1) })
  }

  /// The sample answers, of which every third respondent said “No”.
  ///
  /// - Parameter unknown: Respondents besides who left “use” out.
  static func content(
    _ count: Int, _ weighting: Weighting?, unknown: Int = 0, attended: Int? = nil
  ) -> AnnexContent {
    var questionnaire = SampleAnswers.questionnaire
    questionnaire.weighting = weighting
    var tally = Tally(of: questionnaire)
    var cells = CellTally(by: weighting?.targets.map(\.item) ?? ["use"])
    for index in 0..<count + unknown {
      var one = Tally(of: questionnaire)
      one.responses = 1
      let isUnknown = index >= count
      for (place, item) in questionnaire.items.enumerated() {
        let use: Answer = isUnknown ? .missing(.blank) : .option(index % 3 == 0 ? 2 : 1)
        let isLeftOut = item.key == "years" && index % 3 == 0
        one.items[place].count(
          item.key == "use"
            ? use : isLeftOut ? .missing(.blank) : SampleAnswers.answer(item, index))
      }
      tally = tally.merging(one)
      let codes = cells.keys.map { key in
        isUnknown ? nil : key == "use" ? index % 3 == 0 ? 2 : 1 : 1
      }
      cells.add(one, to: codes)
    }
    if weighting != nil { tally.cells = cells }
    return SampleAnswers.content(questionnaire, tally, attended: attended)
  }

  static let half = Weighting(
    targets: [target([50, 50])], source: ["en": "list of participants"])

  static func section(
    _ content: AnnexContent, detail: ReportDetail = .full, in phrases: Phrases = .english
  ) throws -> Annex.Section {
    try #require(Annex(content, in: phrases, detail: detail).section("weighting"))
  }

  @Test func `stand only where they were asked for`() {
    var content = Self.content(60, Self.half)
    #expect(Annex(content, in: .english).section("weighting") != nil)
    content.tally.cells = nil
    let annex = Annex(content, in: .english)
    #expect(annex.section("weighting") == nil)
    #expect(!annex.texts.contains { $0.lowercased().contains("weight") })
  }

  @Test func `stand beside the unweighted ones and leave those alone`() throws {
    let content = Self.content(60, Self.half)
    let annex = Annex(content, in: .english)
    var plain = content
    plain.tally.cells = nil
    let other = Annex(plain, in: .english)
    // Tables are numbered on; nothing else changes before the note on the method.
    let others = annex.sections.filter { !["weighting", "method"].contains($0.id) }
    for (section, unweighted) in zip(others, other.sections.filter { $0.id != "method" }) {
      #expect(section.tables.map(\.rows) == unweighted.tables.map(\.rows))
    }
    let table = try #require(try Self.section(content).tables.first { $0.caption.contains("Aver") })
    #expect(
      table.columns.map(\.title) == [
        "Question", "n", "Effective n", "Design effect", "Unweighted", "Weighted", "Range (95%)",
      ])
    // 40 “Yes” of weight ¾, 20 “No” of weight 1½: (30 + 30)²/(22.5 + 45) = 53.3
    #expect(table.rows[0].cells.prefix(4) == ["Item overall", "60", "53.3", "1.13"])
    let overview = try #require(annex.section("ratings")).tables[0]
    for row in overview.rows {
      let weighted = try #require(table.rows.first { $0.cells[0] == row.cells[0] })
      #expect(weighted.cells[4] == row.cells[2])
    }
  }

  @Test func `show who answered beside who attended`() throws {
    let table = try Self.section(Self.content(60, Self.half)).tables[0]
    #expect(
      table.rows.map(\.cells) == [
        ["Item use", "Yes", "40", "67%", "50%"], ["", "No", "20", "33%", "50%"],
      ])
    #expect(table.note == "Source for those who attended: list of participants.")
  }

  @Test func `leave out what was weighted by, and questions with few answers`() throws {
    let section = try Self.section(Self.content(60, Self.half))
    let names = section.tables.dropFirst().flatMap { $0.rows.map { $0.cells[0] } }
    #expect(!names.contains("Item use") && !names.contains("Item years"))
    #expect(
      section.texts.contains(
        "Questions that are not weighted because they have fewer than 50 answers: 1."))
  }

  @Test func `say how many left the question open`() throws {
    let section = try Self.section(Self.content(60, Self.half, unknown: 7))
    #expect(section.texts.contains { $0.contains("weighted by: 7.") })
    #expect(section.tables[0].rows.map { $0.cells[2] } == ["40", "20"])
  }

  @Test func `are only averages in brief`() throws {
    let section = try Self.section(Self.content(60, Self.half), detail: .brief)
    #expect(section.tables.map(\.caption) == ["Averages, unweighted and weighted"])
    #expect(!section.tables[0].rows.contains { $0.cells[0] == "Item years" })
  }

  @Test func `follow the ladder of publication by the unweighted n`() throws {
    var content = Self.content(60, Self.half)
    content.questionnaire.publication = [.percentFrom: 100]
    let captions = try Self.section(content).tables.map(\.caption)
    #expect(captions == ["Who answered and who attended", "Averages, unweighted and weighted"])
    content.questionnaire.publication = [.meanFrom: 100]
    #expect(try Self.section(content).tables.map(\.caption) == ["Who answered and who attended"])
  }

  @Test func `come with a warning where few answers carry much`() throws {
    let uneven = Self.target([5, 95])
    let warning = "times the median weight: a few answers carry much"
    let free = Self.content(60, Weighting(targets: [uneven]))
    #expect(try Self.section(free).texts.contains { $0.contains("38.0 \(warning)") })
    #expect(free.unevenWeights == "38.0")
    let cut = Self.content(60, Weighting(targets: [uneven], trim: 5))
    let texts = try Self.section(cut).texts
    #expect(!texts.contains { $0.contains(warning) })
    #expect(texts.contains { $0.hasPrefix("No weight may exceed 5 times the median weight") })
    #expect(cut.unevenWeights == nil)
  }

  static let obstacles: [(AnnexContent, String, String)] = [
    (content(60, half, attended: 60), "everybody-answered", "everybody who attended answered"),
    (content(49, half), "too-few-answers", "49 respondents can be, and at least 50 are needed"),
    (
      content(60, Weighting(targets: [target([50, 50]), target([40, 30, 30], item: "work")])),
      "small-categories", "these groups: Item work: School; Item work: University"
    ),
    (content(60, Weighting(targets: [target([100, 0])])), "no-target", "Item use: No"),
  ]

  @Test(arguments: obstacles.indices)
  func `are left out with a reason, and the rest is made`(index: Int) throws {
    let (content, name, sentence) = Self.obstacles[index]
    let object = try JSONSerialization.jsonObject(
      with: try JSONEncoder().encode(AnnexDocument(content)))
    let weighting = try #require((object as? [String: Any])?["weighting"] as? [String: Any])
    #expect(weighting["isApplied"] as? Bool == false && weighting["obstacle"] as? String == name)
    #expect(try Self.section(content).texts.contains { $0.contains(sentence) })
    for phrases in Phrases.all {
      for detail in ReportDetail.allCases {
        let annex = Annex(content, in: phrases, detail: detail)
        let section = try #require(annex.section("weighting"))
        #expect(section.blocks.count == (detail == .brief || name == "everybody-answered" ? 1 : 2))
        #expect(annex.section("method")?.blocks.isEmpty == false)
        #expect(annex.section("ratings") != nil)
      }
    }
  }

  @Test(arguments: Phrases.all.map(\.code))
  func `are worded in every language, with their method`(language: String) throws {
    let phrases = try #require(Phrases.language(language))
    var content = Self.content(60, Self.half, unknown: 3)
    let one = Annex(content, in: phrases)
    content.questionnaire.weighting = Weighting(targets: Self.half.targets, trim: 1.1)
    let cut = Annex(content, in: phrases)
    #expect(one.section("weighting")?.heading == phrases.weighting.heading)
    let method = try #require(one.section("method")?.texts)
    #expect(method.contains { $0.contains(phrases.weighting.ranges) })
    #expect(method.contains { $0.contains("Item use") })
    #expect(cut.section("weighting")?.texts != one.section("weighting")?.texts)
  }

  @Test func `are unrounded for programs`() throws {
    let data = try JSONEncoder().encode(AnnexDocument(Self.content(60, Self.half)))
    let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let weighting = try #require(document["weighting"] as? [String: Any])
    #expect(weighting["method"] as? String == "post-stratification")
    #expect(weighting["smallestWeight"] as? Double == 0.75)
    #expect(weighting["largestWeight"] as? Double == 1.5)
    #expect(weighting["largestToMedian"] as? Double == 2)
    let items = try #require(document["items"] as? [[String: Any]])
    func weighted(_ key: String) -> [String: Any]? {
      items.first { $0["key"] as? String == key }?["weighted"] as? [String: Any]
    }
    let work = try #require(weighted("work")?["options"] as? [[String: Any]])
    let sum = work.compactMap { $0["share"] as? Double }.reduce(0, +)
    #expect(work.count == 3 && abs(sum - 1) < 1e-12)
    #expect(weighted("overall")?["se"] as? Double != nil)
    #expect((weighted("recommend")?["interval"] as? [String: Any])?["of"] as? String == "nps")
    #expect(weighted("else") == nil && weighted("years") == nil)
  }
}
