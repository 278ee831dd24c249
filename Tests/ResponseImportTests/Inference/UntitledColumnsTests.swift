import Diagnostics
import Testing

@testable import ResponseImport

@Suite("Columns without a title") struct UntitledColumnsTests {
  @Test func `make a summary of a form tool known`() throws {
    let text = """
      Seminar feedback,,,,
      Answered,5,4,4,3
      How clear was it?,2,3,1,2
      Very clear,3,1,2,1
      Not clear,1,4,1,2
      How long was it?,2,2,3,3
      Too long,1,3,2,1

      """
    let problem = try #require(
      try Given.inferred(text).problems.first { $0.code == "untitled-columns" })
    #expect(problem.sentence.text.hasPrefix("4 of 5 columns with answers have no title"))
  }

  @Test func `are let go where most have one`() throws {
    let text = "Clear?,Long?,,Useful?\n5,4,1,3\n4,2,2,3\n3,3,1,5\n2,5,2,4\n"
    #expect(try !Given.inferred(text).problems.contains { $0.code == "untitled-columns" })
  }
}
