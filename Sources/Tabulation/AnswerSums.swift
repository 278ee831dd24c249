/// How many respondents answered how many of several items, and with which sum of points: all that the
/// scores of a battery need.
struct AnswerSums: Hashable {
  private let items: Int
  private let points: ClosedRange<Int>
  /// One line for each number of answers, in it one cell for each sum, counted from its least.
  private var counts: [Int]

  /// - Parameter points: Lowest to highest.
  init(items: Int, points: ClosedRange<Int>) {
    self.items = items
    self.points = points
    counts = Array(repeating: 0, count: (items + 1) * (items * (points.count - 1) + 1))
  }

  private var width: Int { items * (points.count - 1) + 1 }

  mutating func add(answered: Int, sum: Int) {
    counts[answered * width + sum - answered * points.lowerBound] += 1
  }

  mutating func merge(_ other: AnswerSums) {
    precondition(items == other.items && points == other.points, "batteries of different shape")
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// Numbers of answers, sums and how many had both; those that occur, in ascending order.
  var occurring: [(answered: Int, sum: Int, count: Int)] {
    counts.indices.filter { counts[$0] > 0 }.map { index in
      let answered = index / width
      return (answered, index % width + answered * points.lowerBound, counts[index])
    }
  }
}
