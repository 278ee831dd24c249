import SeededRandom
import SurveyStatistics
import Testing
import WaveComparison

@Suite("Two groups") struct TwoGroupsTests {
  @Test(arguments: 0..<40) func `change roles`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (x, y) = (generator.answers(), generator.answers())
    let there = TwoGroups(FrequencyTable(x), FrequencyTable(y))
    let back = TwoGroups(FrequencyTable(y), FrequencyTable(x))
    let (one, other) = (try #require(there.superiority), try #require(back.superiority))
    #expect(one.pairs + other.pairs == Double(x.count * y.count))
    #expect(one.cliffDelta == -other.cliffDelta)
    #expect(there.mannWhitney()?.exactP == back.mannWhitney()?.exactP)
    #expect(there.welch()?.p == back.welch()?.p)
    let (theta, mirrored) = (
      try #require(there.superiorityInterval(scale: 1...5)),
      try #require(back.superiorityInterval(scale: 1...5))
    )
    #expect(theta.contains(one.probability))
    #expect(abs(theta.low + mirrored.high - 1) < 1e-12)
    let mover = try #require(there.meanDifferenceInterval(scale: 1...5))
    let reversed = try #require(back.meanDifferenceInterval(scale: 1...5))
    #expect(abs(mover.low + reversed.high) < 1e-12)
    #expect(mover.contains(try #require(there.meanDifference)))
  }

  @Test(arguments: 0..<25) func `have the exact p of all ways to deal them out`(seed: UInt64) throws
  {
    var generator = SeededGenerator(seed: seed)
    let x = generator.answers(atMost: 4)
    let y = generator.answers(atMost: 4)
    let all = x + y
    let expected = Double(x.count * all.reduce(0) { $0 + midrank($1, in: all) })
    func distance(_ sum: Int) -> Double { abs(Double(all.count * sum) - expected) }
    let observed = distance(x.reduce(0) { $0 + midrank($1, in: all) })
    var (extreme, ways) = (0, 0)
    for chosen in 0..<(1 << all.count) where chosen.nonzeroBitCount == x.count {
      let sum = all.indices.reduce(0) {
        chosen & (1 << $1) == 0 ? $0 : $0 + midrank(all[$1], in: all)
      }
      ways += 1
      if distance(sum) >= observed { extreme += 1 }
    }
    let p = try #require(
      TwoGroups(FrequencyTable(x), FrequencyTable(y)).mannWhitney()?.exactP)
    #expect(abs(p - Double(extreme) / Double(ways)) < 1e-13)
  }

  private func midrank(_ value: Int, in all: [Int]) -> Int {
    2 * all.count { $0 < value } + all.count { $0 == value } + 1
  }

  @Test func `without overlap have no Brunner–Munzel`() throws {
    let groups = TwoGroups(FrequencyTable([4, 5, 5]), FrequencyTable([1, 2, 3]))
    #expect(groups.superiority?.probability == 1)
    #expect(groups.brunnerMunzel() == nil)
    let interval = try #require(groups.superiorityInterval(scale: 1...5))
    #expect(interval.high == 1)
    #expect(interval.low > 0.5 && interval.low < 1)
  }

  @Test func `an empty one has no comparison`() {
    let groups = TwoGroups(FrequencyTable([]), FrequencyTable([1, 2, 3]))
    #expect(groups.meanDifference == nil)
    #expect(groups.welch() == nil)
    #expect(groups.hedgesG() == nil)
    #expect(groups.superiority == nil)
    #expect(groups.mannWhitney() == nil)
    #expect(groups.superiorityInterval() == nil)
    #expect(groups.meanDifferenceInterval(scale: 1...5) == nil)
  }

  @Test func `of which everyone answered differ by what they differ`() throws {
    let groups = TwoGroups(
      FrequencyTable([4, 5]), FrequencyTable([3, 5]), participants: (first: 2, second: 2))
    let interval = try #require(groups.meanDifferenceInterval(scale: 1...5))
    #expect(interval.low == 0.5 && interval.high == 0.5)
    #expect(interval.target == .group(of: 4))
    #expect(groups.welch() == nil)
    #expect(groups.brunnerMunzel() == nil)
    let superiority = try #require(groups.superiorityInterval(scale: 1...5))
    #expect(superiority.low == 0.625 && superiority.high == 0.625)  // (2 + ½)/4
  }

  @Test func `may be too small for any p below 0.05`() throws {
    let three = TwoGroups(FrequencyTable([1, 2, 3]), FrequencyTable([4, 5, 6]))
    #expect(abs(try #require(three.attainableP()) - 0.1) < 1e-12)  // 2 of 20 ways
    let tied = TwoGroups(FrequencyTable([5, 5, 5, 5, 4]), FrequencyTable([5, 5, 5, 5, 5]))
    #expect(tied.attainableP() == 1)
    #expect(TwoGroups(FrequencyTable([]), FrequencyTable([1])).attainableP() == nil)
  }

  @Test func `of the largest size are tested exactly`() throws {
    let groups = TwoGroups(
      FrequencyTable((0..<60).map { 2 * $0 }), FrequencyTable((0..<60).map { 2 * $0 + 1 }))
    let test = try #require(groups.mannWhitney())
    let p = try #require(test.exactP)
    #expect(test.p?.path == .exact)
    #expect(abs(p - (try #require(test.correctedP))) < 1e-3)
  }
}

extension SeededGenerator {
  /// Answers on a scale from 1 to 5, at least one.
  mutating func answers(atMost most: Int = 12) -> [Int] {
    let width = Int.random(in: 1...5, using: &self)
    return (0..<Int.random(in: 1...most, using: &self)).map { _ in
      Int.random(in: (6 - width)...5, using: &self)
    }
  }
}
