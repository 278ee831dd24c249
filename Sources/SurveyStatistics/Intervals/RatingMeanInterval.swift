extension FrequencyTable {
  /// The score interval of the mean of a rating item, with smoothed dispersion.
  ///
  /// 1. One pseudo-answer is spread evenly over the points of the scale a…b; M and V are the mean and
  ///    the variance, with divisor n, of the answers and it.
  /// 2. The dispersion is φ = V/((M − a)(b − M)), about 1 for two points.
  /// 3. The answers weigh as much as n/φ yes-or-no answers, or n*/φ in a group of N participants.
  /// 4. Wilson's limits for (mean − a)/(b − a) are mapped back to the scale and, in a group, cut to the
  ///    worst-case bounds.
  ///
  /// The project's own combination of score inversion for rating means (R. D. Penfield, Psych Methods
  /// 8 (2003), 149–163) with an estimated effective sample size (E. L. Korn and B. I. Graubard, Surv
  /// Meth 24 (1998), 193–201). It holds its level at the end of the scale, where t and the bootstrap do
  /// not.
  ///
  /// ```swift
  /// FrequencyTable([5, 5, 5, 4, 4, 4, 3]).ratingMeanInterval(scale: 1...5)  // 3.417 … 4.731
  /// ```
  ///
  /// - Parameter scale: Lowest to highest code; every code in between is a point.
  /// - Returns: Limits on the scale; in a census both are the mean. `nil` when no one answered or the
  ///   scale has one point.
  public func ratingMeanInterval(
    scale: ClosedRange<Int>, target: InferenceTarget = .process,
    level: ConfidenceLevel = .ninetyFive
  ) -> Interval? {
    precondition(count(in: scale) == n, "codes \(codes) on the scale \(scale)")
    guard n > 0, scale.count > 1, let mean else { return nil }
    let target = target.settled(for: n)
    let range = scale.upperBound - scale.lowerBound
    let (sum, squares) = shiftedSums(by: scale.lowerBound)

    // φ in whole numbers: V = spread/(12n(n + 1)), M − a = above/(2(n + 1)), b − M = below/(2(n + 1))
    let above = 2 * sum + range
    let below = 2 * (n + 1) * range - above
    let spread =
      2 * Int128(n + 1) * Int128(6 * squares + range * (2 * range + 1))
      - 3 * Int128(above) * Int128(above)
    let dispersion =
      Double(spread) * Double(n + 1) / (3 * Double(n) * Double(above) * Double(below))

    let share = Double(sum) / (Double(n) * Double(range))
    let limits = wilsonLimits(
      share: share, size: target.effectiveSize(answers: n) / dispersion, z: level.z)
    let low = Double(scale.lowerBound)
    var bounds = low...Double(scale.upperBound)
    if case .group(let size) = target,
      let narrower = WorstCaseBounds.mean(
        sum: sum + n * scale.lowerBound, answers: n, participants: size, scale: scale)
    {
      bounds = narrower
    }
    return Interval(
      low: low + Double(range) * limits.lowerBound, high: low + Double(range) * limits.upperBound,
      level: level, method: .ratingScore, target: target
    ).intersected(with: bounds, keeping: mean)
  }

  /// The sums of the codes and of their squares, counted from a lowest code.
  private func shiftedSums(by lowest: Int) -> (sum: Int, squares: Int) {
    zip(codes, counts).reduce((0, 0)) { sums, entry in
      let shifted = entry.0 - lowest
      return (sums.0 + shifted * entry.1, sums.1 + shifted * shifted * entry.1)
    }
  }

  /// The mean of a rating item with its base and score interval; `nil` when no one answered.
  public func ratingMean(
    scale: ClosedRange<Int>, target: InferenceTarget = .process,
    level: ConfidenceLevel = .ninetyFive
  ) -> Estimate? {
    mean.map {
      Estimate(
        $0, base: n, interval: ratingMeanInterval(scale: scale, target: target, level: level))
    }
  }
}
