import SurveyModel
import Tabulation
import Testing
import WaveComparison

@Suite("Respondent codes") struct RespondentMatchingTests {
  @Test(
    arguments: [
      ("ak12", "AK12"),
      ("  Ak12\t", "AK12"),
      ("АК12", "AK12"),  // Cyrillic А and К
      ("мария", "MAPИЯ"),  // letters without a double stay as they are
      ("Ү7", "Y7"),
      (" ", nil),
      ("", nil),
    ] as [(String, String?)])
  func `are compared without capitals, blanks and alphabets`(text: String, expected: String?) {
    #expect(RespondentCode(text)?.description == expected)
  }

  @Test func `match people, and drop what two of them could have written`() {
    typealias Entry = RespondentMatching<Int>.Entry
    let matching = RespondentMatching(
      before: [
        Entry(code: "a1", value: 3), Entry(code: "b2", value: 4), Entry(code: "c3", value: nil),
        Entry(code: "d4", value: 1), Entry(code: "D4 ", value: 2), Entry(code: "", value: 5),
      ],
      after: [
        Entry(code: "B2", value: 5), Entry(code: "А1", value: 2), Entry(code: "c3", value: 4),
        Entry(code: "d4", value: 4), Entry(code: "e5", value: 4),
      ])
    #expect(matching.pairs.map(\.before) == [3, 4])
    #expect(matching.pairs.map(\.after) == [2, 5])
    #expect(matching.duplicateCodes == 1)  // d4
    #expect(matching.unmatched == 3)  // c3 without an answer, e5, and the one without a code
    #expect(matching.matchedShare == 0.4)
    #expect(matching.isThin)
  }

  @Test func `without anyone there is nothing`() {
    let matching = RespondentMatching<Int>(before: [], after: [])
    #expect(matching.matched == 0)
    #expect(matching.matchedShare == nil)
    #expect(!matching.isThin)
  }
}

@Suite("Matched answers of two seminars") struct CodedMatchingTests {
  static func coded(_ rows: [(String?, Int?)]) -> CodedResponses {
    var coded = CodedResponses(items: ["other", "overall"])
    for (code, answer) in rows {
      coded.add(
        [.missing(.blank), answer.map { .option($0) } ?? .missing(.blank)],
        code: code.flatMap(RespondentCode.init))
    }
    return coded
  }

  @Test func `pair who gave the same code`() {
    let before = Self.coded([("a1", 3), ("b2", 4), ("c3", nil), ("d4", 1), ("D4", 2), (nil, 5)])
    let after = Self.coded([("B2", 5), ("А1", 2), ("c3", 4), ("d4", 4), ("e5", 4)])
    let matching = RespondentMatching("overall", before: before, after: after) { answer in
      if case .option(let code, _) = answer { Double(code) } else { nil }
    }
    #expect(matching.pairs.map(\.before) == [3, 4])
    #expect(matching.pairs.map(\.after) == [2, 5])
    #expect(matching.duplicateCodes == 1)
    #expect(matching.unmatched == 3)
  }
}
