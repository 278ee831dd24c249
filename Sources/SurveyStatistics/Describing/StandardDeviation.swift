extension CountedValues {
  /// The variance of the answers, with divisor n − 1; `nil` below two answers.
  public var variance: Double? { moments?.variance }

  /// The standard deviation, with divisor n − 1, in the unit of the answers; `nil` below two answers,
  /// and 0 when all answers are equal.
  public var standardDeviation: Double? { variance?.squareRoot() }
}
