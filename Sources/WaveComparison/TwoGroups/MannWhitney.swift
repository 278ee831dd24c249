public import SurveyStatistics

/// The rank test of Mann, Whitney and Wilcoxon, for the annex.
public struct MannWhitney: Sendable, Hashable {
  /// U: pairs in which the first group is higher, ties counting as half.
  public let u: Double
  /// (U − n₁n₂/2) over its SD, corrected for ties; `nil` when all answers are equal.
  public let z: Double?
  /// P(|U − E U| ≥ |u − E U|) over all ways to deal these answers out, ties as they are; 1 when all
  /// answers are equal, `nil` beyond ``ExactLimits/mannWhitney``.
  public let exactP: Double?

  /// The two-sided p of z; `nil` when all answers are equal.
  public let asymptoticP: Double?
  /// The same with a continuity correction of ½.
  public let correctedP: Double?

  /// The p that is printed.
  public var p: PValue? { PValue(exact: exactP, asymptotic: asymptoticP) }
}

extension TwoGroups {
  /// The test of Mann and Whitney; `nil` when a group is empty.
  ///
  /// Var U = n₁n₂/12·(n + 1 − Σ(t³ − t)/(n(n − 1))).
  public func mannWhitney(limits: ExactLimits = ExactLimits()) -> MannWhitney? {
    let counts = aligned
    let (n1, n2) = counts.sizes
    guard n1 > 0, n2 > 0 else { return nil }
    let n = n1 + n2
    let doubled = counts.doubledPairs
    let tied = counts.ties.reduce(Int128(0)) { $0 + cubeLessItself($1) }
    // 12n(n − 1)/(n₁n₂) times the variance, without rounding.
    let spread = cubeLessItself(n) - tied
    let deviation = Double(doubled - n1 * n2) / 2
    var (z, plain, corrected): (Double?, Double?, Double?)
    if spread > 0 {
      let deviate =
        (Double(n1) * Double(n2) / 12 * (Double(spread) / (Double(n) * Double(n - 1)))).squareRoot()
      z = deviation / deviate
      plain = Normal.twoSided(deviation / deviate)
      corrected = Normal.twoSided(max(abs(deviation) - 0.5, 0) / deviate)
    }
    return MannWhitney(
      u: Double(doubled) / 2, z: z, exactP: n <= limits.mannWhitney ? exactP(counts) : nil,
      asymptoticP: plain, correctedP: corrected)
  }

  /// The smallest exact p that these answers could have, had they fallen otherwise: a test that cannot
  /// reach ``Gates/attainableP`` is not made.
  ///
  /// - Returns: In `0...1`; `nil` when a group is empty, and beyond ``ExactLimits/mannWhitney``.
  public func attainableP(limits: ExactLimits = ExactLimits()) -> Double? {
    guard first.n > 0, second.n > 0, first.n + second.n <= limits.mannWhitney else { return nil }
    return rankSums(aligned).smallestTwoSidedP
  }

  private func exactP(_ counts: AlignedCounts) -> Double {
    // Both groups give the same p; the smaller one is drawn.
    let group = first.n <= second.n ? counts.first : counts.second
    return rankSums(counts).twoSidedP(
      zip(counts.doubledMidranks, group).reduce(0) { $0 + $1.0 * $1.1 })
  }

  private func rankSums(_ counts: AlignedCounts) -> SubsetSums {
    SubsetSums(
      scores: zip(counts.doubledMidranks, counts.ties).map { (score: $0, count: $1) },
      drawn: min(first.n, second.n))
  }
}

/// t³ − t, which counts ties.
func cubeLessItself(_ count: Int) -> Int128 {
  let t = Int128(count)
  return t * t * t - t
}
