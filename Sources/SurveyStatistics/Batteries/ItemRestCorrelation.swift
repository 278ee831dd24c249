extension Reliability {
  /// The correlation of each item with the sum of the others, over complete rows.
  ///
  /// - Returns: By item, in `-1...1`; `nil` for an item that does not vary or whose others do not. `nil`
  ///   altogether below two complete rows.
  public var itemRestCorrelations: [Double?]? {
    let covariances = covariances
    guard covariances.n > 1 else { return nil }
    let (variances, withTotal, total) = (
      covariances.variances, covariances.withTotal, covariances.total
    )
    return (0..<covariances.items).map { item in
      let own = variances[item]
      let rest = total - 2 * withTotal[item] + own
      guard own > 0, rest > 0 else { return nil }
      return Double(withTotal[item] - own) / (Double(own).squareRoot() * Double(rest).squareRoot())
    }
  }

  /// Items that run against the others in ten complete rows or more: perhaps asked in the other
  /// direction. They are reported, never turned.
  ///
  /// A correlation a little below 0 says nothing of so few rows; it counts when it is below 0 at 95 %, by
  /// t = r√((n − 2)/(1 − r²)), one-sided.
  public var itemsOfDoubtfulDirection: [Int] {
    let n = covariances.n
    guard n >= 10, let correlations = itemRestCorrelations else { return [] }
    let student = StudentT(df: Double(n - 2))
    return correlations.indices.filter { item in
      guard let r = correlations[item], r < 0 else { return false }
      return r <= -1 || student.lower(r * (Double(n - 2) / (1 - r * r)).squareRoot()) <= 0.05
    }
  }
}
