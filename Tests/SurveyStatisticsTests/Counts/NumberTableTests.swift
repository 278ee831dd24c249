import SeededRandom
import SurveyStatistics
import Testing

@Suite("Number table") struct NumberTableTests {
  @Test func `counts answers per value, ascending`() {
    let table = NumberTable([2.5, -1, 2.5])
    #expect(table.values == [-1, 2.5])
    #expect(table.counts == [1, 2])
    #expect(NumberTable([0.5, -0.0, 0]) == NumberTable(counts: [0.5: 1, 0: 2, 7: 0]))
  }

  @Test(
    arguments: [
      ([1, 2, 30], 0), ([4.85, 0.7], 2), ([2.00180, 2.00170], 4), ([1e-6], 6), ([1.0 / 3], nil),
      ([0x1p60], nil), ([], 0),
    ] as [([Double], Int?)])
  func `finds the decimals its values were written with`(values: [Double], decimals: Int?) {
    #expect(NumberTable(values).decimals == decimals)
  }

  @Test func `of whole numbers is a frequency table`() {
    #expect(NumberTable([1, 5, 5]).wholeNumbers == FrequencyTable([1, 5, 5]))
    #expect(NumberTable(FrequencyTable([1, 5, 5])) == NumberTable([1, 5, 5]))
    #expect(NumberTable([1, 5.5]).wholeNumbers == nil)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `merges in any order to the table of the whole`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let answers = (0..<40).map { _ in Double(Int.random(in: -9...9, using: &random)) / 4 }
    let cut = Int.random(in: 0...40, using: &random)
    let (head, tail) = (NumberTable(answers[..<cut]), NumberTable(answers[cut...]))
    #expect(head.merging(tail) == NumberTable(answers))
    #expect(tail.merging(head) == NumberTable(answers))
  }
}
