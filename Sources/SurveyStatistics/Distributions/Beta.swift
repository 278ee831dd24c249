internal import CDistributions

/// The beta distribution; see ``Normal`` on accuracy.
package struct Beta: Sendable {
  /// The first parameter, positive.
  package let a: Double
  /// The second parameter, positive.
  package let b: Double

  package init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
  }

  /// The regularised incomplete beta function Iₓ(a, b).
  package func lower(_ x: Double) -> Double { distribution_beta_lower(x, a, b) }

  package func upper(_ x: Double) -> Double { distribution_beta_upper(x, a, b) }

  package func quantile(_ p: Double) -> Double { distribution_beta_quantile(p, a, b) }

  /// The point above which lies p.
  package func quantile(upper p: Double) -> Double { distribution_beta_quantile_upper(p, a, b) }
}
