import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Codes among numbers") struct HiddenCodeSearchTests {
  private func codes(_ title: String, _ answers: [Int]) throws -> [Int: HiddenCodeSearch.Reason] {
    let csv = "\(title)\n" + answers.map { "\($0)\n" }.joined()
    return HiddenCodeSearch(try Given.file(csv).profiles).codes[0] ?? [:]
  }

  @Test(
    arguments: [
      ("Recommend (0-10)", [9, 10, 8, 11, 7], [11: .outsideNamedScale(0...10)]),
      (
        "Rate from 1 to 5", [5, 4, 0, 4, 3, 9],
        [0: .outsideNamedScale(1...5)].merging([9: .outsideNamedScale(1...5)]) { $1 }
      ),
      ("Trainer", [5, 4, 99, 4, 3], [99: .farFromOthers]),
      ("Trainer", [5, 4, -1, 4, 3], [-1: .farFromOthers]),
      ("Your age", [23, 45, 31, 999, 62], [999: .farFromOthers]),
      ("Years in service", [3, 12, 99, 40, 7, 99, 15], [99: .farFromOthers]),
      ("Trainer", [9, 10, 8, 11, 7, 9, 10, 5], [11: .aboveTen]),
    ] as [(String, [Int], [Int: HiddenCodeSearch.Reason])])
  func `are those that no answer can be meant by`(
    title: String, answers: [Int], expected: [Int: HiddenCodeSearch.Reason]
  ) throws {
    #expect(try codes(title, answers) == expected)
  }

  @Test(
    arguments: [
      ("Your age", [23, 45, 31, 99, 62]), ("How many people did you train?", [3, 5, 2, 99, 7]),
      ("How many days", [9, 10, 8, 11, 7]), ("Degrees", [-5, 3, 8, -1, 2]),
      ("Trainer", [1, 2, 3, 4, 5, 6]), ("Room", [99, 99, 99, 5, 4]), ("Score", [70, 80, 99, 88]),
      ("From 1 to 5", [1, 2, 3, 7, 8]),
    ])
  func `are none where one can`(title: String, answers: [Int]) throws {
    #expect(try codes(title, answers) == [:])
  }

  @Test func `are a 6 where the other columns end at 5`() throws {
    let csv = "Room,Food,Pace,Trainer\n5,4,5,6\n4,5,3,4\n3,3,4,3\n5,4,5,2\n4,5,4,4\n"
    let responses = try Given.inferred(csv)
    #expect(responses.questionnaire.items[3].scale?.range == 1...5)
    #expect(responses.problems.contains { $0.code == "hidden-code" })
  }

  @Test func `are told with the question and the reason`() throws {
    let responses = try Given.inferred("Recommend (0-10)\n9\n10\n11\n8\n7\n")
    #expect(responses.questionnaire.items[0].type.rawValue == "recommend")
    #expect(
      responses.problems.first?.text == """
        warning: 11 was taken for “no opinion”: the question asks for 0 to 10 [hidden-code]
         --> answers.csv, column “Recommend (0-10)”
          = help: if 11 is an answer, write the questionnaire with `anketa questionnaire draft` and make it one
        It occurs in item q01.
        """)
  }

  @Test func `are counted apart from the numbers`() throws {
    let answers = try Given.inferred("Your age\n23\n45\n31\n999\n62\n").answers("q01")
    #expect(
      answers == [.number(23): 1, .number(45): 1, .number(31): 1, .number(62): 1, .option(90): 1])
  }
}
