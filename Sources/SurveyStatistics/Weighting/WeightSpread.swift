/// The largest weight over the median weight; above 5 trimming is offered.
///
/// - Returns: At least 1; `nil` without weights or when the median is zero.
public func weightSpread(_ weights: [Double]) -> Double? {
  guard let largest = weights.max(), let median = NumberTable(weights).median, median > 0 else {
    return nil
  }
  return largest / median
}

/// Weights none of which exceeds so many times their median, with the same total.
///
/// What is cut off is given to the others in proportion to their weights; a weight that then exceeds the
/// limit is cut as well.
///
/// - Parameter ratio: At least 1.
public func trimmedWeights(_ weights: [Double], ratio: Double = 5) -> [Double] {
  precondition(ratio >= 1, "weights trimmed at \(ratio)")
  guard let median = NumberTable(weights).median, median > 0 else { return weights }
  let limit = ratio * median
  let total = weights.reduce(0, +)
  var trimmed = weights
  for _ in 0..<weights.count {
    let (high, low) = (trimmed.filter { $0 >= limit }, trimmed.filter { $0 < limit })
    let rest = total - Double(high.count) * limit
    let sum = low.reduce(0, +)
    guard sum > 0, rest > 0, high.contains(where: { $0 > limit }) || rest > sum else { break }
    trimmed = trimmed.map { $0 >= limit ? limit : $0 * rest / sum }
  }
  return trimmed
}
