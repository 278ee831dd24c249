public import SurveyStatistics

/// The test of a trend of ratings over groups in order.
///
/// J counts the pairs from an earlier and a later group in which the later answer is higher, ties as
/// half. T. J. Terpstra, Indag Math 14 (1952), 327–333; A. R. Jonckheere, Biometrika 41 (1954), 133–145.
/// Respondents of one seminar share a trainer and a room, so p is too small if seminars vary for such
/// reasons; a trend of seminar means confirms it.
public struct JonckheereTerpstra: Sendable, Hashable {
  public let j: Double
  /// E J = (n² − Σnᵢ²)/4.
  public let expected: Double
  /// The variance with ties; 0 when all answers are equal.
  public let variance: Double
  /// (J − E J) over its SD, without continuity correction; `nil` when all answers are equal.
  public let z: Double?
  /// The two-sided p of z, the same as that of Kendall's τ-b.
  public let asymptoticP: Double?
  /// P(|J − E J| ≥ |j − E J|) over all ways to deal these answers out; 1 when all are equal, `nil` beyond
  /// ``ExactLimits/arrangements``.
  public let exactP: Double?
  /// Kendall's τ-b of group and answer, in `-1...1`; `nil` when all answers are equal.
  public let tauB: Double?

  /// The p that is printed.
  public var p: PValue? { PValue(exact: exactP, asymptotic: asymptoticP) }
}

extension SeveralGroups {
  /// The test of Jonckheere and Terpstra; `nil` when fewer than two groups have answers.
  public func jonckheereTerpstra(limits: ExactLimits = ExactLimits()) -> JonckheereTerpstra? {
    let sizes = sizes
    guard sizes.count(where: { $0 > 0 }) > 1 else { return nil }
    // Pairs from different groups: twice the expectation of J.
    let pairs = (n * n - sizes.reduce(0) { $0 + $1 * $1 }) / 2
    let doubled = doubledPairs
    guard !isAllEqual else {
      return JonckheereTerpstra(
        j: Double(doubled) / 2, expected: Double(pairs) / 2, variance: 0, z: nil,
        asymptoticP: nil, exactP: 1, tauB: nil)
    }
    let variance = jonckheereVariance
    let z = Double(doubled - pairs) / 2 / variance.squareRoot()
    let untied = (n * (n - 1) - ties.reduce(0) { $0 + $1 * ($1 - 1) }) / 2
    return JonckheereTerpstra(
      j: Double(doubled) / 2, expected: Double(pairs) / 2, variance: variance, z: z,
      asymptoticP: Normal.twoSided(z),
      exactP: Arrangements.number(sizes: sizes, limit: limits.arrangements).map { number in
        let extreme = JonckheereDistribution(ties: ties, sizes: sizes)
          .ways(atLeast: abs(doubled - pairs), from: pairs)
        return Double(extreme) / Double(number)
      },
      tauB: Double(doubled - pairs)
        / (Double(pairs).squareRoot() * Double(untied).squareRoot()))
  }

  /// 2J.
  private var doubledPairs: Int {
    var dealt = sizes.map { _ in 0 }
    return ties.indices.reduce(0) { sum, value in
      sum + JonckheereDistribution.rise(counts.map { $0[value] }, above: &dealt)
    }
  }

  private var jonckheereVariance: Double {
    let (sizes, ties, n) = (sizes, ties, Double(n))
    func sum(_ counts: [Int], _ term: (Double) -> Double) -> Double {
      counts.reduce(0) { $0 + term(Double($1)) }
    }
    let main: (Double) -> Double = { $0 * ($0 - 1) * (2 * $0 + 5) }
    let triples: (Double) -> Double = { $0 * ($0 - 1) * ($0 - 2) }
    let couples: (Double) -> Double = { $0 * ($0 - 1) }
    let tripled =
      n < 3 ? 0 : sum(sizes, triples) * sum(ties, triples) / (36 * triples(n))
    return (main(n) - sum(sizes, main) - sum(ties, main)) / 72 + tripled
      + sum(sizes, couples) * sum(ties, couples) / (8 * couples(n))
  }
}
