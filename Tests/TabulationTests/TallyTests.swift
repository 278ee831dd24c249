import SeededRandom
import SurveyModel
import Tabulation
import Testing

@Suite("Tally") struct TallyTests {
  static let apart = ResponseOption(code: 99, label: "Not applicable", role: .notApplicable)
  static func options(_ codes: ClosedRange<Int>) -> [ResponseOption] {
    codes.map { ResponseOption(code: $0, label: LocalizedText("option \($0)")) }
  }
  static let questionnaire = Questionnaire(
    key: "k",
    sections: [
      Section(items: [
        Item(
          key: "rating", text: "?", type: .rating,
          scale: Scale(key: "s", points: options(1...5), outside: [apart])),
        Item(key: "multiple", text: "?", type: .multiple, options: options(1...3) + [apart]),
        Item(key: "ranking", text: "?", type: .ranking, options: options(1...3)),
        Item(
          key: "single", text: "?", type: .single,
          options: options(1...2) + [ResponseOption(code: 3, label: "Other", role: .other)]),
        Item(key: "number", text: "?", type: .number),
        Item(key: "date", text: "?", type: .date),
        Item(key: "text", text: "?", type: .text),
      ])
    ])

  /// The tally of one item with these answers.
  func tally(_ key: String, _ answers: [(Answer, Int)]) -> ItemTally {
    var tally = ItemTally(of: Self.questionnaire.items.first { $0.key == key }!)
    for (answer, times) in answers { tally.count(answer, times: times) }
    return tally
  }

  @Test func `begins with every declared option at zero`() {
    #expect(tally("rating", []).options == [1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 99: 0])
    #expect(tally("rating", []).base == 0)
  }

  @Test func `keeps the reasons for no answer apart`() {
    let tally = tally(
      "rating",
      [
        (.option(5), 3), (.option(1), 1), (.missing(.blank), 2), (.missing(.damaged), 4),
        (.missing(.notAsked), 6), (.missing(.notApplicable), 1),
      ])
    #expect(tally.answered == 4)
    #expect(tally.missing.total == 13)
    #expect(tally.responses == 17)
    #expect(tally.base == 11, "17 − 6 who were never asked")
  }

  @Test func `shows a declared “not applicable” and counts it as no answer`() {
    let tally = tally("rating", [(.option(4), 2), (.option(99), 3)])
    #expect(tally.options[99] == 3)
    #expect(tally.answered == 2)
    #expect(tally.missing.notApplicable == 3)
  }

  @Test func `counts a respondent of a multiple choice once`() {
    let tally = tally(
      "multiple", [(.options([1, 3]), 2), (.options([3]), 1), (.options([]), 1)])
    #expect(tally.options == [1: 2, 2: 0, 3: 3, 99: 0])
    #expect(tally.answered == 4)
    #expect(tally.noneTicked == 1)
  }

  @Test func `takes “not applicable” alone in a multiple choice for no answer`() {
    let tally = tally("multiple", [(.options([99]), 2), (.options([1, 99]), 1)])
    #expect(tally.options[99] == 3)
    #expect(tally.missing.notApplicable == 2)
    #expect(tally.answered == 1, "who ticked an option beside it has answered")
  }

  @Test func `counts places of a ranking`() {
    let tally = tally("ranking", [(.ranking([2, 1, 3]), 2), (.ranking([1]), 1)])
    #expect(tally.places == [1: [1: 1, 2: 2], 2: [1: 2], 3: [3: 2]])
    #expect(tally.answered == 3)
  }

  @Test func `keeps what was written beside “other”`() {
    let tally = tally(
      "single", [(.option(3, writeIn: "a museum"), 2), (.option(3), 1), (.option(1), 1)])
    #expect(tally.options[3] == 3)
    #expect(tally.writeIns == ["a museum": 2])
    let several = self.tally("multiple", [(.options([1], writeIns: ["x", "y"]), 2)])
    #expect(several.writeIns == ["x": 2, "y": 2])
  }

  @Test func `counts numbers, dates and texts by value`() {
    #expect(tally("number", [(.number(3), 2), (.number(3.5), 1)]).numbers == [3: 2, 3.5: 1])
    let day = CalendarDate(year: 2026, month: 3, day: 12)
    #expect(tally("date", [(.date(day), 2)]).dates == [day: 2])
    #expect(tally("text", [(.text("More time"), 1)]).texts == ["More time": 1])
  }

  @Test func `every reason for no answer has a count of its own`() {
    var counts = MissingCounts()
    for (index, reason) in MissingReason.allCases.enumerated() { counts[reason] = 1 << index }
    #expect(counts.total == 15, "1 + 2 + 4 + 8")
    #expect(
      [counts.blank, counts.notAsked, counts.notApplicable, counts.damaged] == [1, 2, 4, 8])
  }

  // MARK: Merging

  /// A tally of responses drawn at random.
  static func random(_ generator: inout SeededGenerator) -> Tally {
    var tally = Tally(of: questionnaire)
    for _ in 0..<Int.random(in: 0...20, using: &generator) {
      tally.responses += 1
      for (index, item) in questionnaire.items.enumerated() {
        tally.items[index].count(generator.answer(to: item))
      }
    }
    return tally
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `merges in any order and grouping`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (a, b, c) = (
      Self.random(&generator), Self.random(&generator), Self.random(&generator)
    )
    let empty = Tally(of: Self.questionnaire)
    #expect(a.merging(b) == b.merging(a))
    #expect(a.merging(b).merging(c) == a.merging(b.merging(c)))
    #expect(a.merging(empty) == a)
    #expect(empty.merging(a) == a)
    #expect(a.merging(b).responses == a.responses + b.responses)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `accounts for every response of every item`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let tally = Self.random(&generator)
    for item in tally.items { #expect(item.responses == tally.responses) }
  }

  @Test func `adds up answers that were counted but not kept`() {
    var a = tally("text", [(.text("x"), 1)])
    a.textsNotKept = 2
    var whole = Tally(of: Self.questionnaire)
    whole.items[6] = a
    #expect(whole.merging(whole).items[6].textsNotKept == 4)
  }
}
