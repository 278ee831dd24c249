extension CrossTabulation {
  /// How far each cell is from what was expected, in standard deviations; marked beyond ±2.
  ///
  /// (O − E)/√(E(1 − r)(1 − c)) with the row's share r and the column's share c. S. J. Haberman,
  /// Biometrics 29 (1973), 205–220.
  ///
  /// - Returns: By row and column; `nil` when nothing can be compared.
  public var adjustedResiduals: [[Double]]? {
    guard isComparable else { return nil }
    let size = Double(n)
    return zip(scaledDifferences, rowTotals).map { differences, row in
      zip(differences, columnTotals).map { difference, column in
        let variance =
          Double(row) * Double(n - row) / size * (Double(column) * Double(n - column))
        return Double(difference) / variance.squareRoot()
      }
    }
  }
}
