/// An estimate as a chart draws it: a point on an axis, with the range around it.
public struct Mark: Sendable, Hashable, Codable {
  /// In the unit of the axis; a mark without a finite value is not drawn.
  public var value: Double
  /// The ends of the range, in the unit of the axis; no range where one is missing. What lies
  /// outside the axis is left off, and such an end has no cap.
  public var low: Double?
  public var high: Double?
  /// The value as it is printed, “4.2”.
  public var label: String
  /// The range as it is printed where there is no picture, “3.9–4.5”.
  public var rangeLabel: String

  public init(
    value: Double, low: Double? = nil, high: Double? = nil, label: String, rangeLabel: String = ""
  ) {
    self.value = value
    self.low = low
    self.high = high
    self.label = label
    self.rangeLabel = rangeLabel
  }

  var range: ClosedRange<Double>? {
    guard let low, let high, low.isFinite, high.isFinite, low <= high else { return nil }
    return low...high
  }
}
