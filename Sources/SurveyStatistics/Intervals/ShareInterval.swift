/// The interval of a share that is printed: exact counts of the group where its size is known and at
/// most 5000, otherwise Wilson's.
///
/// - Parameters:
///   - count: k, answers in question.
///   - n: Valid n.
/// - Returns: Limits in `0...1`; of a group they are whole counts over N. `nil` when no one answered.
public func shareInterval(
  _ count: Int, of n: Int, target: InferenceTarget = .process,
  level: ConfidenceLevel = .ninetyFive
) -> Interval? {
  let target = target.settled(for: n)
  if case .group(let size) = target, size <= 5000,
    let counts = hypergeometricCounts(count, of: n, participants: size, level: level)
  {
    return Interval(
      low: Double(counts.lowerBound) / Double(size), high: Double(counts.upperBound) / Double(size),
      level: level, method: .hypergeometric, target: target)
  }
  return wilsonInterval(count, of: n, target: target, level: level)
}
