import SurveyModel
import SurveyStatistics
import Testing

@testable import ReportModel

@Suite("Publication as the questionnaire says") struct PublicationSettingsTests {
  static func annex(
    _ answered: Int, _ chosen: [PublicationKey: Int], attended: Int? = nil,
    detail: ReportDetail = .full
  ) -> Annex {
    var content = SampleAnswers.content(answered: answered, attended: attended)
    content.questionnaire.publication = chosen
    return Annex(content, in: .english, detail: detail)
  }

  @Test func `is the usual where it says nothing`() {
    let publication = Publication()
    #expect(publication.rules == PublicationRules())
    #expect(publication.gates == Gates())
    #expect(publication.level == .ninetyFive)
  }

  @Test func `lifts the steps above one that is raised`() {
    let rules = Publication([.meanFrom: 40]).rules
    #expect(rules.percentBesideCountsFrom == 40)
    #expect(rules.percentFrom == 40)
  }

  @Test func `withholds counts below its first step`() throws {
    let question = try #require(Self.annex(6, [.countsFrom: 8]).section("question-work"))
    #expect(question.tables.isEmpty)
    #expect(question.texts.contains("Not shown: fewer than 8 people answered."))
    #expect(
      try #require(Self.annex(8, [.countsFrom: 8]).section("question-work")).figures.count == 1)
  }

  @Test func `withholds comments of a small group`() {
    let annex = Self.annex(6, [.minimumGroup: 8])
    #expect(annex.sections.flatMap(\.comments).isEmpty)
    #expect(annex.texts.contains("Comments are not shown: fewer than 8 people answered."))
  }

  @Test func `sets the level of ranges`() throws {
    let annex = Self.annex(20, [.level: 90])
    #expect(annex.texts.contains { $0.contains("(90%)") })
    #expect(!annex.texts.contains { $0.contains("95%") })
    #expect(annex.section("method")?.texts.contains { $0.contains("90% confidence") } == true)
  }

  @Test func `leaves out percentages of wide range when it is strict`() throws {
    func table(_ chosen: [PublicationKey: Int]) throws -> Annex.Table {
      let annex = Self.annex(12, chosen, detail: .technical)
      return try #require(annex.section("question-use")).tables[0]
    }
    #expect(try table([.widestRange: 30]).rows.allSatisfy { $0.cells[2] == "—" })
    #expect(try table([:]).rows[0].cells[2] != "—")
  }

  @Test(
    arguments: [
      ([:], "1–4: counts only; 5–9: also averages"),
      ([:], "30 and more: percentages first."),
      ([.meanFrom: 1], "1–9: also averages"),
      ([.countsFrom: 4], "4: counts only"),
      ([.percentFrom: 30, .minimumGroup: 7], "5–29: also averages"),
      ([.minimumGroup: 7], "at least 7 people"),
      ([.widestRange: 30], "30 points wide"),
    ] as [([PublicationKey: Int], String)])
  func `is named in the method note`(chosen: [PublicationKey: Int], words: String) {
    let note = Self.annex(20, chosen).section("method")?.texts ?? []
    #expect(note.contains { $0.contains(words) }, "\(note)")
  }
}
