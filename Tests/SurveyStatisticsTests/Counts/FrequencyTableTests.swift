import SeededRandom
import SurveyStatistics
import Testing

@Suite("Frequency table") struct FrequencyTableTests {
  @Test func `counts answers per code, ascending`() {
    let table = FrequencyTable([4, 5, 5, 3, 5])
    #expect(table.codes == [3, 4, 5])
    #expect(table.counts == [1, 1, 3])
    #expect(table.n == 5)
    #expect(table.smallest == 3)
    #expect(table.largest == 5)
    #expect(table.count(of: 5) == 3)
    #expect(table.count(of: 1) == 0)
    #expect(table.count(in: 4...5) == 4)
    #expect(table.counts(over: 1...5) == [0, 0, 1, 1, 3])
    #expect(table.restricted(to: 1...4) == FrequencyTable([3, 4]))
  }

  @Test func `is the same however it was counted`() {
    let table = FrequencyTable([4, 5, 5, 3, 5])
    #expect(table == FrequencyTable(counts: [0, 0, 1, 1, 3]))
    #expect(table == FrequencyTable(counts: [1, 1, 3], from: 3))
    #expect(table == FrequencyTable(counts: [5: 3, 3: 1, 4: 1, 9: 0]))
  }

  @Test func `without answers has nothing`() {
    let table = FrequencyTable([])
    #expect(table.isEmpty)
    #expect(!table.isAllEqual)
    #expect(table.smallest == nil)
    #expect(table.moments == nil)
    #expect(table == FrequencyTable(counts: [0, 0, 0]))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `merges in any order to the table of the whole`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let answers = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      Int.random(in: -3...7, using: &random)
    }
    let cut = Int.random(in: 0...answers.count, using: &random)
    let (head, tail) = (FrequencyTable(answers[..<cut]), FrequencyTable(answers[cut...]))
    let whole = FrequencyTable(answers)
    #expect(head.merging(tail) == whole)
    #expect(tail.merging(head) == whole)
    #expect(FrequencyTable(answers.shuffled(using: &random)) == whole)
    #expect(whole.merging(FrequencyTable([])) == whole)
    #expect(
      head.merging(tail).merging(whole) == head.merging(tail.merging(whole)))
    #expect(whole.counts(over: -3...7).reduce(0, +) == whole.n)
  }
}
