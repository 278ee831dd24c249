import SurveyModel
public import SurveyStatistics
import Tabulation

/// What the answers of two groups of different people to one item say of their difference.
///
/// A positive difference means that the first group is higher.
public struct ItemContrast: Sendable, Hashable {
  /// First mean minus second, in the unit of the answers.
  public let difference: Double
  /// Welch's interval of it; that of ``TwoGroups/meanDifferenceInterval(scale:level:)`` where no answers
  /// of a group differ, and `nil` where none can be had.
  public let interval: Interval?
  /// How often an answer of the first group is higher than one of the second, ties counting as half.
  public let superiority: Estimate
  /// Of the rank test; `nil` when so few answers could not reach ``Gates/attainableP`` however they fell.
  public let p: PValue?

  /// - Parameters:
  ///   - first: Figures of an item that is rated or a number.
  ///   - second: Those of the same item in the other group.
  ///   - gates: From how many answers on a difference is shown.
  /// - Returns: `nil` for an item without a mean, and when a group has too few answers.
  public init?(_ first: ItemFigures, _ second: ItemFigures, gates: Gates = Gates()) {
    guard gates.allowsComparison(first.validN, second.validN) else { return nil }
    if let points = first.points, let others = second.points, let range = first.range {
      let groups = TwoGroups(points, others)
      self.init(
        groups, interval: groups.meanDifferenceInterval(scale: range, level: first.level),
        superiority: groups.superiorityInterval(scale: range, level: first.level),
        level: first.level, gates: gates)
    } else if first.item.type == .number {
      let groups = TwoGroups(
        NumberTable(counts: first.tally.numbers), NumberTable(counts: second.tally.numbers))
      self.init(
        groups, interval: nil, superiority: groups.superiorityInterval(level: first.level),
        level: first.level, gates: gates)
    } else {
      return nil
    }
  }

  private init?<Table>(
    _ groups: TwoGroups<Table>, interval: Interval?, superiority limits: Interval?,
    level: ConfidenceLevel, gates: Gates
  ) {
    guard let difference = groups.meanDifference, let superiority = groups.superiority else {
      return nil
    }
    self.difference = difference
    self.interval = groups.welch(level: level)?.interval ?? interval
    self.superiority = Estimate(
      superiority.probability, base: groups.first.n + groups.second.n, interval: limits)
    let attainable = groups.attainableP() ?? 0
    p = attainable <= gates.attainableP ? groups.mannWhitney()?.p : nil
  }

  /// Whether the interval leaves no doubt on the sign of the difference.
  public var isClear: Bool {
    guard let interval else { return false }
    return interval.low > 0 || interval.high < 0
  }
}
