import Foundation
import SurveyModel
import Testing

@testable import ReportModel

@Suite("Targets of several seminars") struct ComparedTargetTests {
  /// Seminars in which so many gave 3, 4 and 5 points, with a target in the latest questionnaire alone.
  static func seminars(_ counts: [[Int]], _ target: ItemTarget) -> [ComparedSeminar] {
    var seminars = SeriesTests.seminars(counts)
    seminars[seminars.count - 1].questionnaire.sections[0].items[0].target = target
    return seminars
  }

  static func object(_ document: some Encodable) throws -> [String: Any] {
    let data = try JSONEncoder().encode(document)
    let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require((document["targets"] as? [[String: Any]])?.first)
  }

  @Test func `of two seminars stand with both results`() throws {
    let seminars = Self.seminars([[20, 0, 0], [0, 2, 18]], .share(atLeast: 80))
    let content = ComparisonContent(before: seminars[0], now: seminars[1], program: "Anketa test")
    let table = try #require(
      Annex(content, in: .english).section("comparison-targets")?.tables.first)
    #expect(
      table.rows.map(\.cells) == [
        [
          "Was it clear?", "at least 80%: “Good” or “Great”", "0 of 20 (0%)", "not yet",
          "20 of 20 (100%)", "met",
        ]
      ])
    let target = try Self.object(ComparisonDocument(content))
    #expect((target["before"] as? [String: Any])?["verdict"] as? String == "notYet")
    #expect((target["result"] as? [String: Any])?["verdict"] as? String == "met")
  }

  @Test func `are judged as in the annex of each seminar, by its own participants`() throws {
    var seminars = Self.seminars([[2, 4, 18], [2, 4, 18]], .share(atLeast: 80))
    func verdicts(_ seminars: [ComparedSeminar]) throws -> [String] {
      let content = ComparisonContent(before: seminars[0], now: seminars[1], program: "Anketa test")
      let table = try #require(
        Annex(content, in: .english).section("comparison-targets")?.tables.first)
      let series = try #require(
        Annex(SeriesTests.content(seminars), in: .english).section("series-targets")?.tables.first)
      return [table.rows[0].cells[3], table.rows[0].cells[5]] + series.rows[0].cells.suffix(2)
    }
    let unclear = "too few answers to tell"
    #expect(try verdicts(seminars) == [unclear, unclear, unclear, "0 of 2"])
    seminars[1].seminar.attended = 25
    #expect(try verdicts(seminars) == [unclear, "met", "met", "1 of 2"])
  }

  @Test func `stand once in the annex of a seminar that is compared`() throws {
    let seminars = Self.seminars([[20, 0, 0], [0, 2, 18]], .share(atLeast: 80))
    var content = SampleAnswers.content(seminars[1].questionnaire, seminars[1].tally)
    content.comparison = ComparisonContent(
      before: seminars[0], now: seminars[1], program: "Anketa test")
    let annex = Annex(content, in: .english)
    #expect(annex.section("targets") != nil && annex.section("comparison-targets") == nil)
  }

  @Test func `of a series tell the latest result and how many seminars met them`() throws {
    let content = SeriesTests.content(
      Self.seminars([[20, 0, 0], [0, 0, 20], [0, 0, 20], [0, 10, 10]], .average(4)))
    let table = try #require(Annex(content, in: .english).section("series-targets")?.tables.first)
    #expect(
      table.rows.map(\.cells) == [
        ["Was it clear?", "average of at least 4.0", "4.5\u{A0}(20)", "met", "3 of 4"]
      ])
    let target = try Self.object(SeriesDocument(content))
    #expect(target["seminars"] as? Int == 4 && target["metIn"] as? Int == 3)
    #expect((target["result"] as? [String: Any])?["validN"] as? Int == 20)
  }

  @Test(arguments: Phrases.all)
  func `of a series leave out seminars that nothing is told of`(phrases: Phrases) throws {
    let content = SeriesTests.content(
      Self.seminars([[0, 0, 20], [0, 0, 20], [0, 0, 4]], .average(4)))
    let table = try #require(Annex(content, in: phrases).section("series-targets")?.tables.first)
    #expect(
      table.rows[0].cells.dropFirst(2) == [
        "—", phrases.targets.verdicts["tooFew"] ?? "", "2" + phrases.groups.outOf("2"),
      ])
    let target = try Self.object(SeriesDocument(content))
    #expect(target["result"] == nil && target["seminars"] as? Int == 2)
  }

  @Test func `of a series begin with the latest change of the question`() throws {
    var seminars = Self.seminars([[0, 0, 20], [0, 0, 20], [0, 0, 20]], .average(4))
    seminars[0].questionnaire.sections[0].items[0].text = "Quite another question"
    let table = try #require(
      Annex(SeriesTests.content(seminars), in: .english).section("series-targets")?.tables.first)
    #expect(table.rows[0].cells.last == "2 of 2")
  }
}
