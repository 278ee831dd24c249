/// Tango's score limits of a difference of two shares of the same answers.
///
/// The set of δ with |P − D − nδ| ≤ z√(n(2q + δ(1 − δ))), where q is the constrained maximum-likelihood
/// share of T. Tango, Stat Med 17 (1998), 891–908. Found by bisection, to the last bits.
///
/// - Parameters:
///   - positive: P, not necessarily whole.
///   - negative: D, not necessarily whole.
///   - n: Answers, positive.
/// - Returns: Limits in `-1...1`. When the estimate is −1 or 1 that limit is −1 or 1.
package func tangoLimits(
  positive: Double, negative: Double, of n: Double, z: Double
) -> ClosedRange<Double> {
  let high = tangoUpperLimit(positive: positive, negative: negative, of: n, z: z)
  let low = -tangoUpperLimit(positive: negative, negative: positive, of: n, z: z)
  return low...high
}

private func tangoUpperLimit(positive: Double, negative: Double, of n: Double, z: Double)
  -> Double
{
  var inside = (positive - negative) / n
  var outside = 1.0
  guard inside < 1 else { return 1 }
  while true {
    let middle = (inside + outside) / 2
    guard middle > inside, middle < outside else { return middle }
    // With the roles exchanged the variance is a sum of terms that are not negative.
    let variance =
      middle >= 0
      ? tangoVariance(positive, negative, of: n, difference: middle)
      : tangoVariance(negative, positive, of: n, difference: -middle)
    let residual = abs(positive - negative - n * middle)
    if residual <= z * variance.squareRoot() { inside = middle } else { outside = middle }
  }
}

/// n(2q + δ(1 − δ)) for a difference δ that is not negative.
private func tangoVariance(
  _ positive: Double, _ negative: Double, of n: Double, difference: Double
) -> Double {
  let a = 2 * n
  let b = -positive - negative + (2 * n - positive + negative) * difference
  let c = -negative * difference * (1 - difference)
  let root = (b * b - 4 * a * c).squareRoot()
  let q = b > 0 ? -2 * c / (root + b) : (root - b) / (2 * a)
  return n * (2 * q + difference * (1 - difference))
}
