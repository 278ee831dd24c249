extension FrequencyTable {
  /// The median of grouped answers: every code c stands for the range from c − ½ to c + ½.
  ///
  /// With F answers below the first code whose cumulative count exceeds n/2, and f answers on that
  /// code c, it is c − ½ + (n/2 − F)/f. When exactly half of the answers lie at or below a code, it
  /// is the middle between that code and the next one chosen.
  ///
  /// - Returns: In code units, never outside the chosen codes by more than ½; `nil` when no one
  ///   answered.
  public var interpolatedMedian: Double? {
    var below = 0
    for (index, count) in counts.enumerated() {
      let through = below + count
      if 2 * through == n {
        return (Double(codes[index]) + Double(codes[index + 1])) / 2
      }
      if 2 * through > n {
        return Double(codes[index]) - 0.5 + Double(n - 2 * below) / Double(2 * count)
      }
      below = through
    }
    return nil
  }
}
