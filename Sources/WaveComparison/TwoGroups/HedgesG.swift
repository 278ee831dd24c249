public import SurveyStatistics

/// The standardised difference of two means, for the annex; not for items whose answers crowd at an end
/// of the scale.
///
/// g = J·d/s with the pooled SD s and J = Γ(m/2)/(√(m/2)Γ((m − 1)/2)), m = n₁ + n₂ − 2.
/// L. V. Hedges, J Educ Stat 6 (1981), 107–128.
public struct HedgesG: Sendable, Hashable {
  /// In standard deviations.
  public let value: Double
  /// g ± t₍m₎·SE with SE² = (n₁ + n₂)/(n₁n₂) + g²/(2(n₁ + n₂)).
  public let interval: Interval
}

extension TwoGroups {
  /// Hedges' g.
  ///
  /// - Returns: `nil` when a group has fewer than two answers, and when both groups agree throughout.
  public func hedgesG(level: ConfidenceLevel = .ninetyFive) -> HedgesG? {
    guard let difference = meanDifference, let one = first.variance, let other = second.variance
    else { return nil }
    let (n1, n2) = (Double(first.n), Double(second.n))
    let m = n1 + n2 - 2
    let pooled = (((n1 - 1) * one + (n2 - 1) * other) / m).squareRoot()
    guard pooled > 0 else { return nil }
    let correction = 1 / ((m / 2).squareRoot() * Gamma.ratio((m - 1) / 2, delta: 0.5))
    let g = correction * difference / pooled
    let error = ((n1 + n2) / (n1 * n2) + g * g / (2 * (n1 + n2))).squareRoot()
    let reach = StudentT(df: m).factor(level) * error
    return HedgesG(
      value: g,
      interval: Interval(
        low: g - reach, high: g + reach, level: level, method: .hedges, target: .process))
  }
}
