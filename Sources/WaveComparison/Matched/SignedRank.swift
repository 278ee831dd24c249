public import SurveyStatistics

/// What is done with pairs that did not change.
public enum ZeroChanges: String, Sendable, Hashable, Codable, CaseIterable {
  /// Left out before ranking: F. Wilcoxon.
  case dropped
  /// Ranked, then left out: J. W. Pratt, JASA 54 (1959), 655–667.
  case ranked
}

/// Wilcoxon's signed-rank test of matched answers.
public struct SignedRank: Sendable, Hashable {
  /// W⁺: the sum of the midranks of the ups.
  public let wPlus: Double
  /// (W⁺ − W⁻)/(W⁺ + W⁻), in `-1...1`.
  public let rankBiserial: Double
  /// P(|W⁺ − E| ≥ |w⁺ − E|) over all signs, midranks as they are; `nil` beyond
  /// ``ExactLimits/signedRank``.
  public let exactP: Double?
  /// Of z = (W⁺ − E)/√(Σr²/4), ties as they are, without continuity correction.
  public let asymptoticP: Double

  /// The p that is printed.
  public var p: PValue? { PValue(exact: exactP, asymptotic: asymptoticP) }
}

extension MatchedChange {
  /// How zero changes are treated in print: ranked when more than a fifth of the pairs have one.
  public var printedZeroChanges: ZeroChanges { 5 * same > n ? .ranked : .dropped }

  /// The signed-rank test; `nil` when nothing changed.
  public func signedRank(
    zeros: ZeroChanges, limits: ExactLimits = ExactLimits()
  ) -> SignedRank? {
    var sizes: [Double: (up: Int, down: Int, same: Int)] = [:]
    for (change, count) in zip(changes.values, changes.counts) {
      if change > 0 {
        sizes[change, default: (0, 0, 0)].up += count
      } else if change < 0 {
        sizes[-change, default: (0, 0, 0)].down += count
      } else if zeros == .ranked {
        sizes[0, default: (0, 0, 0)].same += count
      }
    }
    var (below, plus) = (0, 0)
    var ranks: [(rank: Int, count: Int)] = []
    for (_, size) in sizes.sorted(by: { $0.key < $1.key }) {
      let tied = size.up + size.down + size.same
      let rank = 2 * below + tied + 1
      plus += rank * size.up
      if size.up + size.down > 0 { ranks.append((rank, size.up + size.down)) }
      below += tied
    }
    let all = ranks.reduce(0) { $0 + $1.rank * $1.count }
    guard all > 0 else { return nil }
    let squares = ranks.reduce(0.0) { $0 + Double($1.rank) * Double($1.rank) * Double($1.count) }
    let signs = SignSums(ranks)
    return SignedRank(
      wPlus: Double(plus) / 2, rankBiserial: Double(2 * plus - all) / Double(all),
      exactP: n <= min(limits.signedRank, SignSums.mostRanks) ? signs.twoSidedP(plus) : nil,
      asymptoticP: Normal.twoSided(Double(2 * plus - all) / squares.squareRoot()))
  }
}
