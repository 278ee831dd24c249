/// What weights cost in precision.
///
/// n_eff = (Σw)²/Σw², deff = n/n_eff. L. Kish, J Off Stat 8 (1992), 183–200. Both are printed with every
/// weighted figure; the unweighted n stays the base that is shown.
public struct KishEffect: Sendable, Hashable {
  /// As many unweighted answers would say as much.
  public let effectiveN: Double
  /// The factor of the variance, at least 1.
  public let designEffect: Double

  /// - Parameter weights: Finite, none negative.
  /// - Returns: `nil` without weights above zero.
  public init?(_ weights: [Double]) {
    self.init(weights, counts: Array(repeating: 1, count: weights.count))
  }

  /// - Parameters:
  ///   - weights: Finite, none negative.
  ///   - counts: How many respondents have each of them.
  /// - Returns: `nil` when nobody has a weight above zero.
  public init?(_ weights: [Double], counts: [Int]) {
    precondition(
      weights.allSatisfy { $0 >= 0 && $0.isFinite } && weights.count == counts.count,
      "weights \(weights) of \(counts)")
    var (sum, squares) = (CompensatedSum(), CompensatedSum())
    for (weight, count) in zip(weights, counts) {
      sum.add(weight, times: Double(count))
      squares.add(weight * Double(count), times: weight)
    }
    guard squares.value > 0 else { return nil }
    effectiveN = sum.value * sum.value / squares.value
    designEffect = Double(counts.reduce(0, +)) / effectiveN
  }
}
