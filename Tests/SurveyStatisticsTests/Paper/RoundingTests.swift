import SeededRandom
import SurveyStatistics
import Testing

@Suite("Rounding for print") struct RoundingTests {
  @Test(
    arguments: [
      (25, 2, 0, "13"),  // 12.5 away from zero
      (-25, 2, 0, "-13"), (1, 200, 2, "0.01"), (-1, 1000, 1, "0.0"), (0, 7, 1, "0.0"),
      (200, 3, 1, "66.7"), (34, 8, 1, "4.3"),  // 4.25
      (7, 1000, 2, "0.01"), (12_345_678, 10, 1, "1234567.8"),
    ] as [(Int, Int, Int, String)])
  func `is half away from zero on the exact fraction`(
    numerator: Int, denominator: Int, decimals: Int, text: String
  ) {
    #expect(ExactFraction(numerator, denominator).rounded(decimals: decimals).description == text)
  }

  @Test func `of differences happens last`() {
    // 2/3 − 1/3 = 33.3 points, where 67 − 33 would say 34
    let difference = ExactFraction.points(2, of: 3, minus: 1, of: 3)
    #expect(difference.rounded(decimals: 0).description == "33")
  }

  @Test(
    arguments: [
      (0, 500, 0, "0"), (1, 500, 0, "< 1"), (2, 500, 0, "< 1"), (3, 500, 0, "1"),
      (497, 500, 0, "99"), (498, 500, 0, "> 99"), (500, 500, 0, "100"), (1, 5000, 1, "< 0.1"),
      (4999, 5000, 1, "> 99.9"), (1, 2, 1, "50.0"), (1, 200, 0, "1"),
    ] as [(Int, Int, Int, String)])
  func `never makes some look like none or all`(
    count: Int, base: Int, decimals: Int, text: String
  ) {
    #expect(PercentFigure(count, of: base, decimals: decimals)?.description == text)
  }

  @Test func `has nothing to print without a base`() {
    #expect(PercentFigure(0, of: 0, decimals: 0) == nil)
    #expect(largestRemainder([0, 0], decimals: 0) == nil)
    #expect(percentagesAddUp([], decimals: 0) == nil)
    #expect(FixedDecimal(.nan, decimals: 1) == nil)
  }

  @Test func `knows when percentages need a note`() {
    #expect(percentagesAddUp([1, 1, 1], decimals: 0) == false)  // 33 + 33 + 33
    #expect(percentagesAddUp([1, 1, 2], decimals: 0) == true)
  }

  @Test func `of doubles is half away from zero too`() {
    #expect(FixedDecimal(0.25, decimals: 1)?.description == "0.3")
    #expect(FixedDecimal(-0.04, decimals: 1)?.description == "0.0")
    #expect(FixedDecimal(-2.5, decimals: 0)?.description == "-3")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `by largest remainder adds to 100 and moves no part by a unit`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let counts = random.counts()
    let base = counts.reduce(0, +)
    for decimals in 0...2 {
      let parts = try #require(largestRemainder(counts, decimals: decimals))
      let unit = [1, 10, 100][decimals]
      #expect(parts.reduce(0) { $0 + $1.units } == 100 * unit)
      for (part, count) in zip(parts, counts) {
        let exact = 100 * Double(unit) * Double(count) / Double(base)
        #expect(abs(Double(part.units) - exact) < 1)
        #expect(count > 0 || part.units == 0)
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `outward never narrows an interval`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let low = Double.random(in: -5...5, using: &random)
    let high = Double.random(in: low...6, using: &random)
    let limits = OutwardLimits(low: low, high: high, decimals: 2)
    #expect(Double(limits.low.units) / 100 <= low + 1e-10)
    #expect(Double(limits.high.units) / 100 >= high - 1e-10)
    #expect(limits.low.description != "-0.00")
  }
}
