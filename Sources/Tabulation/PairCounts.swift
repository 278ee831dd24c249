/// For each two of several items, how many rows have which two answers to them.
///
/// An answer is a number: 0 for none, then the places of the points. Memory is fixed: k(k − 1)/2 tables of
/// (s + 1)² counts, for k items on s points.
struct PairCounts: Hashable {
  private let items: Int
  /// The rows and columns of each table.
  private let side: Int
  /// Table by table: the first item with each behind it, then the second.
  private var counts: [Int]

  init(items: Int, points: Int) {
    self.items = items
    side = points + 1
    counts = Array(repeating: 0, count: items * (items - 1) / 2 * side * side)
  }

  /// Counts a row: one addition for each two items.
  mutating func add(_ row: Span<UInt8>) {
    let (items, side) = (items, side)
    var counts = counts.mutableSpan
    var start = 0
    for first in 0..<items {
      let line = Int(row[first]) * side
      for second in first + 1..<items {
        counts[start + line + Int(row[second])] += 1
        start += side * side
      }
    }
  }

  mutating func merge(_ other: PairCounts) {
    precondition(items == other.items && side == other.side, "batteries of different shape")
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// Calls `body` with each two answers that somebody gave to two items, and how many did.
  ///
  /// - Parameters:
  ///   - first: The place of an item; less than `second`.
  ///   - body: Gets the places of both points, from 0.
  func forEach(_ first: Int, _ second: Int, _ body: (Int, Int, Int) -> Void) {
    precondition(0 <= first && first < second && second < items, "items \(first) and \(second)")
    let table = first * (2 * items - first - 1) / 2 + second - first - 1
    for one in 1..<side {
      for other in 1..<side {
        let count = counts[(table * side + one) * side + other]
        if count > 0 { body(one - 1, other - 1, count) }
      }
    }
  }
}
