/// How far the answers to an ordered item are spread: 0 when all are alike, 1 when they split evenly
/// between the two ends.
///
/// D = 2Σ min(Fᵢ, 1 − Fᵢ)/(k − 1) with the cumulative shares F. R. K. Leik, Pac Soc Rev 9 (1966),
/// 85–90.
///
/// - Parameter counts: Answers per point of the scale, ascending, points nobody chose included.
/// - Returns: A number in `0...1`; `nil` when no one answered or the scale has one point.
public func ordinalDispersion(_ counts: [Int]) -> Double? {
  let n = counts.reduce(0, +)
  guard n > 0, counts.count > 1 else { return nil }
  var (cumulative, sum) = (0, 0)
  for count in counts {
    cumulative += count
    sum += min(cumulative, n - cumulative)
  }
  return Double(2 * sum) / Double(n * (counts.count - 1))
}
