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
  /// The responses by group, for each item by which they were asked for.
  public var groups: [CrossTally] = []
  /// One for each battery of two rating items or more, in the order of the questionnaire, if they were
  /// asked for.
  public var batteries: [BatteryTally] = []
  /// The responses by their answers to the items that are weighted by, if they were asked for.
  public var cells: CellTally?

  /// The tally of no response at all.
  public init(of questionnaire: Questionnaire) { self.init(of: questionnaire.items) }

  /// The tally of no response at all to some items of a questionnaire.
  public init(of items: [Item]) {
    responses = 0
    self.items = items.map(ItemTally.init(of:))
  }

  /// Both tallies together.
  ///
  /// - Precondition: Both are of the same items in the same order, and of the same groups, batteries
  ///   and cells where both have any.
  public func merging(_ other: Tally) -> Tally {
    var sum = self
    sum.responses += other.responses
    precondition(
      items.map(\.key) == other.items.map(\.key),
      "tallies of different items: \(items.map(\.key)) and \(other.items.map(\.key))")
    for index in items.indices { sum.items[index].merge(other.items[index]) }
    sum.groups = Self.merge(groups, other.groups) { $0.merge($1) }
    sum.batteries = Self.merge(batteries, other.batteries) { $0.merge($1) }
    if let cells = other.cells {
      if sum.cells == nil { sum.cells = cells } else { sum.cells?.merge(cells) }
    }
    return sum
  }

  private static func merge<Part>(
    _ parts: [Part], _ others: [Part], _ merge: (inout Part, Part) -> Void
  ) -> [Part] {
    if parts.isEmpty || others.isEmpty { return parts + others }
    precondition(parts.count == others.count, "\(parts.count) parts and \(others.count)")
    var parts = parts
    for index in parts.indices { merge(&parts[index], others[index]) }
    return parts
  }
}
