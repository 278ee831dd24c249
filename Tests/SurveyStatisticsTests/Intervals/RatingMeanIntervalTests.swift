import SeededRandom
import SurveyStatistics
import Testing

@Suite("Interval of a rating mean") struct RatingMeanIntervalTests {
  func rounded(_ interval: Interval?) throws -> [Double] {
    let interval = try #require(interval)
    return [interval.low, interval.high].map { (1000 * $0).rounded() / 1000 }
  }

  @Test func `is that of the worked examples`() throws {
    let table = FrequencyTable([5, 5, 5, 4, 4, 4, 3])
    #expect(try rounded(table.ratingMeanInterval(scale: 1...5)) == [3.417, 4.731])
    #expect(
      try rounded(table.ratingMeanInterval(scale: 1...5, target: .group(of: 9)))
        == [3.888, 4.444])
    // all on the best point: one limit is the end, the other stays away from it
    let best = FrequencyTable(counts: [5: 8])
    #expect(try rounded(best.ratingMeanInterval(scale: 1...5)) == [3.863, 5])
  }

  @Test func `is defined for one answer, a point in a census, nothing without answers`() throws {
    let one = try #require(FrequencyTable([5]).ratingMeanInterval(scale: 1...5))
    #expect(one.low < 2 && one.high == 5)
    let census = try #require(
      FrequencyTable([1, 1, 1, 1, 5]).ratingMeanInterval(scale: 1...5, target: .group(of: 5)))
    #expect(census.low == 1.8 && census.high == 1.8)
    #expect(FrequencyTable([]).ratingMeanInterval(scale: 1...5) == nil)
    #expect(FrequencyTable([]).ratingMean(scale: 1...5) == nil)
    #expect(FrequencyTable([3, 3]).ratingMeanInterval(scale: 3...3) == nil)
  }

  @Test func `carries base, level, method and target`() throws {
    let estimate = try #require(
      FrequencyTable([4, 5]).ratingMean(scale: 1...5, target: .group(of: 3), level: .ninety))
    #expect(estimate.value == 4.5)
    #expect(estimate.base == 2)
    let interval = try #require(estimate.interval)
    #expect(interval.level == .ninety)
    #expect(interval.method == .ratingScore)
    #expect(interval.target == .group(of: 3))
  }

  @Test func `is close to Wilson's on two points`() throws {
    let rating = try #require(FrequencyTable(counts: [300, 700]).ratingMeanInterval(scale: 1...2))
    let wilson = try #require(wilsonInterval(700, of: 1000))
    #expect(abs(rating.low - 1 - wilson.low) < 1e-3)
    #expect(abs(rating.high - 1 - wilson.high) < 1e-3)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `contains the mean, stays on the scale and turns with it`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let counts = random.counts()
    let table = FrequencyTable(counts: counts)
    let scale = 1...counts.count
    let (target, level) = (random.target(answers: table.n), random.level())
    let interval = try #require(
      table.ratingMeanInterval(scale: scale, target: target, level: level))
    #expect(interval.contains(try #require(table.mean)))
    #expect(interval.low >= 1 && interval.high <= Double(counts.count))
    let turned = try #require(
      FrequencyTable(counts: counts.reversed())
        .ratingMeanInterval(scale: scale, target: target, level: level))
    #expect(abs(interval.low + turned.high - Double(counts.count + 1)) < 1e-9)
    let shifted = try #require(
      FrequencyTable(counts: counts, from: -3).ratingMeanInterval(
        scale: -3...counts.count - 4, target: target, level: level))
    #expect(abs(shifted.low - (interval.low - 4)) < 1e-9)
  }
}
