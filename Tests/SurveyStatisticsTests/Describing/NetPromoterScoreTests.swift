import SeededRandom
import SurveyStatistics
import Testing

@Suite("Net promoter score") struct NetPromoterScoreTests {
  @Test func `is promoters minus detractors in points`() {
    let score = NetPromoterScore(FrequencyTable([0, 6, 7, 8, 9, 10, 10, 10]))
    #expect(score.promoters == 4)
    #expect(score.passives == 2)
    #expect(score.detractors == 2)
    #expect(score.points == 25)  // 100·(4 − 2)/8
    #expect(NetPromoterScore(FrequencyTable([])).points == nil)
  }

  @Test func `of nothing but promoters still has a wide interval`() throws {
    let score = NetPromoterScore(FrequencyTable(counts: [10: 8]))
    let interval = try #require(score.interval())
    #expect(OutwardLimits(interval, decimals: 0, scale: -100...100).low.description == "35")
    #expect(interval.high == 100)
    #expect(interval.method == .tango)
    #expect(score.standardError() == 0)
  }

  @Test func `of a census is a fact`() throws {
    let score = NetPromoterScore(FrequencyTable([0, 10, 10]))
    let interval = try #require(score.interval(target: .group(of: 3)))
    #expect(interval.low == interval.high)
    #expect(abs(interval.low - 100.0 / 3) < 1e-12)
    #expect(interval.target.letter == "A")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `lies in its interval, which is the mirror of the opposite answers`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (p, d, rest) = (
      Int.random(in: 0...30, using: &random), Int.random(in: 0...30, using: &random),
      Int.random(in: 0...9, using: &random)
    )
    let n = p + d + rest
    guard n > 0 else { return }
    let (target, level) = (random.target(answers: n), random.level())
    let net = NetScore(positive: p, negative: d, n: n)
    let interval = try #require(net.interval(target: target, level: level))
    let value = try #require(net.value)
    #expect(interval.contains(value))
    #expect(interval.low >= -1 && interval.high <= 1)
    let mirror = try #require(
      NetScore(positive: d, negative: p, n: n).interval(target: target, level: level))
    #expect(abs(interval.low + mirror.high) < 1e-12)
    if target == .process {
      let wider = try #require(net.interval(level: .ninetyNine))
      #expect(wider.low <= interval.low && interval.high <= wider.high)
    }
    #expect(net.adjustedWaldInterval(target: target, level: level) != nil)
  }
}
