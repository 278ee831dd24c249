import SeededRandom
import SurveyStatistics
import Tabulation
import Testing

@Suite("Reliability") struct ReliabilityTests {
  /// The statistics of a battery that need no rows.
  struct Figures: Equatable {
    var alpha: CronbachAlpha?
    var dropped: [Double?]?
    var rest: [Double?]?
    var doubtful: [Int]
    var mean: Double?
    var standardised: Double?
    var omega: Double?

    init(_ reliability: some Reliability) {
      alpha = reliability.cronbachAlpha
      dropped = reliability.alphaIfDropped
      rest = reliability.itemRestCorrelations
      doubtful = reliability.itemsOfDoubtfulDirection
      mean = reliability.meanCorrelation
      standardised = reliability.standardisedAlpha
      omega = reliability.mcDonaldOmega
    }
  }

  /// Answers from 0 to 4 that go together, with gaps.
  static func rows(seed: UInt64) -> [[Int?]] {
    var generator = SeededGenerator(seed: seed)
    let items = Int.random(in: 2...9, using: &generator)
    return (0..<Int.random(in: 0...150, using: &generator)).map { _ in
      let mood = Int.random(in: 0...3, using: &generator)
      return (0..<items).map { item in
        if Int.random(in: 0..<12, using: &generator) == 0 { return nil }
        let answer = mood + Int.random(in: 0...1, using: &generator)
        return item == 1 ? 4 - answer : answer
      }
    }
  }

  static func tally(_ rows: [[Int?]]) -> BatteryTally {
    let items = max(2, rows.first?.count ?? 2)
    var tally = BatteryTally(
      key: "b", items: (0..<items).map(String.init), points: Array(0...4))
    for row in rows {
      let places = row.map { UInt8(($0 ?? -1) + 1) }
      tally.count(places.span)
    }
    return tally
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `is the same from the sums as from the rows`(seed: UInt64) {
    let rows = Self.rows(seed: seed)
    let (battery, tally) = (Battery(rows), Self.tally(rows))
    guard !rows.isEmpty else { return }
    #expect(Figures(tally) == Figures(battery))
    #expect(tally.friedman == battery.friedman)
    let turned = battery.reversing([1], on: 0...4)
    #expect(Figures(tally.covariances.reversing([1])) == Figures(turned))
  }

  @Test func `of two items counts who left out others`() {
    let rows: [[Int?]] = [[1, 2, nil], [2, 2, 0], [3, 4, nil], [4, 3, 1], [0, nil, 2]]
    let tally = Self.tally(rows)
    let both = Battery([[1, 2], [2, 2], [3, 4], [4, 3]])
    #expect(tally.pairwiseCorrelation(of: 0, and: 1) == both.meanCorrelation)
    #expect(tally.completeRows == 2)
    #expect(Self.tally([[1, 2], [1, 3]]).pairwiseCorrelation(of: 0, and: 1) == nil)
  }

  @Test func `straight lines are counted among complete rows`() {
    let tally = Self.tally([[3, 3, 3], [3, 3, nil], [1, 2, 3], [0, 0, 0]])
    #expect(tally.straightLining.count == 2)
    #expect(tally.straightLining.base == 3)
  }
}
