import SurveyStatistics

/// The limits of figures as they are printed, rounded outwards. Whoever judges by a range judges by these,
/// so that nothing is said that a reader cannot see.
extension ItemFigures {
  /// The participants whose answers the ranges speak of: known, and not all of them answered.
  var group: Int? {
    guard case .group(let size) = target, size > validN else { return nil }
    return size
  }

  /// The limits of the mean; `nil` where it is not shown, or known for certain.
  func printedMeanLimits(_ publication: Publication) -> OutwardLimits? {
    guard let interval = meanInterval, let decimals = publication.decision(self).meanDecimals,
      interval.low < interval.high, max(-interval.low, interval.high) < 1e12
    else { return nil }
    return OutwardLimits(interval, decimals: decimals, scale: range)
  }

  /// The range of so many answers; `nil` where none is shown, and where everybody answered.
  func printedRange(of count: Int, _ publication: Publication) -> PrintedShareRange? {
    let decision = publication.decision(self)
    guard decision.level >= .countsMean, let interval = interval(of: count) else { return nil }
    if let group, let counts = probableCount(interval) { return .counts(counts, of: group) }
    guard interval.low < interval.high, let decimals = decision.percentDecimals,
      !publication.rules.withholds(interval, validN: validN)
    else { return nil }
    return .percent(
      OutwardLimits(
        low: 100 * interval.low, high: 100 * interval.high, decimals: decimals, scale: 0...100))
  }

  /// Limits of a share of the group as whole people.
  func probableCount(_ interval: Interval) -> ClosedRange<Int>? {
    guard let group, interval.method == .hypergeometric else { return nil }
    let size = Double(group)
    let (low, high) = (Int((interval.low * size).rounded()), Int((interval.high * size).rounded()))
    return low...high
  }
}

/// The range of a share as it is printed.
enum PrintedShareRange {
  /// How many of so many participants.
  case counts(ClosedRange<Int>, of: Int)
  /// In per cent.
  case percent(OutwardLimits)

  /// The limits as fractions.
  var fractions: ClosedRange<Double> {
    switch self {
    case .counts(let counts, let size):
      Double(counts.lowerBound) / Double(size)...Double(counts.upperBound) / Double(size)
    case .percent(let limits):
      limits.values.lowerBound / 100...limits.values.upperBound / 100
    }
  }
}

extension OutwardLimits {
  /// The printed limits as numbers.
  var values: ClosedRange<Double> { low.value...high.value }
}

extension FixedDecimal {
  fileprivate var value: Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return Double(units) / scale
  }
}
