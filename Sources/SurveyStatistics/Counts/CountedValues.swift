/// Distinct values in ascending order, each with the number of answers that gave it.
///
/// Codes (``FrequencyTable``) and real numbers (``NumberTable``) share the statistics written on
/// this protocol: those that need only the order of the answers, and those that need their moments.
public protocol CountedValues: Sendable {
  associatedtype Value: Comparable & Hashable & Sendable

  /// The distinct values, ascending.
  var values: [Value] { get }
  /// Answers per value, in the order of ``values``; never zero.
  var counts: [Int] { get }
  /// Valid n: the number of answers.
  var n: Int { get }
  /// Sum, mean and variance; `nil` when no one answered.
  var moments: Moments? { get }

  /// The value as a number.
  static func real(_ value: Value) -> Double
}

extension CountedValues {
  /// Whether no one answered.
  public var isEmpty: Bool { n == 0 }

  /// Whether everyone who answered gave the same answer; `false` when no one did.
  public var isAllEqual: Bool { values.count == 1 }

  /// The smallest answer; `nil` when no one answered.
  public var smallest: Value? { values.first }

  /// The largest answer; `nil` when no one answered.
  public var largest: Value? { values.last }

  /// The answer at a place in ascending order.
  ///
  /// - Parameter rank: From 1 to ``n``.
  /// - Complexity: O(number of distinct values).
  func value(atRank rank: Int) -> Double {
    precondition((1...max(n, 1)).contains(rank) && n > 0, "rank \(rank) of \(n) answers")
    var below = 0
    for (value, count) in zip(values, counts) {
      below += count
      if rank <= below { return Self.real(value) }
    }
    preconditionFailure("counts sum to \(below), n is \(n)")
  }
}
