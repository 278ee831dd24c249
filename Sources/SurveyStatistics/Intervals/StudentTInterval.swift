extension CountedValues {
  /// Student's t interval of a mean: for numbers without limits, and in the annex beside the score
  /// interval of a rating.
  ///
  /// m ± t₍n−1₎·SE, with the standard error times √(1 − n/N) for a group of N participants; in a census,
  /// and when all answers are equal, both limits are the mean.
  ///
  /// - Returns: Limits in the unit of the answers, not cut to a scale; `nil` below two answers.
  public func studentTInterval(
    target: InferenceTarget = .process, level: ConfidenceLevel = .ninetyFive
  ) -> Interval? {
    guard n > 1, let mean, let error = standardError(target: target) else { return nil }
    let reach = error == 0 ? 0 : StudentT(df: Double(n - 1)).factor(level) * error
    return Interval(
      low: mean - reach, high: mean + reach, level: level, method: .studentT,
      target: target.settled(for: n))
  }
}
