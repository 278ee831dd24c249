/// A χ² statistic with its degrees of freedom and p.
public struct ChiSquaredTest: Sendable, Hashable, Codable {
  public let statistic: Double
  public let degreesOfFreedom: Int
  /// P(χ² ≥ statistic), in `0...1`.
  public let p: Double

  package init(_ statistic: Double, degreesOfFreedom: Int) {
    self.statistic = statistic
    self.degreesOfFreedom = degreesOfFreedom
    p = ChiSquared(df: Double(degreesOfFreedom)).upper(statistic)
  }
}

extension CrossTabulation {
  /// Pearson's χ² = Σ(O − E)²/E without continuity correction; `nil` when nothing can be compared.
  public var pearson: ChiSquaredTest? {
    guard isComparable else { return nil }
    var sum = CompensatedSum()
    for (differences, row) in zip(scaledDifferences, rowTotals) {
      for (difference, column) in zip(differences, columnTotals) {
        sum.add(Double(difference) / Double(row) * (Double(difference) / Double(column)))
      }
    }
    return ChiSquaredTest(sum.value / Double(n), degreesOfFreedom: degreesOfFreedom)
  }

  /// The N − 1 test: Pearson's χ² times (n − 1)/n; `nil` when nothing can be compared.
  ///
  /// The better one of small 2×2 tables: I. Campbell, Stat Med 26 (2007), 3661–3675.
  public var campbell: ChiSquaredTest? {
    pearson.map {
      ChiSquaredTest(
        $0.statistic * Double(n - 1) / Double(n), degreesOfFreedom: degreesOfFreedom)
    }
  }
}
