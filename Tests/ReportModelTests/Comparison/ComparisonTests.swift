import SurveyModel
import Tabulation
import Testing
import WaveComparison

@testable import ReportModel

@Suite("Two seminars side by side") struct ComparisonTests {
  /// A seminar whose respondents gave these points to one rating item.
  static func seminar(
    _ counts: [Int], text: LocalizedText = "Was it clear?", place: String,
    favourable: Scale.Favourable = .high, more: [Item] = [], coded: CodedResponses? = nil
  ) -> ComparedSeminar {
    var scale = SampleAnswers.scale
    scale.favourable = favourable
    var item = SampleAnswers.rating("clear", scale: scale)
    item.text = text
    let questionnaire = Questionnaire(
      key: "q", languages: ["en"], sections: [Section(items: [item] + more)])
    var tally = Tally(of: questionnaire)
    tally.responses = counts.reduce(0, +)
    for (point, count) in counts.enumerated() {
      tally.items[0].count(.option(point + 1), times: count)
    }
    return ComparedSeminar(
      seminar: Seminar(place: place), questionnaire: questionnaire, isInferred: false,
      tally: tally, coded: coded)
  }

  static func annex(
    _ before: ComparedSeminar, _ now: ComparedSeminar, _ phrases: Phrases = .english,
    detail: ReportDetail = .full
  ) -> Annex {
    Annex(
      ComparisonContent(before: before, now: now, program: "Anketa test"), in: phrases,
      detail: detail)
  }

  static let low = seminar([2, 6, 3, 1, 0], place: "Osh")
  static let high = seminar([0, 0, 2, 5, 6], place: "Naryn")

  @Test func `a clear difference is named with its range, and no cause`() throws {
    let annex = Self.annex(Self.low, Self.high)
    let brief = try #require(annex.section("brief")).texts
    let sentence = try #require(brief.first { $0.hasPrefix("“Was it clear?”") })
    #expect(
      sentence.hasPrefix("“Was it clear?”: 4.3 now, 2.3 before. Higher than before by about 2.1"))
    #expect(brief.contains("The data do not show why."))
    #expect(brief.contains("Questionnaires returned: 13 now (Naryn), 12 before (Osh)."))
  }

  @Test func `a fall is told as a fall`() throws {
    let brief = try #require(Self.annex(Self.high, Self.low).section("brief")).texts
    let sentence = try #require(brief.first { $0.contains("Lower than before") })
    #expect(sentence.contains("by about 2.1 (range 1."))
  }

  @Test func `on a scale that is best at its low end, lower is better`() throws {
    let annex = Self.annex(
      Self.seminar([0, 0, 2, 5, 6], place: "Osh", favourable: .low),
      Self.seminar([2, 6, 3, 1, 0], place: "Naryn", favourable: .low))
    let table = try #require(annex.section("comparison-ratings")?.tables.first)
    #expect(table.rows.first?.cells.last == "lower (better)")
  }

  @Test func `what chance could give is said to be so, with its range`() throws {
    let annex = Self.annex(
      Self.seminar([0, 1, 2, 5, 4], place: "Osh"), Self.seminar([0, 0, 3, 4, 6], place: "Naryn"))
    let brief = try #require(annex.section("brief")).texts
    #expect(brief.contains { $0.contains("With so few answers chance alone could give") })
    #expect(brief.allSatisfy { !$0.contains("Higher") && !$0.contains("the same as") })
  }

  @Test func `nearly equal averages of many are about the same, of few they are not said to be`()
    throws
  {
    func word(_ times: Int) throws -> String {
      let counts = [0, 1, 2, 5, 4].map { $0 * times }
      let annex = Self.annex(
        Self.seminar(counts, place: "Osh"), Self.seminar(counts, place: "Naryn"))
      let table = try #require(annex.section("comparison-ratings")?.tables.first)
      return try #require(table.rows.first?.cells.last)
    }
    #expect(try word(10) == "about the same")
    #expect(try word(1) == "no clear difference")
  }

  @Test func `below five answers there is no difference at all`() throws {
    let annex = Self.annex(Self.seminar([0, 0, 1, 1, 2], place: "Osh"), Self.high)
    let row = try #require(annex.section("comparison-ratings")?.tables.first?.rows.first)
    #expect(row.cells[1] == "—\u{A0}(4)")
    #expect(row.cells[3...] == ["—", "—", "too few answers"])
  }

  @Test func `a reworded question is listed and not compared`() throws {
    let annex = Self.annex(
      Self.low, Self.seminar([0, 0, 2, 5, 6], text: "Did you follow everything?", place: "Naryn"))
    #expect(annex.section("comparison-ratings") == nil)
    let texts = try #require(annex.section("comparison-not-compared")).texts
    #expect(texts.contains("Did you follow everything?"))
    #expect(texts.contains("the question was reworded"))
    #expect(
      annex.section("brief")?.texts.contains("Questions compared: 0; changed, so not compared: 1.")
        == true)
  }

  @Test func `a reworded question that was confirmed is compared with a mark`() throws {
    let annex = Self.confirmed(.equivalent)
    let table = try #require(annex.section("comparison-ratings")?.tables.first)
    #expect(table.rows.first?.cells.first == "Did you follow everything?\u{A0}*")
    #expect(table.note.contains("* The question or its answers were reworded; the organiser"))
    let texts = try #require(annex.section("comparison-confirmed")).texts
    #expect(texts.contains("“Was it clear?” → “Did you follow everything?”"))
    #expect(annex.section("comparison-not-compared") == nil)
  }

  @Test func `another spelling of a question is compared without a mark`() throws {
    let annex = Self.confirmed(.same)
    let table = try #require(annex.section("comparison-ratings")?.tables.first)
    #expect(table.rows.first?.cells.first == "Did you follow everything?")
    #expect(!table.note.contains("*"))
    #expect(annex.section("comparison-confirmed") == nil)
  }

  @Test func `a question that is another one is new, and the earlier is no longer asked`() throws {
    let annex = Self.confirmed(.different)
    #expect(annex.section("comparison-ratings") == nil)
    let texts = try #require(annex.section("comparison-not-compared")).texts
    #expect(texts.contains("Asked now for the first time:") && texts.contains("No longer asked:"))
    #expect(
      annex.section("brief")?.texts.contains(
        "Questions compared: 0; new: 1; no longer asked: 1.") == true)
  }

  /// Two seminars with a question that was reworded, of which somebody has said this.
  static func confirmed(_ verdict: ConfirmedMatch.Verdict) -> Annex {
    let now = seminar([0, 0, 2, 5, 6], text: "Did you follow everything?", place: "Naryn")
    let items = [low, now].map { AskedItem($0.questionnaire.items[0], isInferred: false) }
    let content = ComparisonContent(
      before: low, now: now, confirmed: [ConfirmedMatch(items[0], items[1], verdict)],
      program: "Anketa test")
    return Annex(content, in: .english)
  }

  @Test func `the same people are compared by their own answers`() throws {
    func coded(_ answers: [Int]) throws -> CodedResponses {
      var coded = CodedResponses(items: ["clear"])
      for (person, point) in answers.enumerated() {
        coded.add([.option(point)], code: RespondentCode("P\(person)"))
      }
      return coded
    }
    let annex = Self.annex(
      Self.seminar([1, 3, 2, 0, 0], place: "Osh", coded: try coded([1, 2, 2, 2, 3, 3])),
      Self.seminar([0, 0, 3, 2, 1], place: "Naryn", coded: try coded([3, 3, 3, 4, 4, 5])))
    let section = try #require(annex.section("comparison-people"))
    #expect(
      section.texts.contains(
        "Found in both seminars by their codes: 6. Found in one only: 0. Codes used twice: 0."))
    let row = try #require(section.tables.first?.rows.first)
    #expect(row.cells[1...4] == ["6", "2.2", "3.7", "+1.5"])
    #expect(row.cells.last == "6 / 0 / 0")
  }

  @Test(arguments: Phrases.all.map(\.code)) func `is worded in every language`(code: String) throws
  {
    let phrases = try #require(Phrases.language(code))
    let annex = Self.annex(Self.low, Self.high, phrases, detail: .technical)
    #expect(annex.title == phrases.comparison.title)
    #expect(
      annex.sections.map(\.id) == [
        "brief", "comparison-ratings", "comparison-tests", "method",
      ])
  }

  @Test func `the document for programs has both figures and their difference`() throws {
    let document = ComparisonDocument(
      ComparisonContent(before: Self.low, now: Self.high, program: "Anketa test"))
    let item = try #require(document.items.first)
    #expect(item.comparability == "same" && item.verdict == "higher")
    #expect(item.now?.validN == 13 && item.before?.validN == 12)
    #expect(item.difference?.interval?.method == "welch")
    #expect(item.test?.test == "mann-whitney")
  }
}
