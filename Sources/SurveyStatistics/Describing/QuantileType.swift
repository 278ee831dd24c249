/// How a quantile between two answers is placed. R. J. Hyndman and Y. Fan, Am Stat 50 (1996),
/// 361–365; the raw value is the number of their type.
public enum QuantileType: Int, Sendable, Hashable, Codable, CaseIterable {
  /// Average at a step of the distribution, so results are answers or midpoints: ordered items.
  case averagedStep = 2
  /// Rank (n + 1)p, as SPSS and Minitab have it: for comparison with other packages.
  case weibull = 6
  /// Rank (n − 1)p + 1, as R and spreadsheets have it: numeric items.
  case linear = 7
}
