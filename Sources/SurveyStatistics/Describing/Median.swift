extension CountedValues {
  /// The middle answer, or the mean of the two middle answers; `nil` when no one answered.
  public var median: Double? {
    guard n > 0 else { return nil }
    let lower = value(atRank: (n + 1) / 2)
    return n.isMultiple(of: 2) ? (lower + value(atRank: n / 2 + 1)) / 2 : lower
  }
}
