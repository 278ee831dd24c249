/// The association of two ordered items as a straight line: M² = (n − 1)r² on the scores 1, 2, 3, …
public struct LinearByLinearTest: Sendable, Hashable, Codable {
  /// The correlation of the scores, in `-1...1`.
  public let correlation: Double
  /// M² on one degree of freedom, with its p.
  public let test: ChiSquaredTest

  /// A. Agresti, Categorical Data Analysis; the asymptotic test of T. Hothorn et al., J Stat Softw 28(8)
  /// (2008).
  ///
  /// - Parameter table: Counts by row and column, both in the order of their items. Empty ones keep
  ///   their score.
  /// - Returns: `nil` when fewer than two rows or two columns have answers.
  public init?(_ table: [[Int]]) {
    let width = table.first?.count ?? 0
    precondition(
      table.allSatisfy { $0.count == width && $0.allSatisfy { $0 >= 0 } }, "table \(table)")
    var (n, x, y, xx, yy, xy) = (0, 0, 0, 0, 0, 0)
    for (i, row) in table.enumerated() {
      for (j, count) in row.enumerated() {
        n += count
        x += count * i
        y += count * j
        xx += count * i * i
        yy += count * j * j
        xy += count * i * j
      }
    }
    // n² times the variances and the covariance, without rounding.
    let spreads = (n * xx - x * x, n * yy - y * y)
    guard spreads.0 > 0, spreads.1 > 0 else { return nil }
    correlation =
      Double(n * xy - x * y) / (Double(spreads.0).squareRoot() * Double(spreads.1).squareRoot())
    test = ChiSquaredTest(Double(n - 1) * correlation * correlation, degreesOfFreedom: 1)
  }
}
