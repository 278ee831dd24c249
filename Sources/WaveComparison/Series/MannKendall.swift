public import SurveyStatistics

/// The rank test of a trend in a series, such as the means of seminars: each seminar counts once,
/// however many answered.
///
/// S is the number of pairs that rise less the number that fall. H. B. Mann, Econometrica 13 (1945),
/// 245–259; M. G. Kendall, Rank Correlation Methods.
public struct MannKendall: Sendable, Hashable {
  public let s: Int
  /// [k(k − 1)(2k + 5) − Σt(t − 1)(2t + 5)]/18; 0 for a constant series.
  public let variance: Double
  /// (S − sgn S)/SD; `nil` for a constant series.
  public let z: Double?
  /// The two-sided p of z.
  public let asymptoticP: Double?
  /// P(|S| ≥ |s|) over all orders of these values; `nil` for a constant series and beyond
  /// ``ExactLimits/series``.
  public let exactP: Double?

  /// The p that is printed.
  public var p: PValue? { PValue(exact: exactP, asymptotic: asymptoticP) }

  /// - Parameter series: Finite numbers in the order of time.
  /// - Returns: `nil` below three values.
  public init?(_ series: [Double], limits: ExactLimits = ExactLimits()) {
    let k = series.count
    guard k > 2 else { return nil }
    var s = 0
    for (index, earlier) in series.enumerated() {
      for later in series[(index + 1)...] { s += later > earlier ? 1 : later < earlier ? -1 : 0 }
    }
    self.s = s
    let ties = NumberTable(series).counts
    func weight(_ count: Int) -> Int { count * (count - 1) * (2 * count + 5) }
    let spread = weight(k) - ties.reduce(0) { $0 + weight($1) }
    variance = Double(spread) / 18
    guard spread > 0 else {
      (z, asymptoticP, exactP) = (nil, nil, nil)
      return
    }
    let z = Double(s - s.signum()) / variance.squareRoot()
    self.z = z
    asymptoticP = Normal.twoSided(z)
    exactP = k <= min(limits.series, 20) ? Self.exactP(s, ties: ties) : nil
  }

  /// Inversions of the orders of a multiset are counted by the coefficients of the multinomial
  /// ∏[j]/∏∏[j] with [j] = 1 + q + … + qʲ⁻¹.
  private static func exactP(_ s: Int, ties: [Int]) -> Double {
    var orders = [1]
    for factor in 1...ties.reduce(0, +) {
      var product = Array(repeating: 0, count: orders.count + factor - 1)
      for (place, number) in orders.enumerated() {
        for shift in 0..<factor { product[place + shift] += number }
      }
      orders = product
    }
    for count in ties {
      for factor in 1...count {
        var quotient = Array(orders.prefix(orders.count - factor + 1))
        for place in quotient.indices {
          for shift in 1..<max(factor, 1) where shift <= place {
            quotient[place] -= quotient[place - shift]
          }
        }
        orders = quotient
      }
    }
    // With i inversions S is (pairs of different values) − 2i.
    let pairs = orders.count - 1
    let extreme = orders.enumerated().reduce(0) {
      abs(pairs - 2 * $1.offset) >= abs(s) ? $0 + $1.element : $0
    }
    return Double(extreme) / Double(orders.reduce(0, +))
  }
}
