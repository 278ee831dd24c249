/// How well the items of a battery agree for this group; not whether they measure what they should.
///
/// α = k/(k − 1)·(1 − Σs²ᵢ/s²) over complete rows. L. J. Cronbach, Psychometrika 16 (1951), 297–334.
/// A negative α is printed as it is.
public struct CronbachAlpha: Sendable, Hashable {
  /// α, at most 1.
  public let value: Double
  /// k.
  public let items: Int
  /// n, the rows it rests on.
  public let completeRows: Int

  /// Feldt's interval: 1 − (1 − α)F, with the quantiles of F on n − 1 and (n − 1)(k − 1) degrees of
  /// freedom. L. S. Feldt, Psychometrika 30 (1965), 357–370.
  public func interval(level: ConfidenceLevel = .ninetyFive) -> Interval {
    let degrees = Double(completeRows - 1)
    let quotients = FisherF(df1: degrees, df2: degrees * Double(items - 1))
    return Interval(
      low: 1 - (1 - value) * quotients.quantile(upper: level.tail),
      high: 1 - (1 - value) * quotients.quantile(level.tail), level: level, method: .feldt,
      target: .process)
  }
}

extension Reliability {
  /// Cronbach's α; `nil` below two complete rows or two items, and when all sums are equal.
  public var cronbachAlpha: CronbachAlpha? {
    let covariances = covariances
    guard let value = covariances.alpha else { return nil }
    return CronbachAlpha(value: value, items: covariances.items, completeRows: covariances.n)
  }

  /// α without each item in turn; `nil` for an item when fewer than two others are left, or their sums
  /// are all equal. `nil` altogether below two complete rows.
  public var alphaIfDropped: [Double?]? {
    let covariances = covariances
    guard covariances.n > 1 else { return nil }
    return (0..<covariances.items).map { covariances.alpha(without: $0) }
  }
}

extension BatteryCovariances {
  var alpha: Double? { alpha(items: items, variances: variances.reduce(0, +), total: total) }

  fileprivate func alpha(without item: Int) -> Double? {
    alpha(
      items: items - 1, variances: variances.reduce(0, +) - variances[item],
      total: total - 2 * withTotal[item] + variances[item])
  }

  private func alpha(items: Int, variances: Int, total: Int) -> Double? {
    guard n > 1, items > 1, total > 0 else { return nil }
    return Double(items) / Double(items - 1) * (Double(total - variances) / Double(total))
  }
}
