internal import CDistributions

/// The χ² distribution; see ``Normal`` on accuracy.
package struct ChiSquared: Sendable {
  /// Degrees of freedom, positive.
  package let df: Double

  package init(df: Double) { self.df = df }

  package func lower(_ x: Double) -> Double { distribution_chi_squared_lower(x, df) }

  package func upper(_ x: Double) -> Double { distribution_chi_squared_upper(x, df) }

  package func quantile(_ p: Double) -> Double { distribution_chi_squared_quantile(p, df) }

  /// The point above which lies p.
  package func quantile(upper p: Double) -> Double {
    distribution_chi_squared_quantile_upper(p, df)
  }
}
