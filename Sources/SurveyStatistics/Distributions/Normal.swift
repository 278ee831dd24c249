internal import CDistributions

/// The standard normal distribution.
///
/// The distributions of this folder are those of Boost.Math, to a relative 10⁻¹⁰ and better for tails
/// down to 10⁻³⁰⁰. An upper tail is computed by itself, never as one minus the lower one. They give
/// NaN outside their domain.
package enum Normal {
  /// Φ(x).
  package static func lower(_ x: Double) -> Double { distribution_normal_lower(x) }

  /// 1 − Φ(x).
  package static func upper(_ x: Double) -> Double { distribution_normal_upper(x) }

  /// P(|Z| ≥ |z|), the two-sided p of a test.
  package static func twoSided(_ z: Double) -> Double { min(2 * upper(abs(z)), 1) }

  /// Φ⁻¹(p).
  package static func quantile(_ p: Double) -> Double { distribution_normal_quantile(p) }

  /// The point above which lies p.
  package static func quantile(upper p: Double) -> Double {
    distribution_normal_quantile_upper(p)
  }
}
