/// Wilson's score limits of a share, without continuity correction.
///
/// They are the roots of (1 + z²/n)θ² − (2p + z²/n)θ + p² = 0. Each is computed from the quotient
/// that involves no subtraction, so 0 and 1 come out exactly and small limits keep their digits.
/// E. B. Wilson, JASA 22 (1927), 209–212.
///
/// - Parameters:
///   - share: p, in `0...1`.
///   - size: n, or the effective number of answers; infinite in a census.
/// - Returns: Limits in `0...1` around `share`.
package func wilsonLimits(share: Double, size: Double, z: Double) -> ClosedRange<Double> {
  guard size < .infinity else { return share...share }
  let rest = 1 - share
  let half = z * z / (2 * size)
  let reach = half + z * (share * rest / size + z * z / (4 * size * size)).squareRoot()
  let low = share * share / (share + reach)
  let high = 1 - rest * rest / (rest + reach)
  return min(low, share)...max(high, share)
}
