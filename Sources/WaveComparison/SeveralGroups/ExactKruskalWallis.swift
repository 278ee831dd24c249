/// Goes through all ways to deal ranks out to groups, equal ranks being interchangeable, group by group.
struct ExactKruskalWallis {
  private let deviations: [Int]
  private let sizes: [Int]
  /// What each group's squared sum counts for: the product of the sizes over its own.
  private let factors: [Int128]
  private let observed: Int128
  /// Answers of each value that are not dealt out yet.
  private var pool: [Int]

  /// The order of the groups does not matter: the largest comes last, which is not gone through.
  ///
  /// - Parameters:
  ///   - sizes: Answers per group, with few enough ways to deal them out.
  ///   - observed: Sums of deviations by group.
  init(_ ranks: RankDeviations, sizes: [Int], observed: [Int]) {
    deviations = ranks.deviations
    pool = ranks.ties
    let order = sizes.indices.sorted { sizes[$0] < sizes[$1] }
    self.sizes = order.map { sizes[$0] }
    let product = sizes.reduce(Int128(1)) { $0 * Int128($1) }
    factors = self.sizes.map { product / Int128($0) }
    self.observed = zip(order.map { observed[$0] }, factors).reduce(0) {
      $0 + Self.square($1.0) * $1.1
    }
  }

  /// The ways whose ΣR²/n, times the product of the sizes, is at least that observed.
  mutating func extremeWays() -> Int {
    enter(group: 0, before: (sum: 0, score: 0), ways: 1)
  }

  private mutating func enter(
    group: Int, before: (sum: Int, score: Int128), ways: Int
  ) -> Int {
    fill(
      group: group, value: 0, need: sizes[group], behind: sizes[group...].reduce(0, +), sum: 0,
      before: before, ways: ways)
  }

  private static func square(_ sum: Int) -> Int128 { Int128(sum) * Int128(sum) }

  /// Chooses the rest of a group among the values from one on.
  ///
  /// - Parameters:
  ///   - need: Answers the group still lacks.
  ///   - behind: Answers of these values that are left.
  ///   - sum: The group's deviations so far.
  ///   - before: Deviations and score of the groups before.
  ///   - ways: What is dealt out stands for so many ways.
  private mutating func fill(
    group: Int, value: Int, need: Int, behind: Int, sum: Int, before: (sum: Int, score: Int128),
    ways: Int
  ) -> Int {
    if need == 0 {
      let all = before.sum + sum
      let score = before.score + Self.square(sum) * factors[group]
      let next = group + 1
      if next == sizes.count - 1 {
        // The last group takes what is left; all deviations sum to zero.
        return score + Self.square(all) * factors[next] >= observed ? ways : 0
      }
      return enter(group: next, before: (all, score), ways: ways)
    }
    let available = pool[value]
    let least = max(0, need - (behind - available))
    var (extreme, choices) = (0, Arrangements.binomial(available, least))
    for count in least...min(available, need) {
      pool[value] = available - count
      extreme += fill(
        group: group, value: value + 1, need: need - count, behind: behind - available,
        sum: sum + count * deviations[value], before: before, ways: ways * choices)
      choices = choices * (available - count) / (count + 1)
    }
    pool[value] = available
    return extreme
  }
}
