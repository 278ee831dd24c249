public import SurveyStatistics

extension TwoGroups where Table == FrequencyTable {
  /// The interval of the difference of two rating means from the score intervals of both (MOVER), which
  /// is defined even when nobody disagrees with anybody.
  ///
  /// d − √((m₁ − l₁)² + (u₂ − m₂)²) to d + √((u₁ − m₁)² + (m₂ − l₂)²). G. Y. Zou and A. Donner, Stat Med
  /// 27 (2008), 1693–1702.
  ///
  /// - Parameter scale: Lowest to highest code.
  /// - Returns: Limits in code units; `nil` when a group is empty or the scale has one point.
  public func meanDifferenceInterval(
    scale: ClosedRange<Int>, level: ConfidenceLevel = .ninetyFive
  ) -> Interval? {
    guard let one = first.ratingMean(scale: scale, target: firstTarget, level: level),
      let other = second.ratingMean(scale: scale, target: secondTarget, level: level)
    else { return nil }
    return recoveredInterval(one, other, level: level, method: .mover, target: target)
  }
}

/// The interval of a difference from the intervals of its two parts.
func recoveredInterval(
  _ one: Estimate, _ other: Estimate, level: ConfidenceLevel, method: IntervalMethod,
  target: InferenceTarget
) -> Interval? {
  guard let first = one.interval, let second = other.interval else { return nil }
  func reach(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
  let difference = one.value - other.value
  return Interval(
    low: difference - reach(one.value - first.low, second.high - other.value),
    high: difference + reach(first.high - one.value, other.value - second.low),
    level: level, method: method, target: target)
}
