/// A weighted share with Wilson's interval for the effective number of answers.
///
/// - Parameters:
///   - chosen: Whether each respondent gave the answer in question.
///   - weights: One for each, none negative.
/// - Returns: A fraction in `0...1` whose base is the unweighted n; `nil` without weights above zero.
public func weightedShare(
  _ chosen: [Bool], weights: [Double], level: ConfidenceLevel = .ninetyFive
) -> Estimate? {
  weightedShare(
    chosen.map { $0 ? 1 : 0 }, of: Array(repeating: 1, count: chosen.count), weights: weights,
    level: level)
}

/// A weighted share of answers counted by weight.
///
/// - Parameters:
///   - chosen: How many gave the answer in question.
///   - answered: How many gave any answer.
///   - weights: One for each of the counts, none negative.
public func weightedShare(
  _ chosen: [Int], of answered: [Int], weights: [Double], level: ConfidenceLevel = .ninetyFive
) -> Estimate? {
  precondition(
    chosen.count == answered.count && zip(chosen, answered).allSatisfy { 0 <= $0 && $0 <= $1 },
    "\(chosen) of \(answered)")
  guard let effect = KishEffect(weights, counts: answered) else { return nil }
  var (part, whole) = (CompensatedSum(), CompensatedSum())
  for (weight, (count, n)) in zip(weights, zip(chosen, answered)) {
    part.add(weight, times: Double(count))
    whole.add(weight, times: Double(n))
  }
  let share = min(max(part.value / whole.value, 0), 1)
  let limits = wilsonLimits(share: share, size: effect.effectiveN, z: level.z)
  return Estimate(
    share, base: answered.reduce(0, +),
    interval: Interval(
      low: limits.lowerBound, high: limits.upperBound, level: level, method: .wilsonWeighted,
      target: .process))
}
