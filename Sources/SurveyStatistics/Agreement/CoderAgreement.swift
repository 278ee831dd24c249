/// How far two coders agree, from the table of their codes.
///
/// Beside κ, which collapses when a theme is rare, stand two coefficients that do not.
public struct CoderAgreement: Sendable, Hashable {
  /// Units by code of the first (row) and of the second coder (column).
  public let table: [[Int]]
  /// Units both coded.
  public let n: Int
  private let rowTotals: [Int]
  private let columnTotals: [Int]

  /// - Parameter table: As many columns as rows, in the same order of codes; up to a million units.
  public init(_ table: [[Int]]) {
    precondition(
      table.allSatisfy { $0.count == table.count && $0.allSatisfy { $0 >= 0 } }, "table \(table)")
    self.table = table
    rowTotals = table.map { $0.reduce(0, +) }
    columnTotals = table.indices.map { column in table.reduce(0) { $0 + $1[column] } }
    n = rowTotals.reduce(0, +)
  }

  /// Units on which both agree.
  private var agreed: Int { table.indices.reduce(0) { $0 + table[$1][$1] } }

  /// n² times the agreement expected by chance.
  private var chance: Int { zip(rowTotals, columnTotals).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The share of units on which both agree; `nil` without units.
  public var agreement: Double? { n == 0 ? nil : Double(agreed) / Double(n) }

  /// Cohen's κ, at most 1; `nil` below two units and when only one code was used.
  ///
  /// J. Cohen, Educ Psychol Meas 20 (1960), 37–46.
  public var kappa: Double? {
    guard n > 1, chance < n * n else { return nil }
    return Double(n * agreed - chance) / Double(n * n - chance)
  }

  /// The standard error of κ when it is not zero; `nil` as ``kappa``.
  ///
  /// J. L. Fleiss, J. Cohen and B. S. Everitt, Psychol Bull 72 (1969), 323–327.
  public var standardError: Double? {
    guard n > 1, chance < n * n else { return nil }
    // The variance in whole numbers: κ = (n·A − C)/Q with A units agreed, C = n²·chance and Q = n² − C.
    let (disagreed, rest) = (n - agreed, n * n - chance)
    var squares: Int128 = 0
    for (i, row) in table.enumerated() {
      for (j, count) in row.enumerated() {
        let margins = (columnTotals[i] + rowTotals[j]) * disagreed
        let term = Int128(i == j ? rest - margins : margins)
        squares += Int128(count) * term * term
      }
    }
    let last = Int128(n * (n * agreed - chance)) - Int128(chance * disagreed)
    let variance = Double(Int128(n) * squares - last * last)
    return (variance * Double(n)).squareRoot() / (Double(rest) * Double(rest))
  }

  /// κ ± z·SE, cut to `-1...1`; `nil` as ``kappa``.
  public func interval(level: ConfidenceLevel = .ninetyFive) -> Interval? {
    guard let kappa, let standardError else { return nil }
    let reach = level.z * standardError
    return Interval(
      low: max(kappa - reach, -1), high: min(kappa + reach, 1), level: level, method: .wald,
      target: .process)
  }

  /// κ with quadratic weights, for ordered codes: 1 − Σ(i − j)²o/Σ(i − j)²e; `nil` as ``kappa``.
  public var quadraticKappa: Double? {
    guard n > 1 else { return nil }
    var (observed, expected) = (0, 0)
    for (i, row) in table.enumerated() {
      for (j, count) in row.enumerated() {
        observed += (i - j) * (i - j) * count
        expected += (i - j) * (i - j) * rowTotals[i] * columnTotals[j]
      }
    }
    return expected == 0 ? nil : Double(expected - n * observed) / Double(expected)
  }

  /// κ as if all codes were equally frequent: (k·agreement − 1)/(k − 1); `nil` without units or with one
  /// code.
  ///
  /// T. Byrt, J. Bishop and J. B. Carlin, J Clin Epidemiol 46 (1993), 423–429.
  public var pabak: Double? {
    guard n > 0, table.count > 1 else { return nil }
    return Double(table.count * agreed - n) / Double((table.count - 1) * n)
  }

  /// Gwet's AC1; `nil` without units or with one code.
  ///
  /// K. L. Gwet, Br J Math Stat Psychol 61 (2008), 29–48.
  public var ac1: Double? {
    guard n > 0, table.count > 1 else { return nil }
    // 4n²(k − 1) times the agreement expected by chance.
    let chance = zip(rowTotals, columnTotals).reduce(0) {
      $0 + ($1.0 + $1.1) * (2 * n - $1.0 - $1.1)
    }
    let whole = 4 * n * n * (table.count - 1)
    return Double(4 * n * (table.count - 1) * agreed - chance) / Double(whole - chance)
  }
}
