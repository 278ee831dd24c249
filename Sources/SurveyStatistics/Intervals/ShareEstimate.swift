/// A share with its base and Wilson's interval.
///
/// - Parameters:
///   - count: k, answers in question.
///   - n: Valid n.
/// - Returns: A fraction in `0...1`; `nil` when no one answered.
public func shareEstimate(
  _ count: Int, of n: Int, target: InferenceTarget = .process,
  level: ConfidenceLevel = .ninetyFive
) -> Estimate? {
  wilsonInterval(count, of: n, target: target, level: level).map {
    Estimate(Double(count) / Double(n), base: n, interval: $0)
  }
}
