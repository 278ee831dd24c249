/// Up to which size a test is made exactly. Limits are configuration; these are the defaults.
public struct ExactLimits: Sendable, Hashable, Codable {
  /// Mann–Whitney: answers of both groups together.
  public var mannWhitney = 120
  /// Signed-rank: pairs.
  public var signedRank = 200
  /// Fisher and Freeman–Halton: tables with the same margins.
  public var tables = 10_000_000
  /// Kruskal–Wallis and Jonckheere: ways to deal the answers out to the groups.
  public var arrangements = 1_000_000
  /// Rank trend of a series: seminars.
  public var series = 9
  /// Cochran–Armitage: answers.
  public var cochranArmitage = 2000

  public init() {}
}
