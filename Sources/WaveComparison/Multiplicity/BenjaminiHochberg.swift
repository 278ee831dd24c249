/// The adjustment of Benjamini and Hochberg for the false discovery rate of one family, for exploratory
/// tables of the annex.
///
/// Y. Benjamini and Y. Hochberg, JRSS B 57 (1995), 289–300.
///
/// - Parameter p: In `0...1`, in any order.
/// - Returns: Adjusted values in the same order, at most 1 and in the order of the raw ones.
public func benjaminiHochbergAdjusted(_ p: [Double]) -> [Double] {
  precondition(p.allSatisfy { (0...1).contains($0) }, "p-values \(p)")
  var adjusted = p
  var least = 1.0
  for (rank, place) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated().reversed() {
    least = min(least, Double(p.count) / Double(rank + 1) * p[place])
    adjusted[place] = least
  }
  return adjusted
}
