internal import CDistributions

/// The binomial distribution; see ``Normal`` on accuracy.
package struct Binomial: Sendable {
  /// Trials.
  package let n: Int
  /// The probability of a success.
  package let p: Double

  package init(_ n: Int, _ p: Double) {
    precondition(n >= 0, "\(n) trials")
    self.n = n
    self.p = p
  }

  /// P(X = k).
  package func mass(_ k: Int) -> Double {
    (0...n).contains(k) ? distribution_binomial_mass(Double(k), Double(n), p) : 0
  }

  /// P(X ≤ k).
  package func lower(_ k: Int) -> Double {
    if k < 0 { return 0 }
    return k >= n ? 1 : distribution_binomial_lower(Double(k), Double(n), p)
  }

  /// P(X > k).
  package func upper(_ k: Int) -> Double {
    if k < 0 { return 1 }
    return k >= n ? 0 : distribution_binomial_upper(Double(k), Double(n), p)
  }
}
