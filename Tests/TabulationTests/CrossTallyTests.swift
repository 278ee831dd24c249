import SeededRandom
import SurveyModel
import Tabulation
import Testing

@Suite("Cross tally") struct CrossTallyTests {
  static let items = Array(TallyTests.questionnaire.items.prefix(2))

  /// A group of responses with these answers to the rating item.
  static func group(_ answers: [(Answer, Int)]) -> Tally {
    var tally = Tally(of: items)
    for (answer, times) in answers {
      tally.responses += times
      tally.items[0].count(answer, times: times)
      tally.items[1].count(.options([1, 3]), times: times)
    }
    return tally
  }

  static func whole(_ cross: CrossTally) -> Tally {
    var tally = Tally(of: items)
    tally.groups = [cross]
    return tally
  }

  @Test func `has a table of groups and options`() {
    var cross = CrossTally(by: "single")
    cross.add(Self.group([(.option(5), 3), (.option(99), 1)]), to: .option(2))
    cross.add(Self.group([(.option(5), 2), (.missing(.blank), 1)]), to: .option(1))
    cross.add(Self.group([(.option(1), 1)]), to: .missing(.blank))
    let groups = cross.groups(of: TallyTests.questionnaire.items[3])
    #expect(groups.map(\.answer) == [.option(1), .option(2), .missing(.blank)])
    #expect(groups.map(\.tally.responses) == [3, 4, 1])
    let answers = groups.map(\.answer)
    #expect(
      cross.table(of: "rating", codes: [1, 5], groups: answers) == [[0, 2], [0, 3], [1, 0]])
    #expect(
      cross.table(of: "multiple", codes: [1, 2, 3], groups: [.option(1), .option(7)])
        == [[3, 0, 3], [0, 0, 0]])
    #expect(groups[1].tally.items[0].base == 4)
    #expect(groups[1].tally.items[0].answered == 3)
  }

  @Test func `of numbers is in their order`() {
    var cross = CrossTally(by: "number")
    for value in [12, 3.5, 7] { cross.add(Self.group([(.option(1), 1)]), to: .number(value)) }
    #expect(
      cross.groups(of: TallyTests.questionnaire.items[4]).map(\.answer)
        == [.number(3.5), .number(7), .number(12)])
  }

  @Test func `has no group without a response`() {
    var cross = CrossTally(by: "single")
    cross.add(Self.group([]), to: .option(1))
    #expect(cross.groups.isEmpty)
  }

  @Test func `of too many groups has none, however they were split`() {
    func cross(_ values: ClosedRange<Int>) -> CrossTally {
      var cross = CrossTally(by: "number")
      for value in values { cross.add(Self.group([(.option(1), 1)]), to: .number(Double(value))) }
      cross.add(Self.group([(.option(1), 1)]), to: .missing(.blank))
      return cross
    }
    #expect(cross(1...60).groups.count == 61, "those without an answer are not counted")
    let wide = cross(1...61)
    #expect(wide.isTooWide && wide.groups.isEmpty)
    #expect(Self.whole(cross(1...40)).merging(Self.whole(cross(30...61))).groups == [wide])
    #expect(Self.whole(wide).merging(Self.whole(cross(1...1))).groups == [wide])
    #expect(Self.whole(cross(1...1)).merging(Self.whole(wide)).groups == [wide])
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `is merged from parts in any order`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<40).map { _ in
      (
        group: Answer.option(Int.random(in: 1...4, using: &generator)),
        answers: Self.items.map { generator.answer(to: $0).withoutWriteIns }
      )
    }
    func tally(_ rows: some Sequence<(group: Answer, answers: [Answer])>) -> Tally {
      var cross = CrossTally(by: "single")
      for row in rows {
        var one = Tally(of: Self.items)
        one.responses = 1
        for (index, answer) in row.answers.enumerated() { one.items[index].count(answer) }
        cross.add(one, to: row.group)
      }
      return Self.whole(cross)
    }
    let cut = Int.random(in: 0...40, using: &generator)
    let (front, back) = (tally(rows.prefix(cut)), tally(rows.dropFirst(cut)))
    #expect(front.merging(back) == tally(rows))
    #expect(back.merging(front) == tally(rows.shuffled(using: &generator)))
    #expect(tally(rows).merging(Tally(of: Self.items)) == tally(rows))
  }
}
