import SurveyStatistics

/// Counts of two groups over the same ascending categories, as rank statistics need them.
struct AlignedCounts {
  let first: [Int]
  let second: [Int]

  var sizes: (first: Int, second: Int) { (first.reduce(0, +), second.reduce(0, +)) }

  /// Answers of both groups per category.
  var ties: [Int] { zip(first, second).map(+) }

  /// Twice the number of pairs in which the first group is higher, ties counting as half: 2U.
  var doubledPairs: Int {
    zip(first, Self.doubledPlacements(in: second)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// For each category, how many answers lie below it and how many in it: 2·below + equal.
  static func doubledPlacements(in counts: [Int]) -> [Int] {
    var below = 0
    return counts.map { count in
      defer { below += count }
      return 2 * below + count
    }
  }

  /// The midranks of the categories among all answers, times two.
  var doubledMidranks: [Int] { Self.doubledPlacements(in: ties).map { $0 + 1 } }
}
