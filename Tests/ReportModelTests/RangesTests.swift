import SurveyModel
import SurveyStatistics
import Tabulation
import Testing

@testable import ReportModel

@Suite("Ranges in words") struct RangesTests {
  /// One rating item with these answers per point, and the section on it.
  static func section(_ counts: [Int], attended: Int?, phrases: Phrases = .english) -> Annex.Section
  {
    var content = SampleAnswers.ratings(["x": counts], order: ["x"])
    content.seminar.attended = attended
    return Annex(content, in: phrases).section("question-x")!
  }

  /// The first paragraph of it.
  static func text(_ counts: [Int], attended: Int?, phrases: Phrases = .english) -> String {
    let section = section(counts, attended: attended, phrases: phrases)
    for case .paragraph(let text) in section.blocks { return text }
    return ""
  }

  // 5, 5, 5, 4, 4, 4, 3: 3.417 … 4.731; of 9 participants 3.888 … 4.444.
  @Test func `of a mean are rounded outwards`() {
    #expect(
      Self.text([0, 0, 1, 3, 3], attended: nil)
        .hasPrefix("Average 4.3 of 5; plausible range 3.4–4.8 (95%)."))
    #expect(
      Self.text([0, 0, 1, 3, 3], attended: 9).hasPrefix(
        "Average 4.3 of 5; if all 9 participants had answered, probably between 3.8 and 4.5 (95%)."
      ))
  }

  @Test func `are not given of what is known for certain`() {
    let text = Self.text([0, 0, 1, 3, 3], attended: 7)
    #expect(text.hasPrefix("Average 4.3 of 5. Median 4."))
    #expect(!text.contains("probably"))
    #expect(!text.contains("others"))
  }

  // 18 of 20 of 25: 20 to 23, and 18 to 23 whatever the others think.
  @Test func `of the best answers count participants`() {
    let text = Self.text([0, 0, 2, 8, 10], attended: 25)
    #expect(
      text.contains(
        "Best 2 answers: 18 of 20. Of all 25 participants probably 20 to 23 (95%); whatever the "
          + "others think, 18 to 23."))
  }

  @Test(arguments: [
    (Phrases.english, "Whatever the others think: 18 to 23 of 25."),
    (.russian, "Что бы ни думали остальные: от 18 до 23 из 25."),
    (.kyrgyz, "Калгандары кандай ойлосо да: 18–23 (катышуучулар: 25)."),
  ])
  func `without any assumption stand in the summary`(phrases: Phrases, expected: String) {
    var content = SampleAnswers.content(
      answered: 0, responses: 20, items: [SampleAnswers.rating("overall")])
    content.tally = Tally(of: content.questionnaire)
    content.tally.responses = 20
    for (point, count) in [3: 2, 4: 8, 5: 10] {
      content.tally.items[0].count(.option(point), times: count)
    }
    content.seminar.attended = 25
    let brief = Annex(content, in: phrases, detail: .brief).sections[0].texts
    #expect(brief.contains { $0.hasSuffix(expected) })
  }

  @Test func `of shares are counts of the participants, or percentages of the process`() throws {
    func table(_ attended: Int?) throws -> Annex.Table {
      let content = SampleAnswers.content(answered: 20, attended: attended)
      let annex = Annex(content, in: .english, detail: .technical)
      return try #require(annex.section("question-use")).tables[0]
    }
    let group = try table(25)
    #expect(group.columns[3].title == "Range (95%)")
    let yes = try #require(Int(group.rows[0].cells[1]))
    let counts = try #require(hypergeometricCounts(yes, of: 20, participants: 25))
    #expect(group.rows[0].cells[3] == "\(counts.lowerBound)–\(counts.upperBound)")
    #expect(group.note.hasPrefix("Range: how many would probably say so (95%) if all 25"))
    let process = try table(nil)
    #expect(process.rows.allSatisfy { $0.cells[3].hasSuffix("%") })
    #expect(try table(20).columns.map(\.title) == ["Answer", "Count", "Share"], "a census")
  }

  @Test func `of an item that was not put to everybody speak of no group`() {
    var content = SampleAnswers.content(
      answered: 20, responses: 30, attended: 40, items: [SampleAnswers.rating("x")])
    content.tally.items[0].missing = MissingCounts()
    content.tally.items[0].count(.missing(.notAsked), times: 10)
    #expect(content.target(of: content.tally.items[0]) == .process)
    content.seminar.attended = 30
    #expect(content.target(of: content.tally.items[0]) == .group(of: 20), "all can be counted")
  }

  // MARK: Agreement

  @Test(
    arguments: [
      ([0, 0, 0, 10, 10], .close), ([0, 3, 3, 12, 6], .fair), ([4, 4, 4, 4, 4], .mixed),
      ([9, 1, 0, 1, 9], .divided),
    ] as [([Int], AgreementWord)])
  func `agreement has a word`(counts: [Int], word: AgreementWord) throws {
    #expect(AgreementWord(try #require(consensus(counts))) == word)
  }

  @Test func `agreement is told from ten answers on`() {
    #expect(Self.text([0, 0, 0, 5, 5], attended: nil).contains("The answers agree closely"))
    #expect(!Self.text([0, 0, 0, 4, 5], attended: nil).contains("agree"))
    #expect(Self.text([0, 0, 0, 0, 12], attended: nil).hasPrefix("All answers were equal: 5."))
    #expect(!Self.text([0, 0, 0, 0, 12], attended: nil).contains("agree closely"))
  }

  @Test(arguments: Phrases.all)
  func `two camps take the place of an average`(phrases: Phrases) {
    // 5 of 20 at each end are a quarter.
    let text = Self.text([3, 2, 10, 2, 3], attended: nil, phrases: phrases)
    #expect(text.hasPrefix(phrases.ranges.campsName))
    #expect(!text.contains(phrases.numbers.decimal(3, places: 1)))
  }

  // MARK: Rounding

  @Test func `means are rounded from their fraction`() {
    // (4 · 3 + 16 · 4)/20 = 3.8; 67/20 = 3.35, a double just below it
    #expect(Self.text([0, 0, 13, 7, 0], attended: nil).hasPrefix("Average 3.4 of 5"))
  }
}
