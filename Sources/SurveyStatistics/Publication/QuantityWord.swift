/// The word for a share in a generated sentence; the raw value is its name in machine output.
public enum QuantityWord: String, Sendable, Hashable, Codable, CaseIterable {
  case nobody = "none"
  case few, minority, aboutHalf, most, almostAll, all

  /// Chooses by the exact share: all, almost all from 90 %, most above 55 %, about half from 45 %,
  /// a minority from 10 %, few above zero, none.
  ///
  /// - Returns: `nil` below ten answers, where counts speak.
  public init?(_ count: Int, of n: Int) {
    precondition((0...max(n, 0)).contains(count), "\(count) of \(n) answers")
    guard n >= 10 else { return nil }
    switch 100 * count {
    case 0: self = .nobody
    case 100 * n: self = .all
    case (90 * n)...: self = .almostAll
    case (55 * n + 1)...: self = .most
    case (45 * n)...: self = .aboutHalf
    case (10 * n)...: self = .minority
    default: self = .few
    }
  }
}
