public import SurveyStatistics

/// The test and the intervals of Brunner and Munzel for the probability of superiority, for the annex.
///
/// With the placements hᵢ of each answer among those of the other group, V = s²(h₁)/n₁ + s²(h₂)/n₂ and
/// (θ − ½)/√V is about t with Satterthwaite's degrees of freedom. E. Brunner and U. Munzel, Biom J 42
/// (2000), 17–25.
public struct BrunnerMunzel: Sendable, Hashable {
  /// (θ − ½)/√V; positive when the first group is higher.
  public let statistic: Double
  public let degreesOfFreedom: Double
  /// The two-sided p.
  public let p: Double
  /// θ ± t√V, not cut to `0...1`.
  public let interval: Interval
  /// logit θ ± t√V/(θ(1 − θ)), mapped back. M. P. Perme and D. Manevski, Stat Meth Med Res 28 (2019),
  /// 3755–3768.
  public let logitInterval: Interval
}

extension TwoGroups {
  /// The test of Brunner and Munzel.
  ///
  /// - Returns: `nil` when a group has fewer than two answers, when the groups do not overlap, and when
  ///   nothing varies.
  public func brunnerMunzel(level: ConfidenceLevel = .ninetyFive) -> BrunnerMunzel? {
    let counts = aligned
    guard let theta = superiority?.probability,
      let one = placementVariance(of: counts.first, among: counts.second),
      let other = placementVariance(of: counts.second, among: counts.first)
    else { return nil }
    let factors = varianceFactors
    let a = one / Double(first.n) * factors.first
    let b = other / Double(second.n) * factors.second
    let variance = a + b
    guard variance > 0, theta > 0, theta < 1 else { return nil }
    let (part, rest) = (a / variance, b / variance)
    let degrees =
      1 / (part * part / Double(first.n - 1) + rest * rest / Double(second.n - 1))
    let distribution = StudentT(df: degrees)
    let error = variance.squareRoot()
    let reach = distribution.factor(level) * error
    let logit = naturalLogarithm(theta / (1 - theta))
    let logitReach = reach / (theta * (1 - theta))
    func logistic(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }
    func interval(_ low: Double, _ high: Double, _ method: IntervalMethod) -> Interval {
      Interval(low: low, high: high, level: level, method: method, target: target)
    }
    return BrunnerMunzel(
      statistic: (theta - 0.5) / error, degreesOfFreedom: degrees,
      p: distribution.twoSided((theta - 0.5) / error),
      interval: interval(theta - reach, theta + reach, .brunnerMunzel),
      logitInterval: interval(
        logistic(logit - logitReach), logistic(logit + logitReach), .brunnerMunzelLogit))
  }

  /// The variance of the placements of one group's answers among the other's; `nil` below two answers.
  private func placementVariance(of counts: [Int], among others: [Int]) -> Double? {
    // Placements times twice the size of the other group are whole numbers, so equal ones have none.
    let placements = AnswersBelow.doubled(others)
    let scale = Double(2 * others.reduce(0, +))
    let table = FrequencyTable(
      counts: Dictionary(zip(placements, counts), uniquingKeysWith: +))
    return table.variance.map { $0 / (scale * scale) }
  }
}
