import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Contact details in comments") struct ContactDetailsTests {
  @Test(
    arguments: [
      ("Write to aida@example.org, please", "Write to […], please"),
      ("Звоните +996 555 12-34-56!", "Звоните […]!"), ("0555123456", "[…]"),
      ("а.и@пример.кг и 0 (555) 12 34 56", "[…] и […]"),
      ("In 2024 and 2025 we had 120 people", nil), ("29.05.2026 16:35:10 was late", nil),
      ("@home", nil), ("1 2 3 4 5 6 7", nil), ("more time", nil),
    ] as [(String, String?)])
  func `are taken out`(comment: String, expected: String?) {
    #expect(ContactDetails.removed(from: comment) == expected)
  }

  @Test func `never reach an answer or a message, and are told with the place`() throws {
    let responses = try Given.inferred(
      "Pace,What else?\n4,fine\n5,call me: +996 555 123 456\n3,aida@example.org knows more\n")
    #expect(
      responses.answers("q02") == [
        .text("fine"): 1, .text("call me: […]"): 1, .text("[…] knows more"): 1,
      ])
    let problem = try #require(responses.problems.first { $0.code == "contact-details" })
    #expect(problem.place?.line == 3)
    #expect(!problem.text.contains("555") && !problem.text.contains("aida"))
  }
}
