/// A rounded number as it will stand on paper: sign and digits, not yet in the signs of a language.
public struct FixedDecimal: Sendable, Hashable, CustomStringConvertible {
  /// The number times 10 to the power of ``decimals``.
  public let units: Int
  public let decimals: Int

  public init(units: Int, decimals: Int) {
    precondition((0...18).contains(decimals), "\(decimals) decimals")
    self.units = units
    self.decimals = decimals
  }

  /// A number that is known only as a double, rounded half away from zero. Shares and means of codes
  /// are rounded from their ``ExactFraction``.
  ///
  /// - Returns: `nil` for numbers that are not finite or too large to print so.
  public init?(_ value: Double, decimals: Int) {
    let units = (value * Double(powerOfTen(decimals))).rounded(.toNearestOrAwayFromZero)
    guard let whole = Int(exactly: units) else { return nil }
    self.init(units: whole, decimals: decimals)
  }

  /// Whether a minus sign is printed; never for zero.
  public var isNegative: Bool { units < 0 }

  /// The digits before the decimal sign, at least one, without grouping.
  public var integerDigits: String {
    String(units.magnitude / UInt(powerOfTen(decimals)))
  }

  /// The digits after the decimal sign, as many as ``decimals``.
  public var fractionDigits: String {
    guard decimals > 0 else { return "" }
    let digits = String(units.magnitude % UInt(powerOfTen(decimals)))
    return String(repeating: "0", count: decimals - digits.count) + digits
  }

  /// The number with a point and a hyphen for minus, as programs read it.
  public var description: String {
    (isNegative ? "-" : "") + integerDigits + (decimals > 0 ? "." + fractionDigits : "")
  }
}
