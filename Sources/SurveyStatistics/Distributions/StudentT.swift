internal import CDistributions

/// Student's t distribution; see ``Normal`` on accuracy.
package struct StudentT: Sendable {
  /// Degrees of freedom, positive and not necessarily whole.
  package let df: Double

  package init(df: Double) { self.df = df }

  package func lower(_ t: Double) -> Double { distribution_t_lower(t, df) }

  package func upper(_ t: Double) -> Double { distribution_t_upper(t, df) }

  /// P(|T| ≥ |t|), the two-sided p of a test.
  package func twoSided(_ t: Double) -> Double { min(2 * upper(abs(t)), 1) }

  package func quantile(_ p: Double) -> Double { distribution_t_quantile(p, df) }

  /// The point above which lies p.
  package func quantile(upper p: Double) -> Double { distribution_t_quantile_upper(p, df) }

  /// The half-width, in standard errors, of an interval of a level.
  package func factor(_ level: ConfidenceLevel) -> Double { quantile(upper: level.tail) }
}
