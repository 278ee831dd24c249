/// Answers to two nominal items together, or to one item in several groups, as counts.
public struct CrossTabulation: Sendable, Hashable {
  /// Counts by row and column; rows and columns nobody chose are dropped.
  public let rows: [[Int]]
  public let rowTotals: [Int]
  public let columnTotals: [Int]
  /// Answers in all cells.
  public let n: Int

  /// - Parameter table: Counts, rows of equal length; empty rows and columns are dropped.
  public init(_ table: [[Int]]) {
    let width = table.first?.count ?? 0
    precondition(
      table.allSatisfy { $0.count == width && $0.allSatisfy { $0 >= 0 } }, "table \(table)")
    let kept = (0..<width).filter { column in table.contains { $0[column] > 0 } }
    rows = table.filter { $0.contains { $0 > 0 } }.map { row in kept.map { row[$0] } }
    rowTotals = rows.map { $0.reduce(0, +) }
    let chosen = rows
    columnTotals = kept.indices.map { column in chosen.reduce(0) { $0 + $1[column] } }
    n = rowTotals.reduce(0, +)
  }

  /// Whether there are two rows and two columns to compare; the statistics are `nil` otherwise.
  public var isComparable: Bool { rows.count > 1 && columnTotals.count > 1 }

  /// Degrees of freedom (r − 1)(c − 1); 0 when nothing can be compared.
  public var degreesOfFreedom: Int {
    isComparable ? (rows.count - 1) * (columnTotals.count - 1) : 0
  }

  /// Counts expected without association: row total times column total over n, by row and column.
  public var expected: [[Double]] {
    rowTotals.map { row in columnTotals.map { Double(row) * Double($0) / Double(n) } }
  }

  /// The smallest expected count; `nil` when nothing can be compared.
  public var smallestExpected: Double? {
    guard isComparable, let row = rowTotals.min(), let column = columnTotals.min() else {
      return nil
    }
    return Double(row) * Double(column) / Double(n)
  }

  /// The share of cells whose expected count is below five; `nil` when nothing can be compared.
  public var shareOfExpectedBelowFive: Double? {
    guard isComparable else { return nil }
    let below = rowTotals.reduce(0) { sum, row in
      sum + columnTotals.count { row * $0 < 5 * n }
    }
    return Double(below) / Double(rowTotals.count * columnTotals.count)
  }

  /// O − E times n, a whole number, by row and column.
  var scaledDifferences: [[Int]] {
    zip(rows, rowTotals).map { row, total in
      zip(row, columnTotals).map { n * $0 - total * $1 }
    }
  }
}
