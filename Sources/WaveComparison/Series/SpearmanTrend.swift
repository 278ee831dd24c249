public import SurveyStatistics

/// Spearman's rank correlation of a series with time.
///
/// C. Spearman, Am J Psychol 15 (1904), 72–101, on midranks.
public struct SpearmanTrend: Sendable, Hashable {
  /// ρ, in `-1...1`.
  public let rho: Double
  /// P(|ρ| ≥ |observed|) over all orders of these values; `nil` beyond ``ExactLimits/series``.
  public let exactP: Double?

  /// - Parameter series: Finite numbers in the order of time.
  /// - Returns: `nil` below three values and for a constant series.
  public init?(_ series: [Double], limits: ExactLimits = ExactLimits()) {
    let k = series.count
    guard k > 2 else { return nil }
    let table = NumberTable(series)
    let midranks = Dictionary(
      uniqueKeysWithValues: zip(
        table.values, AnswersBelow.doubled(table.counts).map { $0 + 1 }))
    let ranks = series.compactMap { midranks[$0] }
    // Doubled midranks have the mean k + 1, times the mean (k + 1)/2.
    let times = k * (k + 1) * (2 * k + 1) / 6
    let products = ranks.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
    let squares = ranks.reduce(0) { $0 + $1 * $1 }
    let spread = squares - k * (k + 1) * (k + 1)
    guard spread > 0 else { return nil }
    let covariance = 2 * products - k * (k + 1) * (k + 1)
    let timeSpread = 4 * times - k * (k + 1) * (k + 1)
    rho = Double(covariance) / (Double(spread) * Double(timeSpread)).squareRoot()
    exactP = k <= min(limits.series, 12) ? Self.exactP(covariance, ranks: ranks) : nil
  }

  /// By the set of ranks used up, how many orders have each sum of products.
  private static func exactP(_ covariance: Int, ranks: [Int]) -> Double {
    let k = ranks.count
    let width = zip(1...k, ranks.sorted()).reduce(1) { $0 + $1.0 * $1.1 }
    var orders = Array(repeating: [Int](), count: 1 << k)
    orders[0] = Array(repeating: 0, count: width)
    orders[0][0] = 1
    for used in orders.indices {
      let place = used.nonzeroBitCount + 1
      let ways = orders[used]
      for (index, rank) in ranks.enumerated() where used & (1 << index) == 0 {
        let next = used | (1 << index)
        if orders[next].isEmpty { orders[next] = Array(repeating: 0, count: width) }
        let step = place * rank
        for sum in 0..<max(width - step, 0) where ways[sum] > 0 {
          orders[next][sum + step] += ways[sum]
        }
      }
      if place <= k { orders[used] = [] }
    }
    let all = orders[orders.count - 1]
    let centre = k * (k + 1) * (k + 1)
    let extreme = all.enumerated().reduce(0) {
      abs(2 * $1.offset - centre) >= abs(covariance) ? $0 + $1.element : $0
    }
    return Double(extreme) / Double(all.reduce(0, +))
  }
}
