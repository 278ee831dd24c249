import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Scales that columns share") struct ScalePoolingTests {
  @Test func `a row of a grid in which nobody chose the ends gets the whole scale`() throws {
    let responses = try Given.inferred(
      """
      Rate [Room],Rate [Food],Rate [Trainer]
      Agree,Strongly agree,Neutral
      Agree,Strongly disagree,Agree
      Neutral,Disagree,Agree
      Agree,Agree,Neutral
      """)
    let scales = responses.questionnaire.items.compactMap(\.scale)
    #expect(scales.count == 3)
    #expect(Set(scales.map(\.key)).count == 1)
    #expect(scales.allSatisfy { $0.points.count == 5 })
    #expect(responses.questionnaire.batteries.map { $0.text("en") } == ["Rate"])
    #expect(responses.answers("q01") == [.option(4): 3, .option(3): 1])
  }

  @Test func `rows of a grid share what lies outside their scale`() throws {
    let responses = try Given.inferred(
      """
      Rate [Room],Rate [Food],Rate [Trainer]
      Agree,Don't know,Agree
      Neutral,N/A,Disagree
      N/A,Agree,Agree
      Agree,Agree,Agree
      Neutral,Agree,Neutral
      Agree,Disagree,Neutral
      """)
    let scales = responses.questionnaire.items.compactMap(\.scale)
    #expect(scales.count == 3)
    #expect(Set(scales).count == 1)
    #expect(scales[0].outside.map(\.code) == [90, 91])
    #expect(scales[0].outside.map { $0.label("en") } == ["N/A", "Don't know"])
    #expect(
      responses.answers("q02") == [.option(91): 1, .option(90): 1, .option(3): 3, .option(1): 1])
  }

  @Test func `rows of numbers share the widest range`() throws {
    let responses = try Given.inferred(
      "Rate [Room],Rate [Food]\n4,1\n4,5\n4,2\n3,3\n")
    #expect(responses.questionnaire.items.map { $0.scale?.range } == [1...5, 1...5])
  }

  @Test(
    arguments: [
      ("How useful (1-5)?", "3\n4\n3\n4\n", "rating", 1...5),
      ("How useful, from 0 to 10?", "3\n4\n8\n4\n", "rating", 0...10),
      ("How useful?", "3\n7\n6\n1\n", "rating", 1...7),
      ("How useful?", "3\n8\n6\n1\n", "rating", 1...10),
      ("How useful?", "0\n4\n3\n2\n", "rating", 0...5),
      ("How likely are you to recommend it?", "9\n8\n10\n2\n", "recommend", nil),
      ("For how many years have you taught?", "3\n8\n6\n1\n", "number", nil),
      ("Сколько лет вы преподаёте?", "3\n8\n6\n1\n", "number", nil),
      ("Gender", "1\n2\n1\n2\n", "single", nil),
      ("Did it help?", "1\n0\n1\n0\n", "yes-no", nil),
    ] as [(String, String, String, ClosedRange<Int>?)])
  func `numbers are points where the question lets them be`(
    title: String, answers: String, type: String, range: ClosedRange<Int>?
  ) throws {
    let item = try #require(
      Given.inferred("\"\(title)\"\n\(answers)").questionnaire.items.first)
    #expect(item.type.rawValue == type)
    #expect(item.scale?.range == range)
  }

  @Test(
    arguments: [
      ("Rate it (1-5)", 1...5), ("on a scale of 1 to 10", 1...10), ("от 0 до 10", 0...10),
      ("1 = poor, 7 = excellent", 1...7), ("1ден 5ке чейин", nil), ("Day 1", nil), ("12 to 5", nil),
      ("1 to 2", nil), ("in 2026, 1 day", nil), ("", nil),
    ] as [(String, ClosedRange<Int>?)])
  func `titles name the range`(title: String, expected: ClosedRange<Int>?) {
    #expect(NumberRange.named(in: title) == expected)
  }
}
