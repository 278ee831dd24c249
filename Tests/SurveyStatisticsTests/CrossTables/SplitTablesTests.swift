import SeededRandom
import Testing

@testable import SurveyStatistics

@Suite("Tables split in two") struct SplitTablesTests {
  @Test(arguments: 0..<20) func `have probabilities that sum to 1`(seed: UInt64) {
    let table = Self.table(seed)
    var split = SplitTables(
      table.rowTotals, table.columnTotals, logFactorials: Self.logFactorials(table.n))
    #expect(abs(split.p(upTo: .infinity) - 1) < 1e-11)
  }

  @Test(arguments: 0..<20) func `have the number and the p of all tables`(seed: UInt64) {
    let table = Self.table(seed)
    let logFactorials = Self.logFactorials(table.n)
    func logWeight(_ rows: [[Int]]) -> Double {
      rows.joined().reduce(0) { $0 - logFactorials[$1] }
    }
    let observed = logWeight(table.rows) + 1e-7
    let all = Self.tables(table.rowTotals, table.columnTotals).map(logWeight)
    let weights = all.map(exponential).reduce(0, +)
    let extreme = all.filter { $0 <= observed }.map(exponential).reduce(0, +)
    var split = SplitTables(table.rowTotals, table.columnTotals, logFactorials: logFactorials)
    #expect(split.number(upTo: 1_000_000) == all.count)
    // The logarithm of a probability is that of the weight over those of all.
    let constant = (table.rowTotals + table.columnTotals).reduce(0) { $0 + logFactorials[$1] }
    let p = split.p(upTo: observed + constant - logFactorials[table.n])
    #expect(abs(p - extreme / weights) < 1e-11)
  }

  private static func logFactorials(_ n: Int) -> [Double] { (0...n).map(Gamma.logFactorial) }

  /// Two or three rows and four or five columns, none of them empty.
  private static func table(_ seed: UInt64) -> CrossTabulation {
    var generator = SeededGenerator(seed: seed)
    let columns = Int.random(in: 4...5, using: &generator)
    return CrossTabulation(
      (0..<Int.random(in: 2...3, using: &generator)).map { row in
        (0..<columns).map { column in
          Int.random(in: 0...2, using: &generator) + (row == column % 2 ? 1 : 0)
        }
      })
  }

  /// Every table with given margins.
  private static func tables(_ rows: [Int], _ columns: [Int]) -> [[[Int]]] {
    guard let first = rows.first else { return columns.allSatisfy { $0 == 0 } ? [[]] : [] }
    return fillings(of: first, within: columns).flatMap { row in
      tables(Array(rows.dropFirst()), zip(columns, row).map(-)).map { [row] + $0 }
    }
  }

  private static func fillings(of total: Int, within limits: [Int]) -> [[Int]] {
    guard let first = limits.first else { return total == 0 ? [[]] : [] }
    return (0...min(first, total)).flatMap { count in
      fillings(of: total - count, within: Array(limits.dropFirst())).map { [count] + $0 }
    }
  }
}
