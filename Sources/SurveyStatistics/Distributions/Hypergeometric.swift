internal import CDistributions

/// The number of good ones among those drawn without replacement; see ``Normal`` on accuracy.
package struct Hypergeometric: Sendable {
  package let good: Int
  package let bad: Int
  package let drawn: Int

  package init(good: Int, bad: Int, drawn: Int) {
    precondition(
      good >= 0 && bad >= 0 && (0...good + bad).contains(drawn) && good + bad <= 1 << 30,
      "\(drawn) drawn from \(good) and \(bad)")
    self.good = good
    self.bad = bad
    self.drawn = drawn
  }

  /// The numbers of good ones that can be drawn.
  package var range: ClosedRange<Int> { max(0, drawn - bad)...min(good, drawn) }

  /// P(X = k).
  package func mass(_ k: Int) -> Double {
    range.contains(k) ? call(distribution_hypergeometric_mass, k) : 0
  }

  /// P(X ≤ k).
  package func lower(_ k: Int) -> Double {
    if k < range.lowerBound { return 0 }
    return k >= range.upperBound ? 1 : call(distribution_hypergeometric_lower, k)
  }

  /// P(X > k).
  package func upper(_ k: Int) -> Double {
    if k < range.lowerBound { return 1 }
    return k >= range.upperBound ? 0 : call(distribution_hypergeometric_upper, k)
  }

  private func call(_ function: (UInt32, UInt32, UInt32, UInt32) -> Double, _ k: Int) -> Double {
    function(UInt32(k), UInt32(good), UInt32(bad), UInt32(drawn))
  }
}
