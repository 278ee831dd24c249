import Diagnostics
import QuestionnaireFiles
import SurveyModel
import Testing

@Suite("Targets of items") struct ItemTargetTests {
  static func read(_ item: String) -> QuestionnaireReading {
    readQuestionnaire(
      yaml: "anketa: 1\nkey: a\nitems:\n  - {key: q, text: Q, \(item)}\n", file: "form.yaml")
  }

  static let rating = "type: rating, scale: [No, Little, Some, Much, Very]"
  static let single = "type: single, options: [Osh, Naryn, {label: No, role: refused}]"

  @Test(
    arguments: [
      ("\(rating), target: {at-least: 80%}", .share(atLeast: 80)),
      ("\(rating), target: {at-least: 87.5 %, of: [5]}", .share(atLeast: 87.5, of: [5])),
      ("\(rating), target: {at-least: 80, of: 4}", .share(atLeast: 80, of: [4])),
      ("\(rating), target: {at-least: 0.5%}", .share(atLeast: 0.5)),
      ("\(rating), target: {average: 4.0}", .average(4)),
      ("type: yes-no, target: {at-least: 100%}", .share(atLeast: 100)),
      ("\(single), target: {at-least: 50%, of: [1, 2]}", .share(atLeast: 50, of: [1, 2])),
      (
        "type: multiple, options: [A, B], target: {at-least: 5%, of: 2}",
        .share(atLeast: 5, of: [2])
      ),
      ("type: recommend, target: {at-least: 50%}", .share(atLeast: 50)),
      ("type: recommend, target: {average: 8.5}", .average(8.5)),
      ("type: number, target: {average: -3}", .average(-3)),
    ] as [(String, ItemTarget)])
  func `are read and written back`(item: String, target: ItemTarget) throws {
    let reading = Self.read(item)
    #expect(reading.problems.isEmpty)
    let questionnaire = try #require(reading.questionnaire)
    #expect(questionnaire.items.first?.target == target)
    let again = readQuestionnaire(yaml: yaml(of: questionnaire), file: "again.yaml")
    #expect(again.questionnaire == questionnaire)
  }

  @Test(arguments: [
    ("type: text, target: {at-least: 80%}", ["misplaced-key"]),
    ("type: date, target: {average: 4}", ["misplaced-key"]),
    ("\(rating), target: 80%", ["wrong-kind"]),
    ("\(rating), target: {of: [5]}", ["missing-key"]),
    ("\(rating), target: {at-least: 80%, average: 4}", ["two-targets"]),
    ("\(rating), target: {atleast: 80%}", ["unknown-key", "missing-key"]),
    ("\(rating), target: {at-least: 0%}", ["wrong-value"]),
    ("\(rating), target: {at-least: 101%}", ["wrong-value"]),
    ("\(rating), target: {at-least: -5%}", ["wrong-value"]),
    ("\(rating), target: {at-least: most}", ["wrong-value"]),
    ("\(rating), target: {at-least: 0.8}", ["wrong-value"]),
    ("\(rating), target: {at-least: 80%, of: []}", ["wrong-value"]),
    ("\(rating), target: {at-least: 80%, of: [5, 6]}", ["unknown-code"]),
    ("\(rating), target: {at-least: 80%, of: [5, 5]}", ["duplicate-code"]),
    ("\(rating), target: {average: 5.1}", ["wrong-value"]),
    ("\(rating), target: {average: 0.9}", ["wrong-value"]),
    ("\(rating), target: {average: 4, of: [5]}", ["misplaced-key"]),
    ("type: recommend, target: {average: 11}", ["wrong-value"]),
    ("type: yes-no, target: {average: 1}", ["misplaced-key"]),
    ("type: number, target: {at-least: 80%}", ["misplaced-key"]),
    ("\(single), target: {at-least: 50%}", ["missing-key"]),
    ("\(single), target: {at-least: 50%, of: [3]}", ["unknown-code"]),
    ("type: multiple, options: [A, B], target: {at-least: 50%, of: [1, 2]}", ["several-ticks"]),
    (
      "type: rating, scale: {favourable: middle, points: [A, B, C]}, target: {at-least: 50%}",
      ["missing-key"]
    ),
    (
      "type: rating, scale: {favourable: middle, points: [A, B, C]}, target: {average: 2}",
      ["average-around-middle"]
    ),
    // What stands before the target is wrong, and told once.
    ("type: rating, target: {at-least: 80%}", ["rating-without-scale"]),
  ])
  func `that cannot be are refused`(item: String, codes: [String]) {
    let reading = Self.read(item)
    #expect(reading.questionnaire == nil)
    #expect(reading.problems.map(\.code) == codes)
    #expect(reading.problems.allSatisfy { $0.place?.line == 4 })
  }

  @Test func `are told with all that is wrong, what is expected and how to mend it`() throws {
    let reading = readQuestionnaire(
      yaml: """
        anketa: 1
        key: a
        items:
          - key: q
            text: Q
            type: rating
            scale: [No, Little, Some, Much, Very]
            target: {at-least: 0.8, of: [Very]}
          - {key: note, text: Note, type: text, target: {at-least: 80%}}
        """, file: "form.yaml")
    #expect(
      reading.problems.map(\.text) == [
        """
        error: “at-least” of “target” of item “q” cannot be “0.8” [wrong-value]
         --> form.yaml:8:24
          |
        8 |     target: {at-least: 0.8, of: [Very]}
          |                        ^^^
          = expected: a percentage above 0 and up to 100, such as 80%
          = help: write “80%”
        """,
        """
        error: “Very” in “of” of “target” of item “q” is no code of an answer that counts [unknown-code]
         --> form.yaml:8:34
          |
        8 |     target: {at-least: 0.8, of: [Very]}
          |                                  ^^^^
          = expected: 1, 2, 3, 4 and 5
          = help: write its code, 5
        """,
        """
        error: item “note” is of type text and has a “target” [misplaced-key]
         --> form.yaml:9:50
          |
        9 |   - {key: note, text: Note, type: text, target: {at-least: 80%}}
          |                                                  ^^^^^^^^
          = expected: a target of a rating, a choice, yes-no, recommend or a number
          = help: take out the target
        """,
      ])
  }
}
