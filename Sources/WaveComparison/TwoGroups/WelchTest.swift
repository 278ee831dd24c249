public import SurveyStatistics

/// The difference of two means with Welch's t interval.
///
/// SE² = s₁²/n₁ + s₂²/n₂, each times 1 − n/N for a group of N participants, with Satterthwaite's degrees
/// of freedom. B. L. Welch, Biometrika 34 (1947), 28–35.
public struct WelchTest: Sendable, Hashable {
  /// First mean minus second, in the unit of the answers.
  public let difference: Double
  public let standardError: Double
  /// Satterthwaite's, not whole.
  public let degreesOfFreedom: Double
  /// The two-sided p.
  public let p: Double
  public let interval: Interval

  /// Difference over standard error.
  public var t: Double { difference / standardError }
}

extension TwoGroups {
  /// Welch's comparison of the means.
  ///
  /// - Returns: `nil` when a group has fewer than two answers, and when nothing varies: then
  ///   ``meanDifferenceInterval(scale:level:)`` takes its place for ratings.
  public func welch(level: ConfidenceLevel = .ninetyFive) -> WelchTest? {
    guard let difference = meanDifference, let one = first.variance, let other = second.variance
    else { return nil }
    let factors = varianceFactors
    let a = one / Double(first.n) * factors.first
    let b = other / Double(second.n) * factors.second
    let error = (a + b).squareRoot()
    guard error > 0 else { return nil }
    // Parts of the variance sum to 1, so nothing is squared that could underflow.
    let (part, rest) = (a / (a + b), b / (a + b))
    let degrees =
      1 / (part * part / Double(first.n - 1) + rest * rest / Double(second.n - 1))
    let distribution = StudentT(df: degrees)
    let reach = distribution.factor(level) * error
    return WelchTest(
      difference: difference, standardError: error, degreesOfFreedom: degrees,
      p: distribution.twoSided(difference / error),
      interval: Interval(
        low: difference - reach, high: difference + reach, level: level, method: .welch,
        target: target))
  }
}
