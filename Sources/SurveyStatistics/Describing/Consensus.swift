/// How much the answers to an ordered item agree: 1 when all are alike, 0 when they split evenly
/// between the two ends.
///
/// 1 + Σ pᵢ log₂(1 − |i − μ|/(k − 1)). W. J. Tastle and M. J. Wierman, Int J Approx Reason 45 (2007),
/// 531–545.
///
/// - Parameter counts: Answers per point of the scale, ascending, points nobody chose included.
/// - Returns: A number in `0...1`; `nil` when no one answered or the scale has one point.
public func consensus(_ counts: [Int]) -> Double? {
  let n = counts.reduce(0, +)
  guard n > 0, counts.count > 1 else { return nil }
  let sum = counts.enumerated().reduce(0) { $0 + $1.offset * $1.element }
  let widest = n * (counts.count - 1)
  var agreement = CompensatedSum()
  agreement.add(1)
  for (point, count) in counts.enumerated() where count > 0 {
    // 1 − |i − μ|/(k − 1) over the common denominator n(k − 1)
    let closeness = Double(widest - abs(n * point - sum)) / Double(widest)
    agreement.add(binaryLogarithm(closeness) / Double(n), times: Double(count))
  }
  return min(max(agreement.value, 0), 1)
}
