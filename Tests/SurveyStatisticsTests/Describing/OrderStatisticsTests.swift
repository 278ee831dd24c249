import SeededRandom
import SurveyStatistics
import Testing

@Suite("Median, quartiles and mode") struct OrderStatisticsTests {
  @Test(
    arguments: [
      ([], nil), ([4], 4), ([2, 5], 3.5), ([1, 5, 5], 5), ([1, 2, 4, 5], 3),
    ] as [([Int], Double?)])
  func `the median is the middle answer`(answers: [Int], expected: Double?) {
    #expect(FrequencyTable(answers).median == expected)
    #expect(NumberTable(answers.map(Double.init)).median == expected)
  }

  @Test(
    arguments: [
      // n·¼ = 1: between 2 and 4; 5·¼ = 1.25: 2 + ¼·2; 3·¼ + 1 = 1.75: 2 + ¾·2
      ([2, 4, 5, 5], 3, 2.5, 3.5),
      // n·¼ = 1.25: second; 6·¼ = 1.5: 1 + ½·1; 4·¼ + 1 = 2: second
      ([1, 2, 3, 4, 5], 2, 1.5, 2),
      ([4], 4, 4, 4),
      ([], nil, nil, nil),
    ] as [([Int], Double?, Double?, Double?)])
  func `the lower quartile depends on the type`(
    answers: [Int], step: Double?, weibull: Double?, linear: Double?
  ) {
    let table = FrequencyTable(answers)
    #expect(table.quantile(1, of: 4, type: .averagedStep) == step)
    #expect(table.quantile(1, of: 4, type: .weibull) == weibull)
    #expect(table.quantile(1, of: 4, type: .linear) == linear)
    #expect(table.quartiles(type: .linear)?.lower == linear)
  }

  @Test(arguments: QuantileType.allCases)
  func `the outermost quantiles are the extremes`(type: QuantileType) {
    let table = FrequencyTable([2, 3, 3, 9])
    #expect(table.quantile(0, of: 4, type: type) == 2)
    #expect(table.quantile(4, of: 4, type: type) == 9)
  }

  @Test(
    arguments: [
      ([], []), ([4], [4]), ([5, 5, 5], [5]), ([2, 5], []),  // all equally often: none
      ([1, 1, 2, 2, 3], [1, 2]),
    ] as [([Int], [Int])])
  func `the modes are all most frequent answers`(answers: [Int], expected: [Int]) {
    #expect(FrequencyTable(answers).modes == expected)
  }

  @Test(
    arguments: [
      ([], nil),
      ([4], 4),  // 3.5 + ½/1
      ([1, 1, 3, 3], 2),  // half at or below 1: between 1 and 3
      ([4, 5, 5, 5], 4.5 + 1.0 / 3),  // 4.5 + (2 − 1)/3
      ([1, 2, 3, 4], 2.5),  // half at or below 2
    ] as [([Int], Double?)])
  func `the interpolated median lies within its code`(answers: [Int], expected: Double?) {
    #expect(FrequencyTable(answers).interpolatedMedian == expected)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `quantiles rise and stay within the answers`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let table = FrequencyTable(counts: random.counts())
    let range = try Double(#require(table.smallest))...Double(#require(table.largest))
    for type in QuantileType.allCases {
      let quantiles = (0...10).compactMap { table.quantile($0, of: 10, type: type) }
      #expect(quantiles.count == 11)
      #expect(quantiles.allSatisfy(range.contains))
      #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 })
      #expect(table.quantile(1, of: 2, type: type) == table.median)
    }
    let interpolated = try #require(table.interpolatedMedian)
    #expect((range.lowerBound - 0.5...range.upperBound + 0.5).contains(interpolated))
  }
}
