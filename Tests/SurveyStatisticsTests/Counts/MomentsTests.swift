import SeededRandom
import SurveyStatistics
import Testing

@Suite("Sums and moments") struct MomentsTests {
  @Test func `of codes are exact`() throws {
    // shifted by 2: 0, 1, 3; S1 = 4, S2 = 10; 3·10 − 16 = 14
    let sums = try #require(ExactSums(values: [2, 3, 5], counts: [1, 1, 1]))
    #expect(sums.sum == 4)
    #expect(sums.squares == 10)
    #expect(sums.total == 10)
    #expect(sums.spread == 14)
    let table = FrequencyTable([2, 3, 5])
    #expect(table.mean == 10.0 / 3)
    #expect(table.variance == 14.0 / 6)
    #expect(table.moments?.exactMean == ExactFraction(10, 3))
  }

  @Test func `keep their digits far from zero`() {
    // 10¹⁵ + {1, 2, 3}: the naive formula in doubles loses everything
    let table = FrequencyTable([
      1_000_000_000_000_001, 1_000_000_000_000_002, 1_000_000_000_000_003,
    ])
    #expect(table.mean == 1_000_000_000_000_002)
    #expect(table.standardDeviation == 1)
  }

  @Test func `fall back on two passes when 128 bits do not hold the squares`() throws {
    #expect(ExactSums(values: [.min, .max], counts: [1, 1]) == nil)
    let table = FrequencyTable([.min, .max])
    let deviation = try #require(table.standardDeviation)
    // (2⁶³ + 2⁶³)/√2
    #expect(abs(deviation / (0x1p64 / 2.0.squareRoot()) - 1) < 1e-15)
  }

  @Test func `of decimals are exact`() {
    // 0.1 + 0.2 + 0.3 = 0.6, where doubles give 0.6000000000000001
    let table = NumberTable([0.1, 0.2, 0.3])
    #expect(table.sum == 0.6)
    #expect(table.mean == 0.2)
    #expect(table.standardDeviation == 0.1)
    #expect(table.moments?.exactMean == ExactFraction(6, 30))
  }

  @Test func `of other numbers come in two passes`() throws {
    // thirds shifted by 2²⁰: SD 1/3
    let table = NumberTable([0, 1, 2].map { 0x1p20 + $0 / 3.0 })
    let deviation = try #require(table.standardDeviation)
    #expect(abs(deviation - 1.0 / 3) < 1e-9)
    #expect(table.moments?.exactMean == nil)
  }

  @Test(
    arguments: [
      ([], nil, nil, nil),  // no one answered
      ([4], 4, nil, nil),  // a single answer has no spread
      ([5, 5, 5], 5, 0, 0),  // all equal
      ([2, 5], 3.5, 4.5.squareRoot(), 1.5),  // 2·1.5²/1; √(4.5/2)
    ] as [([Int], Double?, Double?, Double?)])
  func `are undefined where there is nothing to divide by`(
    answers: [Int], mean: Double?, deviation: Double?, error: Double?
  ) {
    let table = FrequencyTable(answers)
    #expect(table.mean == mean)
    #expect(table.standardDeviation == deviation)
    #expect(table.standardError() == error)
  }

  @Test func `have a smaller standard error in a finite group`() {
    let table = FrequencyTable([2, 5])
    #expect(table.standardError(target: .group(of: 8)) == (2.25 * 0.75).squareRoot())  // 1 − 2/8
    #expect(table.standardError(target: .group(of: 2)) == 0)  // census
    #expect(table.standardError(target: .group(of: 1)) == 1.5)  // 2 > 1: no group
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `move as answers are added`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let counts = random.counts()
    let table = FrequencyTable(counts: counts)
    let mean = try #require(table.mean)
    #expect(try #require(table.merging(FrequencyTable([counts.count])).mean) >= mean)
    #expect(try #require(table.merging(FrequencyTable([1])).mean) <= mean)
    #expect(try #require(table.merging(table).mean) == mean)
    #expect((1.0...Double(counts.count)).contains(mean))
    let turned = FrequencyTable(counts: counts.reversed())
    #expect(abs(try #require(turned.mean) - (Double(counts.count + 1) - mean)) < 1e-12)
    #expect(turned.variance == table.variance)
    #expect(NumberTable(table).moments == table.moments)
  }
}
