import SeededRandom
import SurveyStatistics
import Testing
import WaveComparison

@Suite("Matched answers") struct MatchedTests {
  @Test func `count equal changes of decimals as equal`() {
    let change = MatchedChange([(4.1, 4.3), (2.0, 2.2), (3.3, 3.3), (1.7, 1.5)])
    #expect(change.changes.values == [-0.2, 0, 0.2])
    #expect(change.changes.counts == [1, 1, 2])
    #expect([change.up, change.down, change.same] == [2, 1, 1])
  }

  @Test func `without change have no test`() {
    let change = MatchedChange([(3, 3), (4, 4)])
    #expect(change.mean == 0)
    #expect(change.signP == nil)
    #expect(change.signedRank(zeros: .dropped) == nil)
    #expect(change.signedRank(zeros: .ranked) == nil)
    #expect(change.interval()?.width == 0)
  }

  @Test func `of one person have a p but no interval`() {
    let change = MatchedChange([(3, 5)])
    #expect(change.interval() == nil)
    #expect(change.signP == 1)
    #expect(change.signedRank(zeros: .dropped)?.exactP == 1)
  }

  @Test(arguments: 0..<25) func `have the exact p of all signs`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pairs = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      (
        before: Double(Int.random(in: 1...5, using: &generator)),
        after: Double(Int.random(in: 1...5, using: &generator))
      )
    }
    let changes = pairs.map { $0.after - $0.before }
    guard changes.contains(where: { $0 != 0 }) else { return }
    for zeros in ZeroChanges.allCases {
      let ranked = changes.filter { zeros == .ranked || $0 != 0 }.map { abs($0) }
      let ranks = changes.filter { $0 != 0 }.map { change in
        2 * ranked.count { $0 < abs(change) } + ranked.count { $0 == abs(change) } + 1
      }
      let all = ranks.reduce(0, +)
      let plus = zip(changes.filter { $0 != 0 }, ranks).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
      let extreme = (0..<(1 << ranks.count)).count { signs in
        let sum = ranks.indices.reduce(0) { signs & (1 << $1) == 0 ? $0 : $0 + ranks[$1] }
        return abs(2 * sum - all) >= abs(2 * plus - all)
      }
      let p = try #require(MatchedChange(pairs).signedRank(zeros: zeros)?.exactP)
      #expect(p == Double(extreme) / Double(1 << ranks.count))
    }
  }

  @Test func `of two hundred people are tested exactly, beyond asymptotically`() throws {
    func change(_ n: Int) -> MatchedChange {
      MatchedChange((1...n).map { (0, $0.isMultiple(of: 3) ? -Double($0) : Double($0)) })
    }
    let exact = try #require(change(200).signedRank(zeros: .dropped))
    let p = try #require(exact.exactP)
    #expect(exact.p?.path == .exact)
    #expect(abs(p / exact.asymptoticP - 1) < 0.2)
    #expect(change(201).signedRank(zeros: .dropped)?.p?.path == .asymptotic)
  }

  @Test(
    arguments: [
      (0, 0, 5, 1, 1),
      (1, 0, 5, 1, 0.5),  // 2 · ½, less ½
      (0, 3, 3, 0.25, 0.125),  // 2/8, less 1/8
      (2, 2, 9, 1, 1),  // 2 · 11/16 − 6/16
    ] as [(Int, Int, Int, Double, Double)])
  func `yes and no: McNemar's p`(gained: Int, lost: Int, n: Int, exact: Double, mid: Double) {
    let shares = MatchedShares(gained: gained, lost: lost, n: n)
    #expect(abs(shares.exactP - exact) < 1e-15)
    #expect(abs(shares.midP - mid) < 1e-15)
  }

  @Test func `nobody matched has no difference`() {
    let shares = MatchedShares(gained: 0, lost: 0, n: 0)
    #expect(shares.difference == nil)
    #expect(shares.interval() == nil)
    #expect(shares.midP == 1)
  }
}
