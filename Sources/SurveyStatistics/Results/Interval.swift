/// Two limits, with all that is needed to say what they mean.
public struct Interval: Sendable, Hashable, Codable {
  public let low: Double
  public let high: Double
  public let level: ConfidenceLevel
  public let method: IntervalMethod
  /// The question the interval answers; the process when a group was asked for that has fewer
  /// members than answers.
  public let target: InferenceTarget

  public init(
    low: Double, high: Double, level: ConfidenceLevel, method: IntervalMethod,
    target: InferenceTarget
  ) {
    precondition(low <= high, "limits \(low) and \(high) of \(method.rawValue)")
    self.low = low
    self.high = high
    self.level = level
    self.method = method
    self.target = target
  }

  public var width: Double { high - low }

  public func contains(_ value: Double) -> Bool { low <= value && value <= high }

  /// The interval in another unit, such as points instead of shares.
  ///
  /// - Parameter factor: Positive.
  package func multiplied(by factor: Double) -> Interval {
    Interval(low: low * factor, high: high * factor, level: level, method: method, target: target)
  }

  /// The interval without what is known to be impossible, still around its estimate.
  package func intersected(with bounds: ClosedRange<Double>, keeping estimate: Double) -> Interval {
    Interval(
      low: min(max(low, bounds.lowerBound), estimate),
      high: max(min(high, bounds.upperBound), estimate),
      level: level, method: method, target: target)
  }
}
