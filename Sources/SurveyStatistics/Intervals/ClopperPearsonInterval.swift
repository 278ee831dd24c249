/// The Clopper–Pearson interval of a share, whose level is guaranteed: on request only, for it is
/// wider than Wilson's.
///
/// Quantiles α/2 of Beta(k, n − k + 1) and 1 − α/2 of Beta(k + 1, n − k); 0 at k = 0 and 1 at k = n.
/// C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404–413. It knows no finite population.
///
/// - Parameters:
///   - count: k, answers in question.
///   - n: Valid n.
/// - Returns: Limits in `0...1`; `nil` when no one answered.
public func clopperPearsonInterval(
  _ count: Int, of n: Int, level: ConfidenceLevel = .ninetyFive
) -> Interval? {
  precondition((0...max(n, 0)).contains(count), "\(count) of \(n) answers")
  guard n > 0 else { return nil }
  let (k, rest) = (Double(count), Double(n - count))
  return Interval(
    low: count == 0 ? 0 : Beta(k, rest + 1).quantile(level.tail),
    high: count == n ? 1 : Beta(k + 1, rest).quantile(upper: level.tail),
    level: level, method: .clopperPearson, target: .process)
}
