/// The distribution of Jonckheere's J over all ways to deal answers out to groups in order.
struct JonckheereDistribution {
  private let all: Ways

  /// The number of ways by 2J, for neighbouring 2J.
  private struct Ways {
    /// The least 2J.
    var first: Int
    var numbers: [Int]
  }

  /// Ways that a value adds to others: twice its pairs above them, and how often each is told apart.
  private struct Step {
    var from: [Int]
    var rise: Int
    var choices: Int
  }

  /// Deals the values out one after another, the lowest first. What a value adds to J depends only on
  /// how many answers each group has by then, so ways that agree in this are taken together.
  ///
  /// - Parameters:
  ///   - ties: Answers per value, ascending.
  ///   - sizes: Answers per group, with few enough ways to deal them out.
  init(ties: [Int], sizes: [Int]) {
    var states = [sizes.map { _ in 0 }: Ways(first: 0, numbers: [1])]
    for tied in ties {
      var steps: [[Int]: [Step]] = [:]
      for dealt in states.keys {
        Self.shares(of: tied, places: zip(sizes, dealt).map(-)) { shares, choices in
          var filled = dealt
          let rise = Self.rise(shares, above: &filled)
          steps[filled, default: []].append(Step(from: dealt, rise: rise, choices: choices))
        }
      }
      states = steps.mapValues { Self.sum(of: $0, states) }
    }
    all = states[sizes] ?? Ways(first: 0, numbers: [])
  }

  /// The ways with 2J at least so far from a middle.
  func ways(atLeast distance: Int, from middle: Int) -> Int {
    all.numbers.enumerated().reduce(0) {
      abs(all.first + $1.offset - middle) >= distance ? $0 + $1.element : $0
    }
  }

  private static func sum(of steps: [Step], _ states: [[Int]: Ways]) -> Ways {
    let parts = steps.compactMap { step in states[step.from].map { (step, $0) } }
    let first = parts.map { $0.rise + $1.first }.min() ?? 0
    let end = parts.map { $0.rise + $1.first + $1.numbers.count }.max() ?? first
    var numbers = Array(repeating: 0, count: end - first)
    for (step, ways) in parts {
      let offset = step.rise + ways.first - first
      // The innermost loop: no sum leaves the number of all ways, which was found to be small.
      numbers.withUnsafeMutableBufferPointer { numbers in
        ways.numbers.withUnsafeBufferPointer { ways in
          let target = UnsafeMutableBufferPointer(
            rebasing: numbers[offset..<offset + ways.count])
          for place in ways.indices { target[place] &+= ways[place] &* step.choices }
        }
      }
    }
    return Ways(first: first, numbers: numbers)
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
