/// Percentages that add to exactly 100, for stacked charts and lists in prose.
///
/// Every part is cut to the decimals printed; what is left goes one unit each to the parts with the
/// largest remainder, then the larger count, then the earlier option (Hamilton's method).
///
/// ```swift
/// largestRemainder([1, 1, 1], decimals: 0)  // 34, 33, 33
/// ```
///
/// - Parameter counts: The parts of the base, which is their sum.
/// - Returns: One percentage per part; `nil` when the base is zero.
public func largestRemainder(_ counts: [Int], decimals: Int) -> [FixedDecimal]? {
  precondition(counts.allSatisfy { $0 >= 0 }, "negative count in \(counts)")
  let base = counts.reduce(0, +)
  guard base > 0 else { return nil }
  let all = 100 * powerOfTen(decimals)
  let parts = counts.map {
    (Int128(all) * Int128($0)).quotientAndRemainder(dividingBy: Int128(base))
  }
  var units = parts.map { Int($0.quotient) }
  let order = counts.indices.sorted {
    (-parts[$0].remainder, -counts[$0], $0) < (-parts[$1].remainder, -counts[$1], $1)
  }
  for index in order.prefix(all - units.reduce(0, +)) { units[index] += 1 }
  return units.map { FixedDecimal(units: $0, decimals: decimals) }
}
