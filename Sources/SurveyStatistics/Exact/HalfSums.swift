/// For each number of draws from some scores, how probable each sum is.
struct HalfSums {
  private(set) var sums = [WeightedSums(first: 0, weights: [1])]
  /// The probability of what was left out.
  private(set) var leftOut = 0.0

  /// - Parameters:
  ///   - n: All scores, from which these are some.
  ///   - limit: How many of all are drawn.
  ///   - share: The chance with which each is drawn; given that number it does not matter.
  ///   - least: What is less probable than this, given that number, is left out.
  init(
    _ blocks: [SubsetSums.Block], of n: Int, drawing limit: Int, share: Double,
    leavingOut least: Double
  ) {
    let all = Binomial(n, share).mass(limit)
    var others = n
    for block in blocks {
      others -= block.count
      let chances = Binomial(block.count, share)
      let rest = Binomial(others, share)
      let factors = (0...min(block.count, limit)).map(chances.mass)
      let masses = sums.map(\.mass)
      sums = (0...min(sums.count - 1 + block.count, limit)).map { number in
        // How probable it is that the others make up the number that is drawn.
        let chance = limit - number > others ? 0 : rest.mass(limit - number) / all
        // The numbers of this block's scores that may be among them.
        let choices = (max(0, number - sums.count + 1)...min(number, factors.count - 1)).filter {
          let mass = masses[number - $0] * factors[$0] * chance
          if mass < least { leftOut += mass }
          return mass >= least && mass > 0
        }
        var sum = combined(choices, number, block.score, factors)
        if chance > 0 { leftOut += sum.trim(below: least / chance) * chance }
        return sum
      }
    }
  }

  /// The same for scores that are all higher by a number.
  func shifted(by shift: Int) -> HalfSums {
    var half = self
    for number in sums.indices { half.sums[number].first += number * shift }
    return half
  }

  private func combined(
    _ choices: [Int], _ number: Int, _ score: Int, _ factors: [Double]
  ) -> WeightedSums {
    let first = choices.map { sums[number - $0].first + $0 * score }.min() ?? 0
    let end = choices.map { sums[number - $0].end + $0 * score }.max() ?? 0
    var weights = Array(repeating: 0.0, count: end - first)
    for start in stride(from: 0, to: choices.count, by: 4) {
      let some = choices[start..<min(start + 4, choices.count)]
      let parts = some.map { choice in
        let source = sums[number - choice]
        return WeightedPart(
          weights: source.weights, offset: source.first + choice * score - first,
          factor: factors[choice])
      }
      if parts.count == 4 {
        WeightedPart.add(parts[0], parts[1], parts[2], parts[3], to: &weights)
      } else {
        for part in parts { part.add(part.places, to: &weights) }
      }
    }
    return WeightedSums(first: first, weights: weights)
  }
}

/// The weights of neighbouring sums.
struct WeightedSums {
  /// The least sum.
  var first: Int
  var weights: [Double]

  /// The sum after the greatest one.
  var end: Int { first + weights.count }

  var mass: Double { weights.reduce(0, +) }

  /// Cuts weights below a least one off both ends.
  ///
  /// - Returns: What was cut off.
  mutating func trim(below least: Double) -> Double {
    let start = weights.firstIndex { $0 >= least } ?? weights.count
    let stop = (weights.lastIndex { $0 >= least } ?? start - 1) + 1
    guard start > 0 || stop < weights.count else { return 0 }
    let cut = weights[..<start].reduce(0, +) + weights[stop...].reduce(0, +)
    weights = Array(weights[start..<stop])
    first += start
    return cut
  }
}
