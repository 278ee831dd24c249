/// The Jeffreys interval of a share, for comparison with other packages.
///
/// Quantiles α/2 and 1 − α/2 of Beta(k + ½, n − k + ½); 0 at k = 0 and 1 at k = n. L. D. Brown,
/// T. T. Cai and A. DasGupta, Stat Sci 16 (2001), 101–133. It knows no finite population.
///
/// - Parameters:
///   - count: k, answers in question.
///   - n: Valid n.
/// - Returns: Limits in `0...1`; `nil` when no one answered.
public func jeffreysInterval(
  _ count: Int, of n: Int, level: ConfidenceLevel = .ninetyFive
) -> Interval? {
  precondition((0...max(n, 0)).contains(count), "\(count) of \(n) answers")
  guard n > 0 else { return nil }
  let posterior = Beta(Double(count) + 0.5, Double(n - count) + 0.5)
  return Interval(
    low: count == 0 ? 0 : posterior.quantile(level.tail),
    high: count == n ? 1 : posterior.quantile(upper: level.tail),
    level: level, method: .jeffreys, target: .process)
}
