/// The limits of an interval as printed: the lower one rounded down, the upper one up.
///
/// A billionth of the last printed unit is forgiven, so that 0.30000000000000004 prints as 0.3.
public struct OutwardLimits: Sendable, Hashable {
  public let low: FixedDecimal
  public let high: FixedDecimal

  /// - Parameters:
  ///   - scale: The printed limits stay inside it; `nil` when there is no scale.
  public init(low: Double, high: Double, decimals: Int, scale: ClosedRange<Int>? = nil) {
    let unit = powerOfTen(decimals)
    var lowUnits = Int((low * Double(unit) + 1e-9).rounded(.down))
    var highUnits = Int((high * Double(unit) - 1e-9).rounded(.up))
    if let scale {
      lowUnits = max(lowUnits, scale.lowerBound * unit)
      highUnits = min(highUnits, scale.upperBound * unit)
    }
    self.low = FixedDecimal(units: lowUnits, decimals: decimals)
    self.high = FixedDecimal(units: highUnits, decimals: decimals)
  }

  public init(_ interval: Interval, decimals: Int, scale: ClosedRange<Int>? = nil) {
    self.init(low: interval.low, high: interval.high, decimals: decimals, scale: scale)
  }
}
