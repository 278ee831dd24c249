/// The distribution of Jonckheere's J over all ways to deal answers out to groups in order.
struct JonckheereDistribution {
  /// The number of ways by 2J.
  let ways: [Int: Int]

  /// Deals the values out one after another, the lowest first. What a value adds to J depends only on
  /// how many answers each group has by then, so ways that agree in this are taken together.
  ///
  /// - Parameters:
  ///   - ties: Answers per value, ascending.
  ///   - sizes: Answers per group, with few enough ways to deal them out.
  init(ties: [Int], sizes: [Int]) {
    var states: [[Int]: [Int: Int]] = [sizes.map { _ in 0 }: [0: 1]]
    for tied in ties {
      var next: [[Int]: [Int: Int]] = [:]
      for (dealt, ways) in states {
        Self.shares(of: tied, places: zip(sizes, dealt).map(-)) { shares, choices in
          var filled = dealt
          let rise = Self.rise(shares, above: &filled)
          for (doubled, number) in ways {
            next[filled, default: [:]][doubled + rise, default: 0] += number * choices
          }
        }
      }
      states = next
    }
    ways = states[sizes] ?? [:]
  }

  /// What answers of one value add to 2J: twice those of earlier groups below them, and the equal ones
  /// of earlier groups once.
  ///
  /// - Parameters:
  ///   - shares: Answers of the value by group.
  ///   - dealt: Answers below the value by group; afterwards those of the value are among them.
  static func rise(_ shares: [Int], above dealt: inout [Int]) -> Int {
    var (earlier, doubled) = (0, 0)
    for (group, share) in shares.enumerated() {
      doubled += share * earlier
      earlier += 2 * dealt[group] + share
      dealt[group] += share
    }
    return doubled
  }

  /// Calls `body` with every way to share equal answers out, and how many ways of unequal ones it
  /// stands for.
  private static func shares(
    of count: Int, places: [Int], _ body: (_ shares: [Int], _ choices: Int) -> Void
  ) {
    var shares = places.map { _ in 0 }
    func choose(group: Int, left: Int, choices: Int) {
      if group == places.count - 1 {
        shares[group] = left
        return body(shares, choices)
      }
      let elsewhere = places[(group + 1)...].reduce(0, +)
      for share in max(0, left - elsewhere)...min(left, places[group]) {
        shares[group] = share
        choose(
          group: group + 1, left: left - share,
          choices: choices * Arrangements.binomial(left, share))
      }
    }
    choose(group: 0, left: count, choices: 1)
  }
}
