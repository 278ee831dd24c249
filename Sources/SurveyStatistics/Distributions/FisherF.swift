internal import CDistributions

/// The F distribution; see ``Normal`` on accuracy.
package struct FisherF: Sendable {
  /// Degrees of freedom of the numerator, positive.
  package let df1: Double
  /// Degrees of freedom of the denominator, positive.
  package let df2: Double

  package init(df1: Double, df2: Double) {
    self.df1 = df1
    self.df2 = df2
  }

  package func lower(_ x: Double) -> Double { distribution_f_lower(x, df1, df2) }

  package func upper(_ x: Double) -> Double { distribution_f_upper(x, df1, df2) }

  package func quantile(_ p: Double) -> Double { distribution_f_quantile(p, df1, df2) }

  /// The point above which lies p.
  package func quantile(upper p: Double) -> Double { distribution_f_quantile_upper(p, df1, df2) }
}
