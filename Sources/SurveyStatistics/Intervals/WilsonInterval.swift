/// Wilson's score interval of a share, without continuity correction.
///
/// E. B. Wilson, JASA 22 (1927), 209–212. For a group of N participants the effective size
/// n* = n(N − 1)/(N − n) takes the place of n, and the limits are cut to what the silent allow,
/// k/N to (k + N − n)/N; see B. O'Neill, Mathematical properties and finite-population correction for
/// the Wilson score interval (2021). In a census both limits are the share.
///
/// ```swift
/// wilsonInterval(6, of: 8)                           // 0.409 … 0.929
/// wilsonInterval(18, of: 20, target: .group(of: 25)) // 0.824 … 0.92
/// ```
///
/// - Parameters:
///   - count: k, answers in question.
///   - n: Valid n.
/// - Returns: Limits in `0...1`; `nil` when no one answered.
public func wilsonInterval(
  _ count: Int, of n: Int, target: InferenceTarget = .process,
  level: ConfidenceLevel = .ninetyFive
) -> Interval? {
  precondition((0...max(n, 0)).contains(count), "\(count) of \(n) answers")
  guard n > 0 else { return nil }
  let target = target.settled(for: n)
  let share = Double(count) / Double(n)
  let limits = wilsonLimits(share: share, size: target.effectiveSize(answers: n), z: level.z)
  guard case .group(let size) = target,
    let bounds = WorstCaseBounds.share(count, answers: n, participants: size)
  else {
    return Interval(
      low: limits.lowerBound, high: limits.upperBound, level: level, method: .wilson,
      target: target)
  }
  return Interval(
    low: limits.lowerBound, high: limits.upperBound, level: level, method: .wilsonFinite,
    target: target
  ).intersected(with: bounds, keeping: share)
}
