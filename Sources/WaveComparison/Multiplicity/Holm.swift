/// Holm's adjustment of the p-values of one family, for statements in the summary.
///
/// S. Holm, Scand J Stat 6 (1979), 65–70.
///
/// - Parameter p: In `0...1`, in any order.
/// - Returns: Adjusted values in the same order, at most 1 and in the order of the raw ones.
public func holmAdjusted(_ p: [Double]) -> [Double] {
  precondition(p.allSatisfy { (0...1).contains($0) }, "p-values \(p)")
  var adjusted = p
  var greatest = 0.0
  for (rank, place) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated() {
    greatest = max(greatest, min(Double(p.count - rank) * p[place], 1))
    adjusted[place] = greatest
  }
  return adjusted
}
