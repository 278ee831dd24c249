public import SurveyStatistics

/// How often an answer of the first group is higher than one of the second.
public struct Superiority: Sendable, Hashable {
  /// U: pairs in which the first group is higher, ties counting as half.
  public let pairs: Double
  /// θ = P(X > Y) + ½P(X = Y), in `0...1`; ties count as half.
  public let probability: Double

  /// Cliff's δ = 2θ − 1, in `-1...1`. N. Cliff, Psych Bull 114 (1993), 494–509.
  public let cliffDelta: Double
}

extension TwoGroups {
  /// The probability of superiority θ = U/(n₁n₂); `nil` when a group is empty.
  public var superiority: Superiority? {
    let doubled = aligned.doubledPairs
    let all = first.n * second.n
    guard all > 0 else { return nil }
    return Superiority(
      pairs: Double(doubled) / 2, probability: Double(doubled) / Double(2 * all),
      cliffDelta: Double(doubled - all) / Double(all))
  }

  /// The interval of the probability of superiority over the values that occur.
  ///
  /// - Returns: As ``superiorityInterval(scale:level:)``; `nil` also when all answers are equal.
  public func superiorityInterval(level: ConfidenceLevel = .ninetyFive) -> Interval? {
    superiorityInterval(aligned, level: level)
  }

  fileprivate func superiorityInterval(
    _ counts: AlignedCounts, level: ConfidenceLevel
  ) -> Interval? {
    guard let superiority, counts.first.count > 1 else { return nil }
    let points = counts.first.count
    // Shares with one pseudo-answer spread evenly.
    func smoothed(_ counts: [Int], _ n: Int) -> [Double] {
      counts.map { (Double($0) + 1 / Double(points)) / Double(n + 1) }
    }
    let (one, other) = (smoothed(counts.first, first.n), smoothed(counts.second, second.n))
    let placements = placements(in: other)
    var mean = CompensatedSum()
    for (share, placement) in zip(one, placements) { mean.add(share, times: placement) }
    let theta = mean.value
    let (factors, n1, n2) = (varianceFactors, Double(first.n), Double(second.n))
    let variance =
      spread(one, placements, around: theta) / n1 * factors.first
      + spread(other, self.placements(in: one), around: 1 - theta) / n2 * factors.second
    let limits = wilsonLimits(
      share: superiority.probability, size: theta * (1 - theta) / variance, z: level.z)
    return Interval(
      low: limits.lowerBound, high: limits.upperBound, level: level, method: .superiorityScore,
      target: target)
  }

  /// For each category, the share below it and half of the share in it.
  private func placements(in shares: [Double]) -> [Double] {
    var below = CompensatedSum()
    return shares.map { share in
      defer { below.add(share) }
      return below.value + share / 2
    }
  }

  /// The variance of placements under some shares.
  private func spread(_ shares: [Double], _ placements: [Double], around mean: Double) -> Double {
    var sum = CompensatedSum()
    for (share, placement) in zip(shares, placements) {
      sum.add(share, times: (placement - mean) * (placement - mean))
    }
    return sum.value
  }
}

extension TwoGroups where Table == FrequencyTable {
  /// The interval of the probability of superiority that is printed.
  ///
  /// Wilson's, with as many answers as θ(1 − θ)/V says, where θ and V come from both tables after one
  /// pseudo-answer in each was spread evenly over the points of the scale, V from variances with divisor
  /// n. The project's own; it holds its level where that of ``brunnerMunzel(level:)`` does not.
  ///
  /// - Parameter scale: Lowest to highest code.
  /// - Returns: Limits in `0...1`; those of δ are 2θ − 1. `nil` when a group is empty or the scale has
  ///   one point.
  public func superiorityInterval(
    scale: ClosedRange<Int>, level: ConfidenceLevel = .ninetyFive
  ) -> Interval? {
    precondition(
      first.count(in: scale) == first.n && second.count(in: scale) == second.n,
      "codes \(first.codes) and \(second.codes) on the scale \(scale)")
    return superiorityInterval(
      AlignedCounts(first: first.counts(over: scale), second: second.counts(over: scale)),
      level: level)
  }
}
