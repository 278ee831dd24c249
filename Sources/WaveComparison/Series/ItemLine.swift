public import SurveyModel
public import Tabulation

/// One question through the seminars of a series, in the order of time.
///
/// Where it was changed the line is broken. The answers of one part may be compared and tested; those of two
/// parts may not.
public struct ItemLine: Sendable, Hashable {
  /// The seminars between two breaks.
  public struct Part: Sendable, Hashable {
    /// The latest version, with every answer that a seminar of the part has.
    public let item: Item
    /// By seminar, ascending; at least one.
    public let points: [Point]
    /// How the part compares with the one before; `nil` for the first.
    public let link: Comparability?
    /// What differs from the part before.
    public let changes: Set<ItemChange>
  }

  /// The answers of one seminar.
  public struct Point: Sendable, Hashable {
    /// Its place in the series, from 0.
    public let seminar: Int
    /// As answers to ``Part/item``.
    public let tally: ItemTally
    /// Worded otherwise than before, and confirmed to ask the same.
    public let isReworded: Bool
  }

  /// In the order of time; at least one.
  public let parts: [Part]

  /// The latest version.
  public var item: Item { parts[parts.count - 1].item }

  /// The part that reaches to the latest seminar with the question.
  public var current: Part { parts[parts.count - 1] }
}
