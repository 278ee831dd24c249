/// The distribution of the sum of those ranks that get a plus when signs fall at random.
///
/// The shift algorithm of B. Streitberg and J. Röhmel, Stat Softw Newsl 12 (1986), 10–17.
struct SignSums {
  /// More ranks than this would leave the range of doubles.
  static let mostRanks = 1000

  private let ranks: [(rank: Int, count: Int)]

  /// - Parameter ranks: Doubled midranks with their frequencies.
  init(_ ranks: [(rank: Int, count: Int)]) { self.ranks = ranks }

  /// P(|W − E W| ≥ |w − E W|), compared as whole numbers.
  func twoSidedP(_ sum: Int) -> Double {
    var ways = [1.0]
    for (rank, count) in ranks {
      for _ in 0..<count {
        var next = ways + Array(repeating: 0, count: rank)
        for (place, number) in ways.enumerated() { next[place + rank] += number }
        ways = next
      }
    }
    let whole = ways.count - 1
    let distance = abs(2 * sum - whole)
    guard distance > 0 else { return 1 }
    // The distribution is symmetric.
    let tail = ways[...((whole - distance) / 2)].reduce(0, +)
    return min(2 * tail / ways.reduce(0, +), 1)
  }
}
