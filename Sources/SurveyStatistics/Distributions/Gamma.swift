internal import CDistributions

/// The gamma function; see ``Normal`` on accuracy.
package enum Gamma {
  /// ln |Γ(x)|.
  package static func logarithm(_ x: Double) -> Double { distribution_log_gamma(x) }

  /// Γ(x)/Γ(x + delta), without the loss of digits of a difference of logarithms.
  package static func ratio(_ x: Double, delta: Double) -> Double {
    distribution_gamma_delta_ratio(x, delta)
  }

  /// ln n!.
  package static func logFactorial(_ n: Int) -> Double { logarithm(Double(n) + 1) }
}
