import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Damage of cells") struct DamageSearchTests {
  private static func problem(_ code: String, _ csv: String, items: [Item] = []) throws -> Problem?
  {
    let responses =
      try items.isEmpty ? Given.inferred(csv) : Given.responses(csv, items: items)
    return responses.problems.first { $0.code == code }
  }

  @Test(
    arguments: [
      ("К???л", true), ("К?б?р??к", true), ("абдан ?тт?", true), ("?тт?", true),
      ("Хорошо???", false), ("Почему? Не знаю", false), ("???", false), ("что?Да", false),
      ("watch?v=1", false), ("К\u{FFFD}л", true), ("кол\u{FFFD}", true), ("why?", false),
    ])
  func `is a mark inside a Cyrillic word`(text: String, isLost: Bool) {
    #expect(LostLetters.areIn(text) == isLost)
  }

  @Test func `by lost letters is told with the first place and never quoted`() throws {
    let csv = "Pace,What else?\n4,fine\n5,бул к???л өттү\n3,Абдан жакшы ?тт?\n"
    let problem = try #require(
      try Self.problem(
        "lost-letters", csv,
        items: [Item(key: "else", text: ["en": "What else?"], type: .text)]))
    #expect(
      problem.text == """
        warning: letters are lost in this answer: “?” stands for them inside a word [lost-letters]
         --> answers.csv:3:3, column “What else?”
          = help: export the answers again as UTF-8; Windows-1251 has no ң, ө and ү, and what became “?” cannot be turned back
        1 more cell is like it.
        """)
  }

  @Test func `by lost letters is seen in titles`() throws {
    let problem = try #require(
      try Self.problem("lost-letters", "Date,К???л,?????? ????\n1,2,3\n"))
    #expect(problem.place?.line == 1)
    #expect(problem.place?.column == 6)
    #expect(problem.sentence.text.contains("2 titles"))
  }

  @Test(
    arguments: [
      ("3-Feb", "2-3"), ("Oct-49", "10-49"), ("02.мар", "2-3"), ("окт.49", "10-49"),
      ("02.03.2026", "2-3"), ("2-3", nil), ("May be", nil), ("2026-03-02", nil), ("5", nil),
    ] as [(String, String?)])
  func `by dates is turned back to the range it was`(text: String, range: String?) {
    #expect(RangeAsDate.range(from: text) == range)
  }

  @Test func `by dates is told where ranges are the options`() throws {
    let csv = "Years,Pace\n0-1,4\n3-Feb,5\n4-9,3\n3-Feb,2\n10+,2\n"
    let items = [
      Item(
        key: "years", text: ["en": "Years"], type: .single,
        options: Given.options("0-1", "2-3", "4-9", "10+"))
    ]
    let problem = try #require(try Self.problem("range-as-date", csv, items: items))
    #expect(
      problem.text == """
        warning: “3-Feb” is likely the range “2-3” that a spreadsheet took for a date [range-as-date]
         --> answers.csv:3:1, column “Years”
          = expected: ranges, as in the other answers of item years
          = help: export the answers again and do not save the file from a spreadsheet, or add “3-Feb” as an alias of the option “2-3”
        1 more cell is like it.
        """)
    #expect(try Self.problem("range-as-date", "Born,Pace\n3-Feb,4\n4-Mar,5\n4-Mar,5\n") == nil)
  }

  @Test(
    arguments: [
      ("1,07E+10", true), ("1.18E+10", true), ("1E+10", false), ("12.5E+10", false),
      ("A+B", false), ("1,07E+2", false),
    ])
  func `by an exponent is a number with its last digits gone`(text: String, isDamaged: Bool) {
    #expect(ExponentNumber.isIn(text) == isDamaged)
  }

  @Test func `by an exponent is told with its place`() throws {
    let csv = "Respondent ID;Pace\n1,18E+10;4\n1,18E+10;5\n"
    let problem = try #require(try Self.problem("exponent-number", csv))
    #expect(
      problem.place == Place(file: "answers.csv", line: 2, column: 1, header: "Respondent ID"))
    #expect(problem.closing == "1 more cell is like it.")
  }

  @Test func `by decimal commas is a note where a number was read`() throws {
    let csv = "Hours;Pace\n4,5;4\n3;5\n12,25;3\n1,500;2\n"
    let items = [Item(key: "hours", text: ["en": "Hours"], type: .number)]
    let problem = try #require(try Self.problem("decimal-comma", csv, items: items))
    #expect(problem.severity == .note)
    #expect(problem.sentence == "“4,5” was read as 4.5: the comma as a decimal one")
    #expect(problem.place?.line == 2)
    #expect(problem.closing == "1 more cell is like it.")
  }

  @Test func `by a wrong encoding is turned back in single cells, and told`() throws {
    let responses = try Given.inferred(
      "Темп,Что ещё?\nХорошо,Спасибо всем\nРҐРѕСЂРѕС€Рѕ,Всё понравилось\nПлохо,РћС‡РµРЅСЊ жарко\nХорошо,РћС‡РµРЅСЊ\n"
    )
    #expect(responses.items[0].answers.map(\.count).sorted() == [1, 3])
    #expect(responses.answers("q02")[.text("Очень")] == 1)
    let problem = try #require(responses.problems.first { $0.code == "garbled-cell" })
    #expect(problem.place?.line == 3)
    #expect(problem.closing == "1 more cell is like it.")
  }
}
