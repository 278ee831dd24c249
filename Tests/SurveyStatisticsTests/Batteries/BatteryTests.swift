import SeededRandom
import SurveyStatistics
import Testing

@Suite("Batteries") struct BatteryTests {
  @Test(arguments: [[], [[]], [[3, 4, 5]], [[3, nil, 5], [4, 4, 4]]] as [[[Int?]]])
  func `below two complete rows have no alpha`(rows: [[Int?]]) {
    let battery = Battery(rows)
    #expect(battery.cronbachAlpha == nil)
    #expect(battery.standardisedAlpha == nil)
    #expect(battery.itemRestCorrelations == nil)
    #expect(battery.mcDonaldOmega == nil)
  }

  @Test func `whose sums are all equal have no alpha`() {
    #expect(Battery([[1, 5], [5, 1], [3, 3]]).cronbachAlpha == nil)
    #expect(Battery([[4, 4], [4, 4]]).friedman == nil)
  }

  @Test func `of two items: the standardised alpha is Spearman–Brown's`() throws {
    let battery = Battery([[1, 2], [2, 2], [3, 5], [4, 4], [5, 3]])
    let r = try #require(battery.meanCorrelation)
    #expect(abs(try #require(battery.standardisedAlpha) - 2 * r / (1 + r)) < 1e-15)
    #expect(battery.alphaIfDropped == [nil, nil])
  }

  @Test(arguments: 0..<20) func `do not depend on the order of rows or on which end is better`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<12).map { _ in
      let mood = Int.random(in: 1...4, using: &generator)
      return (0..<4).map { _ -> Int? in mood + Int.random(in: 0...1, using: &generator) }
    }
    let battery = Battery(rows)
    let alpha = try #require(battery.cronbachAlpha)
    #expect(Battery(rows.shuffled(using: &generator)).cronbachAlpha == alpha)
    let turned = battery.reversing([0, 1, 2, 3], on: 1...5)
    #expect(turned.cronbachAlpha == alpha)
    #expect(turned.reversing([0, 1, 2, 3], on: 1...5) == battery)
    #expect(turned.friedman?.kendallW == battery.friedman?.kendallW)
    #expect(alpha.interval().contains(alpha.value))
    let omega = try #require(battery.mcDonaldOmega)
    #expect((0...1).contains(omega))
    #expect(abs(omega - (try #require(turned.mcDonaldOmega))) < 1e-6)
  }

  @Test func `an item asked the other way round is reported`() {
    let rows: [[Int?]] = (0..<12).map { [$0 % 5 + 1, $0 % 5 + 1, 5 - $0 % 5, min($0 % 5 + 1, 4)] }
    #expect(Battery(rows).itemsOfDoubtfulDirection.contains(2))
    #expect(Battery(rows).reversing([2], on: 1...5).itemsOfDoubtfulDirection == [])
    #expect(Battery(Array(rows.prefix(9))).itemsOfDoubtfulDirection == [])
  }

  @Test func `score those who answered enough`() {
    let battery = Battery([
      [4, 5, nil, nil], [4, nil, nil, nil], [1, 2, 3, 4], [nil, nil, nil, nil],
    ])
    #expect(battery.scores() == [4.5, nil, 2.5, nil])
    #expect(battery.scores(minimumShare: 0) == [4.5, 4, 2.5, nil])
    #expect(battery.incompleteScores() == 1)
  }

  @Test func `the same point throughout counts where an item was reversed`() {
    let battery = Battery([
      [3, 3, 3, 3, 3], [3, 3, 3, 3, 4], [5, 5, 5, 5, nil], [2, 2, 2, 2, 2],
    ])
    let straight = battery.straightLining(reversed: [4])
    #expect(straight.count == 2 && straight.base == 3)
    #expect(battery.straightLining(reversed: []).share == nil)
  }
}
