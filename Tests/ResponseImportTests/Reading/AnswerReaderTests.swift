import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Answers in cells") struct AnswerReaderTests {
  static let apart = [
    ResponseOption(code: 99, label: ["en": "Not applicable"], role: .notApplicable),
    ResponseOption(code: 98, label: ["en": "Don't know"], role: .dontKnow),
  ]
  static let agreement = Scale(
    key: "agreement",
    points: [
      ResponseOption(code: 1, label: ["en": "Disagree", "ru": "Не согласен"]),
      ResponseOption(code: 2, label: ["en": "Neutral", "ru": "И да, и нет"], aliases: ["So-so"]),
      ResponseOption(code: 3, label: ["en": "Agree", "ru": "Согласен"]),
    ], outside: apart)

  @Test(
    arguments: [
      ("Agree", .option(3)), ("  agree ", .option(3)), ("AGREE!", .option(3)),
      ("Согласен", .option(3)),
      ("So-so", .option(2)), ("3", .option(3)), ("3.0", .option(3)), ("3 - I agree", .option(3)),
      ("99", .option(99)), ("Not applicable", .option(99)), ("N/A", .option(99)),
      ("—", .option(99)),
      ("не знаю", .option(98)), ("Prefer not to say", .missing(.notApplicable)),
      ("4", .missing(.damaged)), ("0", .missing(.damaged)), ("2.5", .missing(.damaged)),
      ("Agree and disagree", .missing(.damaged)), ("", .missing(.blank)),
      (" \u{A0}", .missing(.blank)),
    ] as [(String, Answer)])
  func `of a rating are points`(cell: String, expected: Answer) {
    let item = Item(key: "q", text: "?", type: .rating, scale: Self.agreement)
    #expect(AnswerReader(item).answer(in: cell).answer == expected)
  }

  @Test(
    arguments: [
      ("0", .option(0)), ("10", .option(10)), ("7.0", .option(7)),
      ("10 - very likely", .option(10)),
      ("11", .missing(.damaged)), ("-1", .missing(.damaged)), ("N/A", .missing(.notApplicable)),
    ] as [(String, Answer)])
  func `of a recommendation are 0 to 10`(cell: String, expected: Answer) {
    let item = Item(key: "q", text: "?", type: .recommend)
    #expect(AnswerReader(item).answer(in: cell).answer == expected)
  }

  @Test(
    arguments: [
      ("Yes", .option(1)), ("да", .option(1)), ("Ооба!", .option(1)), ("1", .option(1)),
      ("TRUE", .option(1)), ("No", .option(0)), ("жок", .option(0)), ("0", .option(0)),
      ("Perhaps", .missing(.damaged)), ("не знаю", .missing(.notApplicable)),
    ] as [(String, Answer)])
  func `of yes and no are understood in every language`(cell: String, expected: Answer) {
    let item = Item(
      key: "q", text: "?", type: .yesNo,
      options: [
        ResponseOption(code: 1, label: ["en": "Yes"]), ResponseOption(code: 0, label: ["en": "No"]),
      ])
    #expect(AnswerReader(item).answer(in: cell).answer == expected)
  }

  @Test(arguments: [("Yes", 1), ("да", 1), ("No", 2), ("нет", 2), ("2", 2)])
  func `of yes and no keep the codes of the questionnaire`(cell: String, code: Int) {
    let item = Item(key: "q", text: "?", type: .yesNo, options: Given.options("Yes", "No"))
    #expect(AnswerReader(item).answer(in: cell).answer == .option(code))
  }

  static let withOther =
    Given.options("Town hall", "School")
    + [ResponseOption(code: 9, label: ["en": "Other", "ru": "Другое"], role: .other)]

  @Test(
    arguments: [
      ("School", .option(2)), ("Other", .option(9)),
      ("Other: a museum", .option(9, writeIn: "a museum")),
      ("Другое – музей", .option(9, writeIn: "музей")),
      ("a museum", .option(9, writeIn: "a museum")),
      ("Otherwise engaged", .option(9, writeIn: "Otherwise engaged")),
      ("2", .option(2)), ("n/a", .missing(.notApplicable)),
    ] as [(String, Answer)])
  func `beside “other” are kept`(cell: String, expected: Answer) {
    let item = Item(key: "q", text: "?", type: .single, options: Self.withOther)
    #expect(AnswerReader(item).answer(in: cell).answer == expected)
  }

  @Test func `that only look like an option are told`() {
    let item = Item(key: "q", text: "?", type: .single, options: Given.options("Town hall"))
    let (answer, issue) = AnswerReader(item).answer(in: "town-hall")
    #expect(answer == .option(1))
    #expect(issue == .nearMatch(item.options[0]))
    #expect(AnswerReader(item).answer(in: "Town hall").issue == nil)
    #expect(AnswerReader(item).answer(in: "Hall").issue == .unknown)
  }

  @Test func `in words that two options share are not guessed`() {
    let item = Item(key: "q", text: "?", type: .single, options: Given.options("Да!", "да"))
    #expect(AnswerReader(item).answer(in: "Да!").answer == .option(1))
    #expect(AnswerReader(item).answer(in: "да").answer == .option(2))
    #expect(AnswerReader(item).answer(in: "ДА").answer == .missing(.damaged))
  }

  @Test(
    arguments: [
      ("Budgets;Hearings", ";", .options([1, 2])), ("hearings ; BUDGETS", ";", .options([1, 2])),
      ("Budgets", ";", .options([1])), ("Budgets;Budgets", ";", .options([1])),
      ("Budgets, Hearings", nil, .options([1, 2])), ("Budgets\nHearings", nil, .options([1, 2])),
      ("Water, heat and light, Budgets", ", ", .options([1, 3])),
      ("Budgets,Water, heat and light", ",", .options([1, 3])),
      // Longest first: “Open budgets” holds “Budgets”, and is one option.
      ("Open budgets;Hearings", ";", .options([2, 4])), ("Open budgets", ";", .options([4])),
      ("", ";", .missing(.blank)), ("Dancing", ";", .missing(.damaged)),
      ("Budgets;Dancing", ";", .options([1])), ("n/a", ";", .missing(.notApplicable)),
    ] as [(String, String?, Answer)])
  func `of a multiple choice are taken apart`(
    cell: String, separator: String?, expected: Answer
  ) {
    let item = Item(
      key: "q", text: "?", type: .multiple,
      options: Given.options("Budgets", "Hearings", "Water, heat and light", "Open budgets"),
      separator: separator)
    #expect(AnswerReader(item).answer(in: cell).answer == expected)
  }

  @Test func `of a multiple choice keep what was written beside “other”`() {
    let item = Item(
      key: "q", text: "?", type: .multiple, options: Self.withOther, separator: ";")
    let reader = AnswerReader(item)
    #expect(
      reader.answer(in: "School;a museum").answer == .options([2, 9], writeIns: ["a museum"]))
    #expect(reader.answer(in: "School;Other").answer == .options([2, 9]))
    #expect(
      reader.answer(in: "Other: a zoo;School").answer == .options([2, 9], writeIns: ["a zoo"]))
  }

  @Test func `of a multiple choice that are half unknown are told`() {
    let item = Item(
      key: "q", text: "?", type: .multiple, options: Given.options("A", "B"), separator: ";")
    #expect(AnswerReader(item).answer(in: "A;Z").issue == .unknown)
  }

  @Test(
    arguments: [
      ("Food;Room;Time", .ranking([3, 1, 2])), ("Room;Food", .ranking([1, 3])),
      ("Room;Dancing", .missing(.damaged)), ("Room;Room", .ranking([1])), ("", .missing(.blank)),
    ] as [(String, Answer)])
  func `of a ranking keep their order`(cell: String, expected: Answer) {
    let item = Item(
      key: "q", text: "?", type: .ranking, options: Given.options("Room", "Time", "Food"),
      separator: ";")
    #expect(AnswerReader(item).answer(in: cell).answer == expected)
  }

  @Test(
    arguments: [
      ("12", .number(12)), ("1 200,5", .number(1200.5)), ("a dozen", .missing(.damaged)),
      ("don't know", .option(98)), ("-", .missing(.notApplicable)), ("", .missing(.blank)),
    ] as [(String, Answer)])
  func `of a number are numbers`(cell: String, expected: Answer) {
    let item = Item(key: "q", text: "?", type: .number, options: [Self.apart[1]])
    #expect(AnswerReader(item).answer(in: cell).answer == expected)
  }

  @Test(
    arguments: [
      ("31.05.2026", .date(CalendarDate(year: 2026, month: 5, day: 31))),
      ("2026-05-31", .date(CalendarDate(year: 2026, month: 5, day: 31))),
      ("in May", .missing(.damaged)), ("31.02.2026", .missing(.damaged)),
      ("n/a", .missing(.notApplicable)), ("", .missing(.blank)),
    ] as [(String, Answer)])
  func `of a date are days`(cell: String, expected: Answer) {
    let item = Item(key: "q", text: "?", type: .date)
    #expect(AnswerReader(item).answer(in: cell).answer == expected)
  }

  @Test func `to open questions stay as typed`() {
    let item = Item(key: "q", text: "?", type: .text)
    #expect(
      AnswerReader(item).answer(in: "  N/A  twice\n\nover ").answer == .text("N/A  twice\n\nover"))
    #expect(AnswerReader(item).answer(in: " \n ").answer == .missing(.blank))
  }
}
