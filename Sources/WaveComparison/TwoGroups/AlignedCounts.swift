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
    zip(first, AnswersBelow.doubled(second)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The midranks of the categories among all answers, times two.
  var doubledMidranks: [Int] { AnswersBelow.doubled(ties).map { $0 + 1 } }
}
