/// A share as the percentage to print.
///
/// A count that is not zero never prints as “0 %”, and one that is not all never as “100 %”: the first
/// becomes “< 1 %”, the second “> 99 %”.
public struct PercentFigure: Sendable, Hashable, CustomStringConvertible {
  /// What stands before the number.
  public enum Relation: String, Sendable, Hashable, Codable {
    case equal = ""
    case below = "<"
    case above = ">"
  }

  public let relation: Relation
  /// The percentage, rounded half away from zero.
  public let number: FixedDecimal

  /// - Parameters:
  ///   - count: From 0 to `base`.
  ///   - base: What the percentage is of.
  /// - Returns: `nil` when the base is zero.
  public init?(_ count: Int, of base: Int, decimals: Int) {
    precondition((0...max(base, 0)).contains(count), "\(count) of \(base)")
    guard base > 0 else { return nil }
    let rounded = ExactFraction(100 * Int128(count), Int128(base)).rounded(decimals: decimals)
    let all = 100 * powerOfTen(decimals)
    if rounded.units == 0 && count > 0 {
      relation = .below
      number = FixedDecimal(units: 1, decimals: decimals)
    } else if rounded.units == all && count < base {
      relation = .above
      number = FixedDecimal(units: all - 1, decimals: decimals)
    } else {
      relation = .equal
      number = rounded
    }
  }

  /// Relation and number without the percent sign, as in “< 1”.
  public var description: String {
    relation == .equal ? number.description : "\(relation.rawValue) \(number)"
  }
}
