import CSVReading
import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Hidden codes") struct HiddenCodesTests {
  /// Five questions from 1 to 5; the last one with 6 for “no opinion”, and nobody at 5.
  private static let rows = [
    "5,4,5,3,6", "4,5,4,2,6", "3,3,5,5,1", "5,2,1,4,2", "2,4,3,1,3", "1,5,2,5,6",
  ]

  private func read(_ rows: [String]) throws -> ImportedResponses {
    let text = "mc_1,mc_2,mc_3,mc_4,mc_5\n" + rows.joined(separator: "\n") + "\n"
    let file = try SurveyedFile(CSVFile.bytes(Array(text.utf8), name: "a.csv"))
    return try ResponseImporter.inferredResponses(in: file, key: "a")
  }

  @Test func `one above the scale with a gap below is no opinion, and it is said`() throws {
    let responses = try read(Self.rows)
    let item = responses.questionnaire.items[4]
    #expect(item.scale?.range == 1...5)
    let outside = try #require(item.scale?.outside.first)
    #expect(outside.role == .dontKnow)
    let given = responses.items[4].answers.first { $0.answer == .option(outside.code) }
    #expect(given?.count == 3)
    let problem = try #require(responses.problems.first { $0.code == "hidden-code" })
    #expect(problem.severity == .warning)
    #expect(problem.closing == "It occurs in item q05.")
  }

  @Test func `a point that most questions have is a point`() throws {
    let responses = try read(Self.rows.map { $0.replacing("5", with: "6") })
    #expect(responses.questionnaire.items[4].scale?.range == 1...6)
    #expect(!responses.problems.contains { $0.code == "hidden-code" })
  }

  @Test func `a point without a gap below is a point`() throws {
    let responses = try read(Self.rows + ["1,2,3,4,5"])
    #expect(responses.questionnaire.items[4].scale?.range == 1...6)
  }
}
