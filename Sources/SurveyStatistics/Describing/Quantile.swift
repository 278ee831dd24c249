extension CountedValues {
  /// The value below which a part of the answers lies.
  ///
  /// The part is a fraction of whole numbers, so that a step of the distribution is met exactly.
  ///
  /// ```swift
  /// FrequencyTable([2, 4, 5, 5]).quantile(1, of: 4, type: .averagedStep)  // 3: between 2 and 4
  /// ```
  ///
  /// - Parameters:
  ///   - part: From 0 to `parts`.
  ///   - parts: 4 for quartiles, 10 for deciles.
  /// - Returns: In the unit of the answers; `nil` when no one answered.
  public func quantile(_ part: Int, of parts: Int, type: QuantileType) -> Double? {
    precondition(parts > 0 && (0...parts).contains(part), "quantile \(part)/\(parts)")
    guard n > 0 else { return nil }
    // The rank is a whole number and `rest`/`parts`.
    let scaledRank =
      switch type {
      case .averagedStep: n * part
      case .weibull: min(max((n + 1) * part, parts), n * parts)
      case .linear: (n - 1) * part + parts
      }
    let (rank, rest) = scaledRank.quotientAndRemainder(dividingBy: parts)
    if type == .averagedStep {
      if rest > 0 { return value(atRank: rank + 1) }
      return (value(atRank: max(rank, 1)) + value(atRank: min(rank + 1, n))) / 2
    }
    let lower = value(atRank: rank)
    if rest == 0 { return lower }
    return lower + (value(atRank: rank + 1) - lower) * Double(rest) / Double(parts)
  }
}
