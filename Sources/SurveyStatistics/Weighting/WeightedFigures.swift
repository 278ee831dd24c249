public import SurveyModel
import Tabulation

/// The weighted figures of one item, unrounded. Their base is the unweighted valid n.
public struct WeightedFigures: Sendable {
  /// Valid n: the respondents with a usable answer, unweighted.
  public let n: Int
  /// What the weights cost this item.
  public let effect: KishEffect
  /// Of ratings, recommendations and numbers.
  public let mean: WeightedMean?
  /// Student's t about the mean, with n − 1 degrees of freedom; of ratings cut to the scale. `nil` when
  /// there is nothing to be uncertain about.
  public let meanInterval: Interval?
  /// Promoters less detractors in points, with Tango's interval for the effective number of answers.
  public let score: Estimate?

  private let level: ConfidenceLevel
  /// By stratum: its weight, who answered, and how often each code was chosen.
  private let weights: [Double]
  private let answered: [Int]
  private let chosen: [Int: [Int]]

  /// - Returns: `nil` for items that have no such figures, and when no one answered.
  public init?(_ item: Item, weights: CellWeights, level: ConfidenceLevel = .ninetyFive) {
    guard ![.text, .date, .ranking].contains(item.type) else { return nil }
    let strata = weights.strata.map { stratum in
      (stratum, stratum.tally.items.first { $0.key == item.key })
    }
    let answered = strata.map { $0.1?.answered ?? 0 }
    let each = strata.map(\.0.weight)
    guard let effect = KishEffect(each, counts: answered) else { return nil }
    self.effect = effect
    n = answered.reduce(0, +)
    self.level = level
    (self.weights, self.answered) = (each, answered)
    let valid = item.allOptions.filter(\.role.isValid).map(\.code)
    let chosen = valid.reduce(into: [Int: [Int]]()) { chosen, code in
      chosen[code] = strata.map { $0.1?.options[code] ?? 0 }
    }
    self.chosen = chosen
    var mean: WeightedMean?
    if item.type.isOrdered || item.type == .number {
      mean = WeightedMean(
        strata.map { stratum, tally in
          var answers = tally?.numbers ?? [:]
          if item.type.isOrdered {
            answers = [:]
            for code in valid { answers[Double(code)] = tally?.options[code] ?? 0 }
          }
          return WeightedStratum(
            weight: stratum.weight, size: stratum.tally.responses,
            isTargeted: stratum.isTargeted, answers: NumberTable(counts: answers))
        })
    }
    self.mean = mean
    let range = item.type == .recommend ? 0...10 : item.scale?.range
    meanInterval = mean.flatMap { Self.interval($0, range, level) }
    var score: Estimate?
    if item.type == .recommend {
      let parts = [9...10, 0...6].map { codes in
        Self.share(codes.compactMap { chosen[$0] }, answered, each, level)?.value ?? 0
      }
      score = Self.score(promoters: parts[0], detractors: parts[1], effect, n, level)
    }
    self.score = score
  }

  /// The share of those who chose one of some options, with Wilson's interval for the effective number
  /// of answers.
  ///
  /// - Parameter codes: Of an item with one answer; of several answers, one code.
  public func share(of codes: [Int]) -> Estimate? {
    Self.share(codes.compactMap { chosen[$0] }, answered, weights, level)
  }

  private static func share(
    _ counts: [[Int]], _ answered: [Int], _ weights: [Double], _ level: ConfidenceLevel
  ) -> Estimate? {
    let none = answered.map { _ in 0 }
    let sums = counts.reduce(none) { zip($0, $1).map(+) }
    return weightedShare(sums, of: answered, weights: weights, level: level)
  }

  private static func interval(
    _ mean: WeightedMean, _ range: ClosedRange<Int>?, _ level: ConfidenceLevel
  ) -> Interval? {
    guard let error = mean.standardError, error > 0 else { return nil }
    let reach = StudentT(df: Double(mean.n - 1)).factor(level) * error
    let bounds = range.map { Double($0.lowerBound)...Double($0.upperBound) }
    return Interval(
      low: mean.value - reach, high: mean.value + reach, level: level, method: .studentTWeighted,
      target: .process
    ).intersected(with: bounds ?? -.infinity ... .infinity, keeping: mean.value)
  }

  private static func score(
    promoters: Double, detractors: Double, _ effect: KishEffect, _ n: Int, _ level: ConfidenceLevel
  ) -> Estimate {
    let net = promoters - detractors
    let size = effect.effectiveN
    let limits = tangoLimits(
      positive: promoters * size, negative: detractors * size, of: size, z: level.z)
    return Estimate(
      100 * net, base: n,
      interval: Interval(
        low: 100 * min(limits.lowerBound, net), high: 100 * max(limits.upperBound, net),
        level: level, method: .tangoWeighted, target: .process))
  }
}
