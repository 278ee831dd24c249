extension Reliability {
  /// The mean correlation between two items, over complete rows; `nil` when an item does not vary.
  public var meanCorrelation: Double? {
    let covariances = covariances
    let (variances, items) = (covariances.variances, covariances.items)
    guard covariances.n > 1, items > 1, variances.allSatisfy({ $0 > 0 }) else { return nil }
    let deviations = variances.map { Double($0).squareRoot() }
    var sum = CompensatedSum()
    for i in 0..<items {
      for j in 0..<i { sum.add(Double(covariances.scaled[i][j]) / (deviations[i] * deviations[j])) }
    }
    return sum.value / Double(items * (items - 1) / 2)
  }

  /// α of the items brought to equal variance: kr/(1 + (k − 1)r) with the mean correlation r.
  ///
  /// Of two items it is the Spearman–Brown coefficient. `nil` when an item does not vary.
  public var standardisedAlpha: Double? {
    guard let r = meanCorrelation else { return nil }
    let items = Double(covariances.items)
    let divisor = 1 + (items - 1) * r
    return divisor > 0 ? items * r / divisor : nil
  }
}
