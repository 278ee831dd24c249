/// The values that cut the answers into quarters.
public struct Quartiles: Sendable, Hashable, Codable {
  public let lower: Double
  public let median: Double
  public let upper: Double
  public let type: QuantileType
}

extension CountedValues {
  /// Lower quartile, median and upper quartile; `nil` when no one answered.
  ///
  /// - Parameter type: ``QuantileType/averagedStep`` for ordered items, ``QuantileType/linear`` for
  ///   numeric ones.
  public func quartiles(type: QuantileType) -> Quartiles? {
    guard let lower = quantile(1, of: 4, type: type), let median,
      let upper = quantile(3, of: 4, type: type)
    else { return nil }
    return Quartiles(lower: lower, median: median, upper: upper, type: type)
  }
}
