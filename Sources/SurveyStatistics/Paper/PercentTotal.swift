/// Whether percentages rounded one by one add to 100, so that no note on rounding is needed.
///
/// - Parameter counts: The parts of the base, which is their sum.
/// - Returns: `nil` when the base is zero.
public func percentagesAddUp(_ counts: [Int], decimals: Int) -> Bool? {
  let base = counts.reduce(0, +)
  guard base > 0 else { return nil }
  let units = counts.reduce(0) {
    $0 + ExactFraction(100 * Int128($1), Int128(base)).rounded(decimals: decimals).units
  }
  return units == 100 * powerOfTen(decimals)
}
