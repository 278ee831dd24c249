import SurveyModel
import Testing

@testable import ResponseImport

@Suite("What a column looks like") struct ColumnGuessTests {
  struct Case: CustomTestStringConvertible {
    var kind: String
    var answers: [(String, Int)]
    var title = "Question?"

    init(_ kind: String, _ answers: [(String, Int)], title: String = "Question?") {
      self.kind = kind
      self.answers = answers
      self.title = title
    }

    init(_ kind: String, each answers: String..., title: String = "Question?") {
      self.init(kind, answers.map { ($0, 1) }, title: title)
    }

    var testDescription: String { "\(kind): \(answers.map(\.0).joined(separator: " | "))" }
  }

  @Test(arguments: [
    Case("empty", []),
    Case("yesNo", [("Yes", 3), ("No", 2)]),
    Case("yesNo", [("Да", 3), ("нет", 2), ("Не знаю", 1)]),
    Case("yesNo", [("Ооба", 3), ("Жок", 2)]),
    // “No” and nothing else stands under open questions, too.
    Case("text", [("No", 7)]),
    Case("smallNumbers", [("4", 3), ("5", 2), ("1", 1)]),
    Case("smallNumbers", [("0", 3), ("10", 2), ("N/A", 1)]),
    Case("smallNumbers", [("4.0", 3), ("5.0", 2)]),
    Case("number", each: "11", "3", "25"),
    Case("number", each: "1,5", "2", "3"),
    Case("number", each: "-1", "2"),
    Case("labelledNumbers", [("1 (very easy)", 2), ("5 - very hard", 1), ("3", 4)]),
    Case("labelledNumbers", [("Strongly agree", 2), ("2", 1), ("3", 4), ("4", 4)]),
    Case("labels", [("1-3 years", 4), ("4-6 years", 3), ("7+ years", 2)]),
    Case("date", each: "2026-05-31", "2026-06-01", "2026-06-02"),
    Case("time", each: "2026-05-31 10:00", "2026-06-01 11:30", "2026-06-02 12:00"),
    Case("joined ;", each: "A;B", "B;C", "A;C", "A", "B"),
    Case(
      "joined , ", each: "Budgets, Hearings", "Hearings, Tenders", "Budgets, Tenders", "Budgets"),
    Case("labels", [("Trainer", 4), ("Manager", 3), ("Student", 2)]),
    Case("labels", [("Town hall", 9)]),
    Case("text", each: "More time", "A bigger room", "Nothing", "The sound was bad"),
    Case("text", [("No", 1), ("Nothing", 1), ("More time please", 1)]),
    Case("text", [("Other", 1)]),
    // Nothing between the slashes.
    Case("labels", [("a / / b", 4), ("c / / d", 3), ("e", 2)]),
  ])
  func `is seen by its answers`(_ example: Case) {
    let profile = ColumnProfile(
      title: ColumnTitle(index: 2, header: example.title),
      spellings: example.answers.map { (text: $0.0, count: $0.1) }, blank: 0, notKept: 0)
    #expect(ColumnGuess(profile, layout: .generic).words == example.kind)
  }

  @Test(
    arguments: [
      ("1 (very easy)", 1), ("5 - fully agree", 5), ("10: best", 10), ("3=neutral", 3),
      ("1-3 years", nil), ("10+", nil), ("5 days", nil), ("2026 - year", nil), ("very", nil),
      ("4", nil),
    ] as [(String, Int?)])
  func `a number that opens a label is a point unless it opens a range`(
    text: String, expected: Int?
  ) {
    #expect(ColumnGuess.leadingPoint(text) == expected)
  }

  @Test(
    arguments: [
      ("N/A", .notApplicable), ("—", .notApplicable), ("Тиешеси жок", .notApplicable),
      ("Don't know", .dontKnow), ("Затрудняюсь ответить", .dontKnow), ("Билбейм", .dontKnow),
      ("Weiß nicht", .dontKnow), ("Je ne sais pas", .dontKnow), ("No sé", .dontKnow),
      ("Не стосується", .notApplicable), ("No aplica", .notApplicable), ("Keine Angabe", .refused),
      ("Prefer not to say", .refused), ("Good", nil), ("No", nil), ("", nil),
    ] as [(String, ResponseOption.Role?)])
  func `answers that mean no answer are known`(text: String, expected: ResponseOption.Role?) {
    #expect(ColumnGuess.outside(text) == expected)
  }

  @Test func `equal counts stand in the order of the letters, whatever the rows' was`() {
    let title = ColumnTitle(index: 0, header: "?")
    func texts(_ answers: [String]) -> [String] {
      ColumnProfile(
        title: title, spellings: answers.map { (text: $0, count: 1) }, blank: 0, notKept: 0
      )
      .answers.map(\.text)
    }
    #expect(texts(["b", "a", "c", " b "]) == ["b", "a", "c"])
    #expect(texts(["c", "b", "a", "b"]) == ["b", "a", "c"])
  }

  @Test func `profiles of two files add up`() {
    let title = ColumnTitle(index: 0, header: "?")
    func profile(_ spellings: [(text: String, count: Int)], blank: Int, notKept: Int)
      -> ColumnProfile
    {
      ColumnProfile(title: title, spellings: spellings, blank: blank, notKept: notKept)
    }
    let a = profile([("x", 2), (" ", 1)], blank: 3, notKept: 0)
    let b = profile([("x ", 1), ("y", 5)], blank: 1, notKept: 4)
    let both = a.merging(b)
    #expect(both.answers.map(\.text) == ["y", "x"])
    #expect(both.answers.map(\.count) == [5, 3])
    #expect(both.blank == 5, "3 + 1 of blanks only + 1")
    #expect(both.answered == 12, "5 + 3 + 4 not kept")
  }
}

extension ColumnGuess {
  var words: String {
    switch self {
    case .metadata(let kind): kind.rawValue
    case .empty: "empty"
    case .yesNo: "yesNo"
    case .smallNumbers: "smallNumbers"
    case .labelledNumbers: "labelledNumbers"
    case .number: "number"
    case .date: "date"
    case .joined(let joined): "joined \(joined.separator)"
    case .labels: "labels"
    case .text: "text"
    }
  }
}
