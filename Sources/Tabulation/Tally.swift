public import SurveyModel

/// What the respondents answered, as counts: all that the figures of a report are made of.
///
/// A tally knows no respondent. Tallies of one questionnaire form a commutative monoid under
/// ``merging(_:)``: the tally of the whole is the merged tallies of its parts, in any order.
public struct Tally: Sendable, Hashable {
  /// Responses that count: read, and not excluded.
  public var responses: Int
  /// One for each item of the questionnaire, in its order.
  public var items: [ItemTally]

  /// The tally of no response at all.
  public init(of questionnaire: Questionnaire) {
    responses = 0
    items = questionnaire.items.map(ItemTally.init(of:))
  }

  /// Both tallies together.
  ///
  /// - Precondition: Both are of the same items in the same order.
  public func merging(_ other: Tally) -> Tally {
    var sum = self
    sum.responses += other.responses
    precondition(
      items.map(\.key) == other.items.map(\.key),
      "tallies of different items: \(items.map(\.key)) and \(other.items.map(\.key))")
    for index in items.indices { sum.items[index].merge(other.items[index]) }
    return sum
  }
}
