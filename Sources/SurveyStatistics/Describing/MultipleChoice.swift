/// The answers to an item of which any number of options may be ticked.
///
/// The base are the respondents with at least one mark or an explicit “none”; a row left blank is
/// nonresponse. Shares of respondents may add to more than 1.
public struct MultipleChoice: Sendable, Hashable {
  /// Respondents per option, in the order of the questionnaire.
  public let counts: [Int]
  /// Respondents who answered the item.
  public let base: Int
  /// Those of them who ticked nothing.
  public let noneTicked: Int
  /// Questionnaires in which the item was put.
  public let returned: Int

  public init(counts: [Int], base: Int, noneTicked: Int, returned: Int) {
    precondition(
      counts.allSatisfy { (0...max(base - noneTicked, 0)).contains($0) } && noneTicked >= 0
        && noneTicked <= base && base <= returned,
      "counts \(counts), \(noneTicked) none, base \(base), returned \(returned)")
    self.counts = counts
    self.base = base
    self.noneTicked = noneTicked
    self.returned = returned
  }

  /// Questionnaires that left the item blank.
  public var unanswered: Int { returned - base }

  /// Ticks on all options together.
  public var ticks: Int { counts.reduce(0, +) }

  /// Fraction of the base per option; `nil` when no one answered.
  public var sharesOfRespondents: [Double]? {
    base == 0 ? nil : counts.map { Double($0) / Double(base) }
  }

  /// Fraction of all ticks per option, for the annex only; `nil` when nothing was ticked.
  public var sharesOfTicks: [Double]? {
    ticks == 0 ? nil : counts.map { Double($0) / Double(ticks) }
  }

  /// The mean number of options ticked by those who answered; `nil` when no one did.
  public var meanTicks: Double? { base == 0 ? nil : Double(ticks) / Double(base) }
}
