import Diagnostics
import QuestionnaireFiles
import SurveyModel
import Testing

@Suite("Targets of weighting") struct WeightingKeyTests {
  static let items = """
    anketa: 1
    key: a
    items:
      - {key: gender, text: Gender, type: single, options: [Women, Men, {label: No, role: refused}]}
      - {key: town, text: Town, type: single, options: [Osh, Naryn, Talas]}
      - {key: new, text: First time?, type: yes-no}
      - {key: note, text: Anything else?, type: text}

    """

  static func read(_ weighting: String) -> QuestionnaireReading {
    readQuestionnaire(yaml: items + weighting, file: "form.yaml")
  }

  static func targets(_ targets: String) -> QuestionnaireReading {
    read("weighting:\n  targets:\n    - \(targets)")
  }

  @Test func `are read with their source and limit`() throws {
    let reading = Self.read(
      """
      weighting:
        source: list of participants
        trim: 4.5
        targets:
          - item: gender
            counts: {1: 14, 2: 11}
          - item: town
            counts:
              1: 10
              2 + 3: 15
          - item: new
            shares: {1: 33.3, 0: 66.7}
      """)
    #expect(reading.problems.isEmpty)
    let weighting = try #require(reading.questionnaire?.weighting)
    #expect(weighting.source == "list of participants" && weighting.trim == 4.5)
    #expect(weighting.targets.map(\.item) == ["gender", "town", "new"])
    #expect(weighting.targets.map(\.unit) == [.counts, .counts, .shares])
    #expect(
      weighting.targets[1].categories == [
        .init(codes: [1], size: 10), .init(codes: [2, 3], size: 15),
      ])
  }

  @Test func `need not be there`() {
    #expect(Self.read("").questionnaire?.weighting == nil)
    #expect(Self.read("").problems.isEmpty)
  }

  @Test(arguments: [
    ("{item: sex, counts: {1: 1, 2: 1}}", "unknown-item"),
    ("{item: note, counts: {1: 1, 2: 1}}", "unsuitable-item"),
    ("{counts: {1: 1, 2: 1}}", "missing-key"),
    ("{item: gender}", "missing-key"),
    ("{item: gender, sizes: {1: 1, 2: 1}, counts: {1: 1, 2: 1}}", "unknown-key"),
    ("{item: gender, counts: {1: 1, 2: 1}, shares: {1: 50, 2: 50}}", "counts-and-shares"),
    ("{item: gender, counts: [14, 11]}", "wrong-kind"),
    ("{item: gender, counts: {1: 14, 2: [11]}}", "wrong-kind"),
    ("{item: gender, counts: {1: 14, 2: 11, 4: 1}}", "unknown-code"),
    ("{item: gender, counts: {1: 14, 2: 11, 3: 1}}", "unknown-code"),
    ("{item: gender, counts: {1: 14, 2: 11, 1+2: 1}}", "duplicate-code"),
    ("{item: gender, counts: {1+: 14, 1: 1, 2: 11}}", "unknown-code"),
    ("{item: gender, counts: {1: 14}}", "missing-code"),
    ("{item: gender, counts: {1: -14, 2: 11}}", "wrong-value"),
    ("{item: gender, counts: {1: many, 2: 11}}", "wrong-value"),
    ("{item: gender, counts: {1: nan, 2: 11}}", "wrong-value"),
    ("{item: gender, counts: {1: 1e300, 2: 11}}", "wrong-value"),
    ("{item: gender, counts: {1: 0, 2: 0}}", "no-total"),
    ("{item: gender, shares: {1: 50, 2: 49}}", "shares-total"),
    ("{item: gender, shares: {1: 0.5, 2: 0.5}}", "shares-total"),
    ("14", "wrong-kind"),
  ])
  func `that are faulty are told with their line`(target: String, code: String) {
    let reading = Self.targets(target)
    #expect(reading.questionnaire == nil)
    // A number for an unknown code leaves no other code out.
    #expect(Set(reading.problems.map(\.code)).contains(code), "\(reading.problems.map(\.text))")
    #expect(reading.problems.allSatisfy { $0.place?.line == 10 })
  }

  @Test(arguments: [
    ("weighting: 5", "wrong-kind"), ("weighting: {}", "missing-key"),
    ("weighting: {targets: []}", "no-targets"), ("weighting: {targets: 3}", "wrong-kind"),
    ("weighting: {trim: 0.5, targets: [{item: gender, counts: {1: 1, 2: 1}}]}", "wrong-value"),
    ("weighting: {by: gender, targets: [{item: gender, counts: {1: 1, 2: 1}}]}", "unknown-key"),
    (
      "weighting: {targets: [{item: gender, counts: {1: 1, 2: 1}}, {item: gender, counts: {1: 1, 2: 1}}]}",
      "duplicate-target"
    ),
    (
      "weighting: {targets: [{item: gender, counts: {1: 9, 2: 9}}, {item: new, counts: {1: 9, 0: 8}}]}",
      "different-totals"
    ),
  ])
  func `as a whole may be faulty`(weighting: String, code: String) {
    let reading = Self.read(weighting)
    #expect(reading.questionnaire == nil)
    #expect(reading.problems.map(\.code) == [code])
    #expect(reading.problems.first?.place?.line == 8)
  }

  @Test func `have a limit on their combinations`() {
    let options = (1...40).map { "o\($0)" }.joined(separator: ", ")
    let counts = (1...40).map { "\($0): 1" }.joined(separator: ", ")
    let items = ["a", "b"].map {
      "  - {key: \($0), text: T, type: single, options: [\(options)]}\n"
    }
    let targets = ["a", "b"].map { "    - {item: \($0), counts: {\(counts)}}\n" }
    let reading = readQuestionnaire(
      yaml: "anketa: 1\nkey: k\nitems:\n" + items.joined() + "weighting:\n  targets:\n"
        + targets.joined(), file: "wide.yaml")
    #expect(reading.problems.map(\.code) == ["too-many-cells"])
  }

  @Test func `are told together, with line and caret`() {
    let reading = Self.read(
      """
      weighting:
        targets:
          - item: gendre
            counts: {1: 14, 2: 11}
          - item: gender
            counts: {Women: 14, 2: 11}
          - item: town
            shares: {1: 40, 2: 35, 3: 24}
          - item: new
            counts: {1: 20, 0: -5}
      """)
    #expect(
      reading.problems.map(\.text).joined(separator: "\n\n") == """
        error: “gendre”, named by target 1, is none of the items [unknown-item]
          --> form.yaml:10:13
           |
        10 |     - item: gendre
           |             ^^^^^^
           = expected: gender, town and new
           = help: did you mean “gender”?

        error: “Women” in “counts” of target 2 is no code of an answer that counts [unknown-code]
          --> form.yaml:13:16
           |
        13 |       counts: {Women: 14, 2: 11}
           |                ^^^^^
           = expected: 1 and 2
           = help: write its code, 1

        error: “shares” of target 3 add up to 99, not to 100 [shares-total]
          --> form.yaml:15:16
           |
        15 |       shares: {1: 40, 2: 35, 3: 24}
           |                ^
           = help: correct them, or write the number of people under “counts:”

        error: “0” of “counts” of target 4 cannot be “-5” [wrong-value]
          --> form.yaml:17:26
           |
        17 |       counts: {1: 20, 0: -5}
           |                          ^^
           = expected: a number from 0, such as 14 or 33.5
        """)
  }
}
