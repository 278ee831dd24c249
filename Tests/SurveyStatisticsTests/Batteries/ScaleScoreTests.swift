import SeededRandom
import SurveyStatistics
import Tabulation
import Testing

@Suite("Scale score") struct ScaleScoreTests {
  static func tally(_ rows: [[Int?]], reversed: Set<Int> = []) -> BatteryTally {
    let items = rows[0].count
    var tally = BatteryTally(
      key: "b", items: (0..<items).map(String.init), points: Array(1...5), reversed: reversed)
    for row in rows {
      let places = row.map { UInt8($0 ?? 0) }
      tally.count(places.span)
    }
    return tally
  }

  @Test func `is of those who answered enough`() throws {
    let rows = [[5, 4, nil], [nil, nil, 4], [2, 3, 3], [nil, nil, nil]]
    let score = try #require(ScaleScore(Self.tally(rows)))
    #expect(score.n == 2, "one of three is less than half")
    #expect(score.incomplete == 1)
    #expect(abs(score.mean - (4.5 + 8.0 / 3) / 2) < 1e-15)
    #expect(score.exactMean == ExactFraction(27 + 16, 6 * 2))
    let all = try #require(ScaleScore(Self.tally(rows), minimumAnswered: 1))
    #expect(all.n == 3)
    let complete = try #require(ScaleScore(Self.tally(rows), minimumAnswered: 3))
    #expect(complete.n == 1 && complete.incomplete == 0)
    #expect(ScaleScore(Self.tally([[nil, nil], [nil, nil]])) == nil)
  }

  @Test func `turns items that were asked the other way round`() throws {
    let score = try #require(
      ScaleScore(Self.tally([[5, 1], [4, nil], [nil, 1]], reversed: [1])))
    #expect(score.exactMean?.value == 14.0 / 3)  // (5 + 5)/2 = 5, 4 and 6 − 1 = 5
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `of rows is that of the battery`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let items = Int.random(in: 2...7, using: &generator)
    let rows = (0..<40).map { _ in
      (0..<items).map { _ in [1, 2, 3, 4, 5, 5, nil].randomElement(using: &generator)! }
    }
    let score = try #require(ScaleScore(Self.tally(rows)))
    let scores = Battery(rows).scores().compactMap(\.self)
    #expect(score.n == scores.count)
    #expect(score.incomplete == Battery(rows).incompleteScores())
    #expect(abs(score.mean - scores.reduce(0, +) / Double(scores.count)) < 1e-12)
    let interval = score.interval()
    #expect(interval.contains(score.mean) && interval.low >= 1 && interval.high <= 5)
  }

  /// Two items with one answer to both make each score a point, and the ranges one.
  @Test(arguments: [[5, 5, 5, 4, 4, 4, 3], [5, 5, 5, 5, 5, 5, 5, 5], [1], [1, 5, 2, 2]])
  func `has the range of a rating where the scores are ratings`(answers: [Int]) throws {
    let score = try #require(ScaleScore(Self.tally(answers.map { [$0, $0] })))
    for target in [InferenceTarget.process, .group(of: answers.count), .group(of: 9)] {
      let found = score.interval(target: target)
      let expected = try #require(
        FrequencyTable(answers).ratingMeanInterval(scale: 1...5, target: target))
      #expect(abs(found.low - expected.low) < 1e-12)
      #expect(abs(found.high - expected.high) < 1e-12)
    }
  }

  @Test func `of many different numbers of answers is still exact`() throws {
    let rows = (1...60).map { answered in (0..<60).map { $0 < answered ? 4 : nil } }
    let score = try #require(ScaleScore(Self.tally(rows), minimumAnswered: 1))
    #expect(abs(score.mean - 4) < 1e-12)
  }
}
