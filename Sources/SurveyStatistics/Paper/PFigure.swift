/// A p-value as it is printed: two significant digits, “< 0.001” below that, never 0.000.
public struct PFigure: Sendable, Hashable, CustomStringConvertible {
  /// Below 0.001, or equal.
  public let relation: PercentFigure.Relation
  /// With one to four decimals.
  public let number: FixedDecimal

  /// - Parameter p: In `0...1`.
  public init(_ p: Double) {
    precondition((0...1).contains(p), "p-value \(p)")
    // A number that is rounded up to the next power of ten has a decimal less: 0.0996 is 0.10.
    let rounded = [4, 3, 2, 1].lazy.compactMap { FixedDecimal(p, decimals: $0) }
      .first { $0.units < 100 }
    guard p >= 0.001, let rounded else {
      relation = .below
      number = FixedDecimal(units: 1, decimals: 3)
      return
    }
    relation = .equal
    number = rounded
  }

  /// Relation and number, with a point, as in “< 0.001”.
  public var description: String {
    relation == .equal ? number.description : "\(relation.rawValue) \(number)"
  }
}
