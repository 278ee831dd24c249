import SeededRandom
import SurveyStatistics
import Testing

@Suite("Cross-tabulations") struct CrossTabulationTests {
  @Test(arguments: [[], [[]], [[3]], [[0, 0], [4, 6]], [[4, 0], [5, 0]]] as [[[Int]]])
  func `with one row or column have nothing to compare`(table: [[Int]]) {
    let table = CrossTabulation(table)
    #expect(table.pearson == nil && table.campbell == nil)
    #expect(table.cramersV == nil && table.cramersVCorrected == nil)
    #expect(table.fisherP() == nil && table.printedP(seed: 1) == nil)
    #expect(table.adjustedResiduals == nil && table.degreesOfFreedom == 0)
  }

  @Test func `two answers have no corrected V`() {
    let table = CrossTabulation([[1, 0], [0, 1]])
    #expect(table.cramersV == 1)
    #expect(table.cramersVCorrected == nil)
  }

  @Test(arguments: 0..<30) func `do not depend on the order of rows and columns`(seed: UInt64)
    throws
  {
    var generator = SeededGenerator(seed: seed)
    let table = generator.table()
    let turned = (table.first ?? []).indices.map { column in table.map { $0[column] } }
    let mirrored = table.reversed().map { Array($0.reversed()) }
    let one = CrossTabulation(table)
    for other in [CrossTabulation(turned), CrossTabulation(mirrored)] {
      #expect(one.n == other.n && one.printedTest == other.printedTest)
      guard let p = one.fisherP() else {
        #expect(other.fisherP() == nil)
        continue
      }
      #expect(abs(p - (try #require(other.fisherP()))) < 1e-12)
      let statistic = try #require(one.pearson?.statistic)
      #expect(abs(statistic - (try #require(other.pearson?.statistic))) < 1e-10)
    }
  }

  @Test(arguments: 0..<30) func `have the exact p of all tables`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let table = CrossTabulation(generator.table(atMost: 3))
    guard table.isComparable else { return }
    var (extreme, all) = (0.0, 0.0)
    let observed = weight(table.rows)
    for other in tables(table.rowTotals, table.columnTotals) {
      all += weight(other)
      if weight(other) <= observed * (1 + 1e-7) { extreme += weight(other) }
    }
    #expect(abs(try #require(table.fisherP()) - extreme / all) < 1e-12)
  }

  private func weight(_ rows: [[Int]]) -> Double {
    rows.joined().reduce(1) { weight, count in
      (0..<count).reduce(weight) { $0 / Double($1 + 1) }
    }
  }

  /// Every table with given margins.
  private func tables(_ rows: [Int], _ columns: [Int]) -> [[[Int]]] {
    guard let first = rows.first else { return columns.allSatisfy { $0 == 0 } ? [[]] : [] }
    return compositions(of: first, within: columns).flatMap { row in
      tables(Array(rows.dropFirst()), zip(columns, row).map(-)).map { [row] + $0 }
    }
  }

  private func compositions(of total: Int, within limits: [Int]) -> [[Int]] {
    guard let first = limits.first else { return total == 0 ? [[]] : [] }
    return (0...min(first, total)).flatMap { count in
      compositions(of: total - count, within: Array(limits.dropFirst())).map { [count] + $0 }
    }
  }

  @Test func `too many tables are drawn at random, with the same seed alike`() throws {
    let table = CrossTabulation([[6, 3, 0], [2, 5, 4], [1, 1, 7]])
    var limits = ExactLimits()
    limits.tables = 100
    #expect(table.fisherP(limits: limits) == nil)
    let drawn = try #require(table.fisherMonteCarlo(seed: 7, draws: 9999))
    #expect(drawn == table.fisherMonteCarlo(seed: 7, draws: 9999))
    let exact = try #require(table.fisherP())
    #expect(try #require(drawn.interval(level: .ninetyNine)).contains(exact))
    #expect(table.printedTest == .fisher)
    #expect(table.printedP(seed: 7, limits: limits)?.path == .monteCarlo)
  }

  @Test func `of many answers have an exact p as well`() throws {
    let table = CrossTabulation([[400, 300], [350, 450]])
    let p = try #require(table.fisherP())
    #expect(abs(p - 2.8805286726678257e-07) < 1e-15)
  }
}

extension SeededGenerator {
  /// A table of two to four rows and columns, some of them perhaps empty.
  fileprivate mutating func table(atMost most: Int = 6) -> [[Int]] {
    let size = (Int.random(in: 2...4, using: &self), Int.random(in: 2...3, using: &self))
    return (0..<size.0).map { _ in
      (0..<size.1).map { _ in Int.random(in: 0...most, using: &self) }
    }
  }
}
