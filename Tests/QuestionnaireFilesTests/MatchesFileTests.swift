import Diagnostics
import QuestionnaireFiles
import SurveyModel
import Testing

@Suite("Files of matches") struct MatchesFileTests {
  static let file = MatchesFile(
    series: "Open budgets: #1",
    pairs: [
      .init("overall", "usefulness", .equivalent), .init("Насколько: полезен?", "полезность", nil),
      .init("yes", "no", .different), .init("room", "- room", .same),
    ])

  @Test func `are written and read back unchanged`() throws {
    let text = yaml(of: Self.file, heading: ["What asks the same?"], comments: ["“a”\n“b”", ""])
    let reading = readMatches(yaml: text, file: "m.yaml")
    let read = try #require(reading.file)
    #expect(read.series == Self.file.series)
    #expect(read.pairs.map(\.earlier) == Self.file.pairs.map(\.earlier))
    #expect(read.pairs.map(\.later) == Self.file.pairs.map(\.later))
    #expect(read.pairs.map(\.verdict) == Self.file.pairs.map(\.verdict))
    #expect(reading.problems.map(\.code) == ["undecided-pair"])
    #expect(yaml(of: Self.file) == yaml(of: Self.file))
  }

  @Test func `read like a list that somebody fills in`() {
    let file = MatchesFile(series: "Rooms", pairs: [.init("room", "hall", nil)])
    let text = yaml(of: file, heading: ["Fill in."], comments: ["“The room?”\n“The hall?”"])
    #expect(
      text == """
        # Fill in.

        anketa-matches: 1
        series: Rooms

        matches:
          # “The room?”
          # “The hall?”
          - earlier: room
            later: hall
            verdict: "?"

        """)
  }

  @Test func `without a pair are valid`() {
    let text = yaml(of: MatchesFile(pairs: []))
    #expect(text == "anketa-matches: 1\n\nmatches: []\n")
    #expect(readMatches(yaml: text, file: "m.yaml").file == MatchesFile(pairs: []))
  }

  @Test(
    arguments: [
      ("", "empty-file", nil), ("anketa: 1\nkey: a\nitems: []", "no-matches-file", 1),
      ("matches: []", "missing-key", 1), ("anketa-matches: 2\nmatches: []", "newer-format", 1),
      ("anketa-matches: 0\nmatches: []", "wrong-value", 1), ("[a, b]", "wrong-kind", 1),
      ("anketa-matches: 1\nmatches: a", "wrong-kind", 2),
      ("anketa-matches: 1\nmatches: [a]", "wrong-kind", 2),
      ("anketa-matches: 1\npairs: []\nmatches: []", "unknown-key", 2),
      ("anketa-matches: 1\nmatches:\n  - {earlier: a, verdict: same}", "missing-key", 3),
      ("anketa-matches: 1\nmatches:\n  - {earlier: a, later: '-'}", "wrong-value", 3),
      ("anketa-matches: 1\nmatches:\n  - {earlier: a, later: b, verdict: smae}", "wrong-value", 3),
      ("anketa-matches: 1\nmatches:\n  - {earlier: a, later: b, verdict: [same]}", "wrong-kind", 3),
      (
        "anketa-matches: 1\nmatches:\n  - {earlier: a, later: b}\n  - {earlier: b, later: a}",
        "pair-twice", 4
      ),
      ("anketa-matches: 1\nmatches:\n  - {earlier: a, later: \"b}", "unclosed-quote", 3),
      ("anketa-matches: 1\nmatches:\n  - earlier: a\n    verdict: ?", "text-needs-quotes", 4),
    ] as [(String, String, Int?)])
  func `are refused with a code and a line`(text: String, code: String, line: Int?) {
    let reading = readMatches(yaml: text, file: "m.yaml")
    #expect(reading.file == nil)
    #expect(reading.problems.contains { $0.code == code && $0.place?.line == line }, "\(reading)")
  }

  @Test func `tell all problems at once, from top to bottom, with line and caret`() {
    let reading = readMatches(
      yaml: """
        anketa-matches: 1
        matches:
          - earlier: overall
            latter: usefulness
            verdict: same
          - earlier: pace
            later: speed
            verdict: similar
        """, file: "бюджет.matches.yaml")
    #expect(
      reading.problems.map(\.text).joined(separator: "\n") == """
        error: pair 1 has no “later” [missing-key]
         --> бюджет.matches.yaml:3:5
          |
        3 |   - earlier: overall
          |     ^^^^^^^
          = help: add a line such as “later: usefulness”
        error: “latter” is not a key of pair 1 [unknown-key]
         --> бюджет.matches.yaml:4:5
          |
        4 |     latter: usefulness
          |     ^^^^^^
          = expected: earlier, later and verdict
          = help: did you mean “later”?
        error: “verdict” of pair 2 cannot be “similar” [wrong-value]
         --> бюджет.matches.yaml:8:14
          |
        8 |     verdict: similar
          |              ^^^^^^^
          = expected: same, equivalent and different
          = help: did you mean “equivalent”?
        """)
  }

  @Test(arguments: ["", "\"?\""]) func `ask for the verdicts that are still open`(open: String) {
    let reading = readMatches(
      yaml: """
        anketa-matches: 1
        matches:
          - {earlier: a, later: b, verdict: \(open)}
          - {earlier: c, later: d, verdict: same}
          - {earlier: e, later: f}
        """, file: "m.yaml")
    #expect(reading.file?.pairs.map(\.verdict) == [nil, .same, nil])
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.problems.first?.place?.line == 3)
    #expect(reading.problems.first?.closing == "1 more pairs have no verdict: lines 5.")
  }
}
