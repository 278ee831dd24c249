public import SurveyModel

/// Two items of a series of which nobody has said yet whether they ask the same.
public struct OpenMatch: Sendable, Hashable {
  public let earlier: AskedItem
  public let later: AskedItem
  /// The seminars that asked them, the earlier one for the last time.
  public let earlierSeminar: String
  public let laterSeminar: String
  /// Of their texts in the language in which they differ most, in `0...1`.
  public let similarity: Double
  /// What differs.
  public let changes: Set<ItemChange>

  /// Whether key or header spelling say already that it is one item, which was only changed.
  public let isMatched: Bool

  /// How it would stand in the list of what was decided.
  public func decided(_ verdict: ConfirmedMatch.Verdict) -> ConfirmedMatch {
    ConfirmedMatch(earlier, later, verdict)
  }
}
