import Diagnostics
import Testing

@testable import ResponseImport

@Suite("Options that look alike") struct SimilarOptionsTests {
  @Test func `are told`() throws {
    // In the second “Ош” the first letter is a Latin O.
    let responses = try Given.inferred(
      "Where do you work?\nОш\nОш\nОш\nOш\nOш\nНарын\nНарын\nНарын\nБишкек\nБишкек\n")
    let problem = try #require(responses.problems.first { $0.code == "similar-options" })
    #expect(problem.sentence.text.contains("“Ош”") && problem.sentence.text.contains("“Oш”"))
    #expect(problem.severity == .warning)
  }

  @Test func `are not told where they differ in words`() throws {
    let responses = try Given.inferred("Where?\nOsh\nOsh\nOsh city\nOsh city\nNaryn\nNaryn\n")
    #expect(!responses.problems.contains { $0.code == "similar-options" })
  }
}
