/// A figure with its base and, where one is defined, its interval.
public struct Estimate: Sendable, Hashable, Codable {
  public let value: Double
  /// Valid n: the answers the figure rests on.
  public let base: Int
  public let interval: Interval?

  public init(_ value: Double, base: Int, interval: Interval?) {
    self.value = value
    self.base = base
    self.interval = interval
  }
}
