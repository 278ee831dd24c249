public import SurveyStatistics

/// The answers of several groups to one item; seminars in the order of time, where there is one.
public struct SeveralGroups<Table: CountedValues>: Sendable {
  public let groups: [Table]
  /// Answers by group, over the values that occur in any, ascending.
  let counts: [[Int]]

  public init(_ groups: [Table]) {
    self.groups = groups
    let values = Set(groups.lazy.flatMap(\.values)).sorted()
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    counts = groups.map { table in
      var counts = Array(repeating: 0, count: values.count)
      for (value, count) in zip(table.values, table.counts) {
        if let place = places[value] { counts[place] = count }
      }
      return counts
    }
  }

  /// Answers of all groups.
  public var n: Int { sizes.reduce(0, +) }

  var sizes: [Int] { groups.map(\.n) }

  /// Answers of all groups per value, ascending.
  var ties: [Int] {
    counts.first.map { first in
      first.indices.map { value in counts.reduce(0) { $0 + $1[value] } }
    } ?? []
  }

  /// Whether all answers of all groups are equal.
  var isAllEqual: Bool { ties.count == 1 }
}
