public import SurveyStatistics

/// The answers of two groups to one item, such as those of two seminars.
///
/// Everything rests on the two tables; a positive difference means that the first group is higher. With
/// groups of known size the statistics answer what *these* people think; without, what may be expected
/// of such groups. Groups that share people are matched (``MatchedChange``) or not compared at all.
public struct TwoGroups<Table: CountedValues>: Sendable {
  public let first: Table
  public let second: Table
  let firstTarget: InferenceTarget
  let secondTarget: InferenceTarget

  /// - Parameters:
  ///   - participants: N of both groups, when the figures are to speak of these people alone.
  public init(_ first: Table, _ second: Table, participants: (first: Int, second: Int)? = nil) {
    self.first = first
    self.second = second
    firstTarget = InferenceTarget(participants: participants?.first, returned: first.n)
    secondTarget = InferenceTarget(participants: participants?.second, returned: second.n)
  }

  /// What intervals of the comparison speak of: both groups together, or the process.
  var target: InferenceTarget {
    guard case .group(let one) = firstTarget, case .group(let other) = secondTarget else {
      return .process
    }
    return .group(of: one + other)
  }

  /// The difference of the means, in the unit of the answers; `nil` when a group is empty.
  public var meanDifference: Double? {
    guard let one = first.mean, let other = second.mean else { return nil }
    return one - other
  }

  /// The factors of the variances for finite groups.
  var varianceFactors: (first: Double, second: Double) {
    (firstTarget.varianceFactor(answers: first.n), secondTarget.varianceFactor(answers: second.n))
  }

  /// Counts of both groups over the values of either, ascending.
  var aligned: AlignedCounts {
    var counts: [Table.Value: (Int, Int)] = [:]
    for (value, count) in zip(first.values, first.counts) {
      counts[value, default: (0, 0)].0 = count
    }
    for (value, count) in zip(second.values, second.counts) {
      counts[value, default: (0, 0)].1 = count
    }
    let values = counts.keys.sorted()
    return AlignedCounts(
      first: values.map { counts[$0]?.0 ?? 0 }, second: values.map { counts[$0]?.1 ?? 0 })
  }
}
