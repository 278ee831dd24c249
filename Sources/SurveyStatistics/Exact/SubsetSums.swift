/// The distribution of a sum of scores when some of them are drawn without replacement: what the exact
/// tests of Mann and Whitney and of Cochran and Armitage stand on.
///
/// The shift algorithm of B. Streitberg and J. Röhmel, Stat Softw Newsl 12 (1986), 10–17, with equal
/// scores taken together, over two halves of the scores that are put together at the end. Weights are
/// binomial probabilities, added and multiplied only, so every p keeps a relative accuracy of about
/// 10⁻¹² however small it is.
package struct SubsetSums {
  package typealias Block = (score: Int, count: Int)

  private let blocks: [Block]
  private let n: Int
  private let drawn: Int

  /// - Parameters:
  ///   - scores: Whole numbers with their frequencies.
  ///   - drawn: How many of them are drawn.
  package init(scores: [Block], drawn: Int) {
    blocks = scores.filter { $0.count > 0 }.sorted { $0.score < $1.score }
    n = blocks.reduce(0) { $0 + $1.count }
    precondition((0...n).contains(drawn), "\(drawn) drawn from \(n)")
    self.drawn = drawn
  }

  /// The smallest p that any sum could have.
  package var smallestTwoSidedP: Double {
    let scores = blocks.flatMap { Array(repeating: $0.score, count: $0.count) }
    let ends = [scores.prefix(drawn), scores.suffix(drawn)].map { $0.reduce(0, +) }
    return ends.map(twoSidedP).min() ?? 1
  }

  /// P(|T − E T| ≥ |t − E T|), compared as whole numbers.
  ///
  /// - Parameter sum: t, the sum observed.
  package func twoSidedP(_ sum: Int) -> Double {
    // n·E T = drawn·Σscores, so T is as extreme as t when |n·T − n·E T| ≥ distance.
    let centre = drawn * blocks.reduce(0) { $0 + $1.score * $1.count }
    let distance = abs(n * sum - centre)
    guard distance > 0 else { return 1 }
    let highest = floorDivide(centre - distance, by: n)
    let lowest = -floorDivide(-(centre + distance), by: n)
    // What is negligible beside p is left out, its mass is counted, and too much of it means another run.
    let guess = normalP(distance)
    for least in [1e-18 * guess, 1e-28 * guess, 0] {
      if let p = twoSidedP(highest, lowest, leavingOut: least) { return p }
    }
    return 1
  }

  /// About as large as p, from the normal distribution.
  private func normalP(_ distance: Int) -> Double {
    let sum = blocks.reduce(0.0) { $0 + Double($1.score * $1.count) }
    let squares = blocks.reduce(0.0) { $0 + Double($1.score * $1.score * $1.count) }
    let spread = (squares - sum * sum / Double(n)) / Double(max(n - 1, 1))
    let variance = spread * Double(drawn) * Double(n - drawn) / Double(n)
    return variance > 0 ? Normal.twoSided(Double(distance) / Double(n) / variance.squareRoot()) : 1
  }

  /// P(T ≤ highest) + P(T ≥ lowest); `nil` when too much was left out.
  private func twoSidedP(_ highest: Int, _ lowest: Int, leavingOut least: Double) -> Double? {
    let (left, right) = halves(leavingOut: least)
    var (extreme, all) = (0.0, 0.0)
    for (taken, sums) in left.sums.enumerated() where right.sums.indices.contains(drawn - taken) {
      let rest = CumulatedSums(right.sums[drawn - taken])
      for (place, weight) in sums.weights.enumerated() where weight > 0 {
        let part = sums.first + place
        extreme += weight * (rest.atMost(highest - part) + rest.atLeast(lowest - part))
        all += weight * rest.all
      }
    }
    guard least == 0 || (left.leftOut + right.leftOut) * all <= 1e-11 * extreme else { return nil }
    return min(extreme / all, 1)
  }

  private func halves(leavingOut least: Double) -> (left: HalfSums, right: HalfSums) {
    var (left, right): ([Block], [Block]) = ([], [])
    var room = n / 2
    for block in blocks {
      let here = min(block.count, room)
      if here > 0 { left.append((block.score, here)) }
      if here < block.count { right.append((block.score, block.count - here)) }
      room -= here
    }
    let share = Double(drawn) / Double(n)
    func half(_ blocks: [Block]) -> HalfSums {
      HalfSums(blocks, of: n, drawing: drawn, share: share, leavingOut: least)
    }
    let first = half(left)
    // Groups of one size, as many in either half, have scores that are only shifted.
    if let shift = shift(from: left, to: right) { return (first, first.shifted(by: shift)) }
    return (first, half(right))
  }

  private func shift(from left: [Block], to right: [Block]) -> Int? {
    guard left.count == right.count, let first = left.first, let second = right.first else {
      return nil
    }
    let shift = second.score - first.score
    let isShifted = zip(left, right).allSatisfy {
      $0.score + shift == $1.score && $0.count == $1.count
    }
    return isShifted ? shift : nil
  }

  private func floorDivide(_ value: Int, by divisor: Int) -> Int {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}

/// Weights of the sums on one side of a limit.
private struct CumulatedSums {
  private let first: Int
  private var below: [Double] = [0]
  private var above: [Double] = [0]

  init(_ sums: WeightedSums) {
    first = sums.first
    for weight in sums.weights { below.append((below.last ?? 0) + weight) }
    for weight in sums.weights.reversed() { above.append((above.last ?? 0) + weight) }
    above.reverse()
  }

  var all: Double { above[0] }

  func atMost(_ sum: Int) -> Double { below[min(max(sum - first + 1, 0), below.count - 1)] }

  func atLeast(_ sum: Int) -> Double { above[min(max(sum - first, 0), above.count - 1)] }
}
