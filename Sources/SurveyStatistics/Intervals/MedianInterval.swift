extension NumberTable {
  /// The interval of the median of a numeric item, on request, from the smallest set of order
  /// statistics that holds the level whatever the distribution.
  ///
  /// From the r-th smallest to the r-th largest answer, with the greatest r for which
  /// P(Bin(n, ½) < r) ≤ α/2. Not for ratings, whose few distinct values make it meaningless.
  ///
  /// - Returns: Limits in the unit of the answers; `nil` when there are too few answers for the level.
  public func medianInterval(level: ConfidenceLevel = .ninetyFive) -> Interval? {
    let trials = Binomial(n, 0.5)
    // Fewer than half of the answers can lie outside on either side.
    var (low, high) = (0, n / 2)
    while low < high {
      let rank = (low + high + 1) / 2
      if trials.lower(rank - 1) <= level.tail { low = rank } else { high = rank - 1 }
    }
    guard low > 0 else { return nil }
    return Interval(
      low: value(atRank: low), high: value(atRank: n + 1 - low), level: level,
      method: .orderStatistics, target: .process)
  }
}
