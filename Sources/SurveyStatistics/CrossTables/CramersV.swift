extension CrossTabulation {
  /// Cramér's V = √(χ²/(n·min(r − 1, c − 1))), the strength of association.
  ///
  /// - Returns: A number in `0...1`; `nil` when nothing can be compared.
  public var cramersV: Double? {
    pearson.map {
      let least = min(rows.count, columnTotals.count) - 1
      return ($0.statistic / Double(n) / Double(least)).squareRoot()
    }
  }

  /// Cramér's V without its bias towards association in small samples, which is the one to print.
  ///
  /// φ̃² = max(0, χ²/n − (r − 1)(c − 1)/(n − 1)), r̃ = r − (r − 1)²/(n − 1), c̃ alike,
  /// V = √(φ̃²/min(r̃ − 1, c̃ − 1)). W. Bergsma, J Korean Stat Soc 42 (2013), 323–328.
  ///
  /// - Returns: A number from 0 on, about `0...1`; `nil` when nothing can be compared and when n is so
  ///   small that the divisor vanishes.
  public var cramersVCorrected: Double? {
    guard let pearson else { return nil }
    let others = Double(n - 1)
    func corrected(_ size: Int) -> Double {
      Double(size - 1) - Double((size - 1) * (size - 1)) / others
    }
    let divisor = min(corrected(rows.count), corrected(columnTotals.count))
    guard divisor > 0 else { return nil }
    let square = pearson.statistic / Double(n) - Double(degreesOfFreedom) / others
    return (max(0, square) / divisor).squareRoot()
  }
}
