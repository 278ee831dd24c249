import SeededRandom
import SurveyStatistics
import Testing
import WaveComparison

@Suite("Several groups") struct SeveralGroupsTests {
  @Test(arguments: 0..<20) func `two of them are two groups`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (x, y) = (generator.answers(atMost: 7), generator.answers(atMost: 7))
    let pair = TwoGroups(FrequencyTable(x), FrequencyTable(y)).mannWhitney()
    let several = SeveralGroups([FrequencyTable(x), FrequencyTable(y)])
    let (kruskal, trend) = (several.kruskalWallis(), several.jonckheereTerpstra())
    let p = try #require(pair?.exactP)
    #expect(abs(try #require(kruskal?.exactP) - p) < 1e-12)
    #expect(abs(try #require(trend?.exactP) - p) < 1e-12)
    if let z = pair?.z {
      #expect(abs(try #require(kruskal?.test?.statistic) - z * z) < 1e-10)
      #expect(abs(try #require(trend?.z) + z) < 1e-10)
    } else {
      #expect(kruskal?.test == nil && trend?.z == nil)
    }
  }

  @Test func `in reverse order have the reverse trend`() throws {
    let tables = [[1, 2, 2, 3], [2, 3, 3], [3, 4, 5, 5]].map { FrequencyTable($0) }
    let there = try #require(SeveralGroups(tables).jonckheereTerpstra())
    let back = try #require(SeveralGroups(Array(tables.reversed())).jonckheereTerpstra())
    #expect(there.z == back.z.map { -$0 })
    #expect(there.tauB == back.tauB.map { -$0 })
    #expect(there.exactP == back.exactP)
  }

  @Test func `without answers are left out of Kruskal and Wallis`() throws {
    let tables = [[1, 2], [], [3, 4]].map { FrequencyTable($0) }
    let test = try #require(SeveralGroups(tables).kruskalWallis())
    #expect(test.degreesOfFreedom == 1)
    #expect(test == SeveralGroups([tables[0], tables[2]]).kruskalWallis())
    #expect(SeveralGroups([tables[0], tables[1]]).kruskalWallis() == nil)
    #expect(SeveralGroups([tables[0], tables[1]]).jonckheereTerpstra() == nil)
  }

  @Test func `too many to go through are tested asymptotically`() {
    let table = FrequencyTable(counts: [3, 9, 20, 40, 30])
    let groups = SeveralGroups([table, table, table])
    #expect(groups.kruskalWallis()?.p?.path == .asymptotic)
    #expect(groups.jonckheereTerpstra()?.p?.path == .asymptotic)
  }

  @Test func `shares: the exact p of two groups is Fisher's where it is symmetric`() throws {
    let trend = try #require(CochranArmitage(counts: [6, 2], sizes: [8, 8]))
    let fisher = TwoShares(.init(6, of: 8), .init(2, of: 8)).fisherP()
    #expect(abs(try #require(trend.exactP) - (try #require(fisher))) < 1e-13)
    #expect(trend.slope == -0.5)
  }

  @Test func `shares: all, none and one group`() {
    #expect(CochranArmitage(counts: [3, 4], sizes: [3, 4])?.exactP == 1)
    #expect(CochranArmitage(counts: [0, 0], sizes: [3, 4])?.z == nil)
    #expect(CochranArmitage(counts: [2, 0], sizes: [3, 0]) == nil)
    #expect(CochranArmitage(counts: [], sizes: []) == nil)
  }

  @Test func `shares: two thousand answers are tested exactly`() throws {
    let sizes = Array(repeating: 250, count: 8)
    let counts = [8, 10, 9, 14, 12, 15, 11, 19]
    let trend = try #require(CochranArmitage(counts: counts, sizes: sizes))
    #expect(trend.p?.path == .exact)
    let ratio = try #require(trend.exactP) / (try #require(trend.asymptoticP))
    #expect(abs(ratio - 1) < 0.1)
  }
}
