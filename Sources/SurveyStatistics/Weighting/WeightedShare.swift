/// A weighted share with Wilson's interval for the effective number of answers.
///
/// - Parameters:
///   - chosen: Whether each respondent gave the answer in question.
///   - weights: One for each, none negative.
/// - Returns: A fraction in `0...1` whose base is the unweighted n; `nil` without weights above zero.
public func weightedShare(
  _ chosen: [Bool], weights: [Double], level: ConfidenceLevel = .ninetyFive
) -> Estimate? {
  guard let mean = WeightedMean(chosen.map { $0 ? 1 : 0 }, weights: weights),
    let effect = KishEffect(weights)
  else { return nil }
  let share = min(max(mean.value, 0), 1)
  let limits = wilsonLimits(share: share, size: effect.effectiveN, z: level.z)
  return Estimate(
    share, base: chosen.count,
    interval: Interval(
      low: limits.lowerBound, high: limits.upperBound, level: level, method: .wilsonWeighted,
      target: .process))
}
