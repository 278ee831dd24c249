/// A figure as a fraction of whole numbers, from which it is rounded for print.
public struct ExactFraction: Sendable, Hashable {
  public let numerator: Int128
  /// Positive.
  public let denominator: Int128

  public init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator > 0, "denominator \(denominator)")
    self.numerator = numerator
    self.denominator = denominator
  }

  public init(_ numerator: Int, _ denominator: Int) {
    self.init(Int128(numerator), Int128(denominator))
  }

  /// The difference of two shares in percentage points, before any rounding.
  public static func points(_ first: Int, of base: Int, minus second: Int, of other: Int)
    -> ExactFraction
  {
    let difference = Int128(first) * Int128(other) - Int128(second) * Int128(base)
    return ExactFraction(100 * difference, Int128(base) * Int128(other))
  }

  public var value: Double { Double(numerator) / Double(denominator) }

  /// The fraction rounded half away from zero, in whole-number arithmetic.
  ///
  /// ```swift
  /// ExactFraction(25, 2).rounded(decimals: 0).description  // "13"
  /// ```
  public func rounded(decimals: Int) -> FixedDecimal {
    let scaled = 2 * numerator.magnitude * UInt128(powerOfTen(decimals))
    let units = Int((scaled + denominator.magnitude) / (2 * denominator.magnitude))
    return FixedDecimal(units: numerator < 0 ? -units : units, decimals: decimals)
  }
}
