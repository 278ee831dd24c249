import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Rows of the table that are no responses") struct StructureTests {
  static let titles = "Timestamp,Pace,Room,What else?\n"
  static let rows = "2026/05/01 14:00:00,4,3,more time\n2026/05/02 14:01:00,5,2,tea\n"

  @Test func `are totals and averages at the end`() throws {
    let csv = Self.titles + Self.rows + "Total,9,5,\n,,,\nAverage,4.5,2.5,\n"
    let responses = try Given.inferred(csv)
    #expect(responses.audit.records == 5)
    #expect(responses.audit.counted == 2)
    #expect(responses.audit.excluded.map(\.reason) == [.blank, .totals])
    #expect(responses.audit.excluded.map(\.recordNumbers) == [[4], [3, 5]])
    // The average is no point of the scale that is made out.
    #expect(!responses.questionnaire.items.flatMap(\.allOptions).contains { $0.code == 9 })
    let problem = try #require(responses.problems.first { $0.code == "totals-row" })
    #expect(
      problem.text == """
        warning: the last 2 rows hold totals or averages, no answers; they were left out [totals-row]
         --> answers.csv:4
          = help: take such rows out of the file if they are none of the responses
        """)
  }

  @Test func `are averages without a label`() throws {
    let csv = Self.titles + Self.rows + ",4.5,2.5,\n"
    #expect(try Given.inferred(csv).audit.excluded.map(\.reason) == [.totals])
    // Somebody who gave half a point, and whose time is missing, is none.
    let half = Self.titles + ",4.5,3,\n" + Self.rows
    #expect(try Given.inferred(half).audit.counted == 3)
  }

  @Test(arguments: [
    "№,Pace,Room,Else\n1,4,5,tea\n2,3,4,\nMean group 1,3.5,4.5,\n3,5,5,\n4,4,4,\n",
    "№,Pace,Room,Else\n1,4,5,tea\n2,3,4,\n3,5,5,\n4,4,4,\n,4.25,4.5,\n5,,,\n6,,,\n",
    "№,Pace,Room,Else\n1,4,5,tea\n2,3,4,\n3,5,5,\n4,4,4,\n,4.25,5,average\n",
  ])
  func `are totals wherever they stand`(csv: String) throws {
    let responses = try Given.inferred(csv)
    #expect(responses.audit.counted == 4)
    #expect(responses.audit.excluded.last?.reason == .totals)
    #expect(responses.types == ["rating", "rating", "text"])
  }

  @Test(arguments: [
    "Exported on 3 June,,,\n", ",,,\nNote: two sheets were empty,,,\n",
    ",,,\nQuestion,Mean,,\nPace,4.5,,\nRoom,2.5,,\n,7,,\n", "Note: two sheets were empty\n",
  ])
  func `are lines below the table`(lines: String) throws {
    let more = "2026/05/03 14:00:00,3,4,air\n2026/05/04 14:00:00,1,1,maps\n"
    let responses = try Given.inferred(Self.titles + Self.rows + more + lines)
    #expect(responses.audit.counted == 4)
    #expect(responses.types == ["rating", "rating", "text"])
    #expect(responses.problems.contains { $0.code == "below-table" && $0.severity == .warning })
  }

  @Test(arguments: [
    Self.titles + Self.rows + "yesterday,3,,\n" + Self.rows,
    Self.titles + Self.rows + "yesterday,3,4,tea\n", "Else,Pace\ntea,4\n5,3\nmilk,\n",
  ])
  func `are not responses with a word for a date`(csv: String) throws {
    let audit = try Given.inferred(csv).audit
    #expect(audit.excluded.filter { $0.reason != .duplicate } == [])
  }

  @Test(arguments: [
    // Answered above, or something other than a number behind it, or not at the end.
    "Part,Pace\nTotal,5\nAverage,4\nNone,3\nTotal,4\n",
    "Part,Pace,Else\nNone,3,tea\nTotal,4,more tea\n",
    "Part,Pace\nTotal,5\nNone,3\n",
    "Part,Pace\nTotal,5\n",
  ])
  func `are not responses whose first answer is such a word`(csv: String) throws {
    let audit = try Given.inferred(csv).audit
    #expect(audit.excluded == [])
    #expect(audit.counted == audit.records)
  }

  @Test func `are titles repeated among the responses`() throws {
    let csv = Self.titles + Self.rows + Self.titles + "2026/05/03 14:00:00,1,1,no\n"
    let responses = try Given.inferred(csv)
    #expect(responses.audit.records == 4)
    #expect(responses.audit.counted == 3)
    #expect(responses.audit.excluded.map(\.reason) == [.repeatedHeader])
    let problem = try #require(responses.problems.first { $0.code == "repeated-header" })
    #expect(problem.place?.line == 4)
    #expect(problem.severity == .warning)
  }

  @Test func `are not those that tick every option by its name`() throws {
    let csv = "Tea,Milk,Water\nTea,,\nTea,Milk,Water\n,Milk,\n,,Water\n"
    let audit = try Given.inferred(csv).audit
    #expect(audit.counted == 4)
  }

  @Test func `are blank with spaces in quotes and no-break spaces, too`() throws {
    let csv = "Pace,Else\n4,tea\n\" \",\"\u{A0}\"\n\"\u{200B}\",\n5,\n"
    let audit = try Given.inferred(csv).audit
    #expect(audit.counted == 2)
    #expect(audit.excluded.map(\.reason) == [.blank])
    #expect(audit.excluded.map(\.count) == [2])
  }
}

@Suite("Responses sent twice") struct RepeatedResponseTests {
  private static let answers = "5,4,3,2,1,5,4,3,2,a long answer about tea"
  private static let titles = (1...9).map { "Question \($0)" }.joined(separator: ",") + ",Else"

  @Test func `are told and counted where no identifier proves it`() throws {
    let csv = """
      Timestamp,\(Self.titles)
      2026/05/01 14:00:00,\(Self.answers)
      2026/05/01 14:00:00,\(Self.answers)
      2026/05/01 14:09:00,\(Self.answers)

      """
    let others = (1...9).map { "2026/05/02 10:0\($0):00,1,1,1,1,1,1,1,1,1,wish number \($0)\n" }
    let responses = try Given.inferred(csv + others.joined())
    #expect(responses.audit.counted == 12)
    let problem = try #require(responses.problems.first { $0.code == "repeated-response" })
    #expect(
      problem.text == """
        warning: this response is the same as an earlier one (line 2), to the time it was sent; both were counted [repeated-response]
         --> answers.csv:3
          = help: take the copies out of the file if the form was sent twice
        """)
  }

  @Test func `are counted once where the identifier is the same`() throws {
    let csv = """
      Response ID,Timestamp,\(Self.titles)
      70,2026/05/01 14:00:00,\(Self.answers)
      71,2026/05/01 14:00:00,\(Self.answers)
      70,2026/05/01 14:00:00,\(Self.answers)
      70,2026/05/01 14:00:00,5,4,3,2,1,5,4,3,2,another answer
      """
    let responses = try Given.inferred(csv)
    #expect(responses.audit.counted == 3)
    #expect(responses.audit.excluded.map(\.reason) == [.duplicate])
    #expect(responses.audit.excluded.map(\.recordNumbers) == [[3]])
  }

  @Test func `are not those with few answers`() throws {
    let csv = "Timestamp,Pace,Else\n" + String(repeating: "2026/05/01 14:00:00,4,tea\n", count: 3)
    let responses = try Given.inferred(csv)
    #expect(responses.audit.counted == 3)
    #expect(!responses.problems.contains { $0.code == "repeated-response" })
  }
}
