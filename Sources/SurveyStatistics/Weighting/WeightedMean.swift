/// A weighted mean with its linearised standard error.
public struct WeightedMean: Sendable, Hashable {
  /// Σwy/Σw, in the unit of the answers.
  public let value: Double
  /// √(n/(n − 1)·Σ(w(y − ȳ))²)/Σw, the weights taken as given; `nil` below two answers.
  public let standardError: Double?
  /// Unweighted n: the base that is shown.
  public let n: Int

  /// - Parameters:
  ///   - values: The answers.
  ///   - weights: One for each, none negative.
  /// - Returns: `nil` without weights above zero.
  public init?(_ values: [Double], weights: [Double]) {
    self.init(values, weights: weights, residualsFrom: nil)
  }

  /// - Parameter centres: What each answer's residual is taken from; the mean when there are none.
  init?(_ values: [Double], weights: [Double], residualsFrom centres: [Double]?) {
    precondition(
      values.count == weights.count && weights.allSatisfy { $0 >= 0 },
      "\(values.count) values with weights \(weights)")
    var (total, sum) = (CompensatedSum(), CompensatedSum())
    for (value, weight) in zip(values, weights) {
      total.add(weight)
      sum.add(value, times: weight)
    }
    guard total.value > 0 else { return nil }
    let mean = sum.value / total.value
    value = mean
    n = values.count
    guard values.count > 1 else {
      standardError = nil
      return
    }
    var squares = CompensatedSum()
    for (place, (value, weight)) in zip(values, weights).enumerated() {
      let residual = weight * (value - (centres?[place] ?? mean))
      squares.add(residual, times: residual)
    }
    let n = Double(values.count)
    standardError = (n / (n - 1) * squares.value).squareRoot() / total.value
  }
}
