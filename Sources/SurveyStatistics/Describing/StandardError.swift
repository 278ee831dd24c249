extension CountedValues {
  /// The standard error of the mean: SD/√n, times √(1 − n/N) for a group of N participants.
  ///
  /// - Returns: In the unit of the answers; 0 in a census; `nil` below two answers.
  public func standardError(target: InferenceTarget = .process) -> Double? {
    variance.map { ($0 / Double(n) * target.varianceFactor(answers: n)).squareRoot() }
  }
}
