public import SurveyStatistics

/// The rank test of several groups.
///
/// W. H. Kruskal and W. A. Wallis, JASA 47 (1952), 583–621, with the correction for ties.
public struct KruskalWallis: Sendable, Hashable {
  /// H on the χ² scale, with its p; `nil` when all answers are equal.
  public let test: ChiSquaredTest?
  /// Groups with answers, less one.
  public let degreesOfFreedom: Int
  /// ε² = H/(n − 1), in `0...1`; `nil` when all answers are equal.
  public let epsilonSquared: Double?
  /// P(H ≥ h) over all ways to deal these answers out; 1 when all are equal, `nil` beyond
  /// ``ExactLimits/arrangements``.
  public let exactP: Double?

  /// The p that is printed.
  public var p: PValue? { PValue(exact: exactP, asymptotic: test?.p) }
}

extension SeveralGroups {
  /// The test of Kruskal and Wallis over the groups with answers; `nil` when there are fewer than two.
  public func kruskalWallis(limits: ExactLimits = ExactLimits()) -> KruskalWallis? {
    let groups = counts.filter { $0.contains { $0 > 0 } }
    guard groups.count > 1 else { return nil }
    let degrees = groups.count - 1
    guard !isAllEqual else {
      return KruskalWallis(
        test: nil, degreesOfFreedom: degrees, epsilonSquared: nil, exactP: 1)
    }
    let sizes = groups.map { $0.reduce(0, +) }
    let ranks = RankDeviations(ties: ties)
    let sums = groups.map { ranks.sum($0) }
    let between = zip(sums, sizes).reduce(0) { $0 + Double($1.0) * Double($1.0) / Double($1.1) }
    let ratio = between / ranks.squares
    return KruskalWallis(
      test: ChiSquaredTest(ratio * Double(n - 1), degreesOfFreedom: degrees),
      degreesOfFreedom: degrees, epsilonSquared: ratio,
      exactP: Arrangements.number(sizes: sizes, limit: limits.arrangements).map { number in
        var test = ExactKruskalWallis(ranks, sizes: sizes, observed: sums)
        return Double(test.extremeWays()) / Double(number)
      })
  }
}

/// Doubled midranks less their mean n + 1, which are whole numbers.
struct RankDeviations {
  let ties: [Int]
  let deviations: [Int]

  /// - Parameter ties: Answers per value, ascending.
  init(ties: [Int]) {
    self.ties = ties
    let n = ties.reduce(0, +)
    deviations = AnswersBelow.doubled(ties).map { $0 - n }
  }

  /// The sum over some of the answers.
  func sum(_ counts: [Int]) -> Int { zip(deviations, counts).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The sum of squares over all answers.
  var squares: Double {
    zip(deviations, ties).reduce(0) { $0 + Double($1.0) * Double($1.0) * Double($1.1) }
  }
}
