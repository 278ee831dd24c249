/// What a person said of an item and an earlier one. It holds for these wordings in every seminar, and
/// not for the next one.
public struct ConfirmedMatch: Sendable, Hashable {
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// One question; only its spelling or its key changed.
    case same
    /// Reworded, or with other labels of its answers, and still the same question: compared with a mark.
    case equivalent
    /// Two questions.
    case different
  }

  public var earlier: AskedItem
  public var later: AskedItem
  public var verdict: Verdict

  public init(_ earlier: AskedItem, _ later: AskedItem, _ verdict: Verdict) {
    self.earlier = earlier
    self.later = later
    self.verdict = verdict
  }
}
