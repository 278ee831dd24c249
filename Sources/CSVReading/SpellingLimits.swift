/// How much of one column a ``SpellingReader`` keeps. A column beyond is open text: its cells are
/// told apart from empty ones only.
public struct SpellingLimits: Sendable, Hashable {
  /// Distinct cells.
  public var distinct = 20_000
  /// Bytes of all distinct cells together.
  public var bytes = 1 << 20

  public init(distinct: Int = 20_000, bytes: Int = 1 << 20) {
    self.distinct = distinct
    self.bytes = bytes
  }
}
