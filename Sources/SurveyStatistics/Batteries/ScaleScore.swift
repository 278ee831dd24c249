public import Tabulation

/// The mean of the respondents' scores on a battery.
///
/// A score is the mean of the items that a respondent answered, when they are enough, with reversed items
/// turned. D. L. Fairclough and D. F. Cella, Qual Life Res 5 (1996), 321–329. To be printed only of items
/// that were shown to be a scale.
public struct ScaleScore: Sendable, Hashable {
  /// Respondents with a score.
  public let n: Int
  /// Those of them who left out an item.
  public let incomplete: Int
  /// On the items' scale.
  public let mean: Double
  /// The mean as a fraction, for rounding without error; `nil` when its terms are too large.
  public let exactMean: ExactFraction?
  /// The sums of the scores and of their squares, counted from the lowest point of the scale.
  private let sum: Double
  private let squares: Double
  private let scale: ClosedRange<Int>

  /// - Parameter minimumAnswered: Items that must be answered; `nil` for half of them.
  /// - Returns: `nil` when nobody has a score.
  public init?(_ tally: BatteryTally, minimumAnswered: Int? = nil) {
    scale = tally.points[0]...tally.points[tally.points.count - 1]
    let items = tally.items.count
    let least = max(1, minimumAnswered ?? (items + 1) / 2)
    let rows = tally.sumsOfAnswers.filter { $0.answered >= least }
    let n = rows.reduce(0) { $0 + $1.count }
    guard n > 0 else { return nil }
    self.n = n
    incomplete = rows.reduce(0) { $0 + ($1.answered < items ? $1.count : 0) }
    var (sum, squares) = (CompensatedSum(), CompensatedSum())
    for row in rows {
      let score = Double(row.sum - row.answered * scale.lowerBound) / Double(row.answered)
      sum.add(score * Double(row.count))
      squares.add(score * score * Double(row.count))
    }
    (self.sum, self.squares) = (sum.value, squares.value)
    exactMean = Self.exactMean(rows, n: n)
    mean = exactMean?.value ?? Double(scale.lowerBound) + sum.value / Double(n)
  }

  /// Brings the scores to one denominator, the least common multiple of the numbers of answers.
  private static func exactMean(
    _ rows: [(answered: Int, sum: Int, count: Int)], n: Int
  ) -> ExactFraction? {
    var common = 1
    for answered in Set(rows.map(\.answered)) {
      let (product, overflow) = (common / divisor(common, answered))
        .multipliedReportingOverflow(by: answered)
      guard !overflow else { return nil }
      common = product
    }
    let total = rows.reduce(Int128(0)) {
      $0 + Int128($1.sum * $1.count) * Int128(common / $1.answered)
    }
    return ExactFraction(total, Int128(common) * Int128(n))
  }

  /// The greatest common divisor.
  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}

extension ScaleScore {
  /// The score interval of the mean, as ``FrequencyTable/ratingMeanInterval(scale:target:level:)`` has it
  /// for one item: for scores within a…b from n, Σx and Σx².
  ///
  /// One pseudo-score is spread evenly over the points of the scale. V is the variance, with divisor n, of
  /// the scores and it, M their mean, and the scores weigh as much as n(M − a)(b − M)/V yes-or-no answers.
  /// Of scores that are whole points the limits are those of ratings.
  ///
  /// - Returns: Limits on the scale; in a census both are the mean.
  public func interval(
    target: InferenceTarget = .process, level: ConfidenceLevel = .ninetyFive
  ) -> Interval {
    let target = target.settled(for: n)
    guard !target.isCensus(answers: n) else {
      return Interval(low: mean, high: mean, level: level, method: .ratingScore, target: target)
    }
    let (low, range, n) = (Double(scale.lowerBound), Double(scale.count - 1), Double(n))
    let middle = (sum + range / 2) / (n + 1)
    let pseudoSquares = range * (2 * range + 1) / 6
    let variance = ((squares + pseudoSquares) / (n + 1) - middle * middle) * (n + 1) / n
    let dispersion = variance / (middle * (range - middle))
    let limits = wilsonLimits(
      share: sum / (n * range), size: target.effectiveSize(answers: self.n) / dispersion,
      z: level.z)
    return Interval(
      low: low + range * limits.lowerBound, high: low + range * limits.upperBound, level: level,
      method: .ratingScore, target: target
    ).intersected(with: bounds(target), keeping: mean)
  }

  /// What the mean could be, whatever those would have answered who have no score.
  private func bounds(_ target: InferenceTarget) -> ClosedRange<Double> {
    let (low, range) = (Double(scale.lowerBound), Double(scale.count - 1))
    guard case .group(let size) = target else { return low...low + range }
    let silent = Double(size - n)
    return low + sum / Double(size)...low + (sum + silent * range) / Double(size)
  }
}
