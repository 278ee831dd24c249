import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Questions that stand in a file twice") struct RepeatedQuestionsTests {
  static let form = """
    Was it useful? (1–5),Comment,Would you come again?,Comment,Was it useful?  (1-5),Would you come again?
    5,,Yes,,1,No
    4,,No,,2,No
    5,,Yes,,1,Yes
    3,,Yes,,2,No

    """

  @Test func `are told, the first one with its title`() throws {
    let responses = try Given.inferred(Self.form)
    let problems = responses.problems.filter { $0.code == "repeated-question" }
    #expect(
      problems.map(\.sentence.text) == [
        "2 questions stand in the file twice, and each is counted for itself; this is the first"
      ])
    #expect(problems.first?.place?.header == "Was it useful? (1-5)")
    #expect(responses.items.count == responses.questionnaire.items.count)
  }

  @Test func `comments below each part of a form are no such questions`() throws {
    let text = "Was it useful?,Comment,Was it clear?,Comment\n5,a,4,b\n4,c,3,d\n1,e,2,f\n"
    #expect(try !Given.inferred(text).problems.contains { $0.code == "repeated-question" })
  }

  @Test func `more than ninety answers leave room for those that say nothing`() throws {
    let rows = (1...120).flatMap { Array(repeating: "Town \($0)\n", count: 30) }
    let text = "Where are you from?\n" + rows.joined() + "don't know\ndon't know\nn/a\n"
    let item = try #require(try Given.inferred(text).questionnaire.items.first)
    try #require(item.type == .single)
    #expect(Set(item.options.map(\.code)).count == item.options.count)
    #expect(item.options.first { $0.role == .dontKnow }?.code ?? 0 >= 200)
  }
}
