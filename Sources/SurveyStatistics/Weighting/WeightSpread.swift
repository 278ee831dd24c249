/// The largest weight over the median weight; above 5 trimming is offered.
///
/// - Returns: At least 1; `nil` without weights or when the median is zero.
public func weightSpread(_ weights: [Double]) -> Double? {
  weightSpread(weights, counts: Array(repeating: 1, count: weights.count))
}

/// The largest weight over the median weight, of weights that several respondents have.
///
/// - Parameter counts: How many respondents have each of the weights.
public func weightSpread(_ weights: [Double], counts: [Int]) -> Double? {
  let table = weightTable(weights, counts)
  guard let largest = table.largest, let median = table.median, median > 0 else { return nil }
  return largest / median
}

/// Weights none of which exceeds so many times their median, with the same total.
///
/// What is cut off is given to the others in proportion to their weights; a weight that then exceeds the
/// limit is cut as well.
///
/// - Parameter ratio: At least 1.
public func trimmedWeights(_ weights: [Double], ratio: Double = 5) -> [Double] {
  trimmedWeights(weights, counts: Array(repeating: 1, count: weights.count), ratio: ratio)
}

/// Trimmed weights that several respondents have.
///
/// - Parameters:
///   - counts: How many respondents have each of the weights.
///   - ratio: At least 1.
public func trimmedWeights(_ weights: [Double], counts: [Int], ratio: Double) -> [Double] {
  precondition(ratio >= 1, "weights trimmed at \(ratio)")
  guard let median = weightTable(weights, counts).median, median > 0 else { return weights }
  let limit = ratio * median
  func total(_ weights: [Double], where isMeant: (Double) -> Bool = { _ in true }) -> Double {
    zip(weights, counts).reduce(0) { isMeant($1.0) ? $0 + $1.0 * Double($1.1) : $0 }
  }
  let whole = total(weights)
  var trimmed = weights
  for _ in 0..<weights.count {
    let high = zip(trimmed, counts).reduce(0) { $1.0 >= limit ? $0 + $1.1 : $0 }
    let rest = whole - Double(high) * limit
    let sum = total(trimmed) { $0 < limit }
    guard sum > 0, rest > 0, trimmed.contains(where: { $0 > limit }) || rest > sum else { break }
    trimmed = trimmed.map { $0 >= limit ? limit : $0 * rest / sum }
  }
  return trimmed
}

private func weightTable(_ weights: [Double], _ counts: [Int]) -> NumberTable {
  NumberTable(counts: Dictionary(zip(weights, counts), uniquingKeysWith: +))
}
