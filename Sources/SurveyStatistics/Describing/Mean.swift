extension CountedValues {
  /// The sum of the answers; `nil` when no one answered.
  public var sum: Double? { moments?.sum }

  /// The arithmetic mean Σx/n; `nil` when no one answered.
  ///
  /// Exact sums, so the result is right to the last bits (see ``ExactSums``).
  public var mean: Double? { moments?.mean }
}
