/// The Agresti–Coull interval of a share, for comparison with other packages.
///
/// p̃ = (k + z²/2)/(n + z²), p̃ ± z√(p̃(1 − p̃)/(n + z²)), cut to `0...1`. A. Agresti and B. A. Coull,
/// Am Stat 52 (1998), 119–126. It knows no finite population.
///
/// - Parameters:
///   - count: k, answers in question.
///   - n: Valid n.
/// - Returns: Limits in `0...1`; `nil` when no one answered.
public func agrestiCoullInterval(
  _ count: Int, of n: Int, level: ConfidenceLevel = .ninetyFive
) -> Interval? {
  precondition((0...max(n, 0)).contains(count), "\(count) of \(n) answers")
  guard n > 0 else { return nil }
  let z = level.z
  let size = Double(n) + z * z
  let centre = (Double(count) + z * z / 2) / size
  let reach = z * (centre * (1 - centre) / size).squareRoot()
  return Interval(
    low: max(centre - reach, 0), high: min(centre + reach, 1), level: level,
    method: .agrestiCoull, target: .process)
}
