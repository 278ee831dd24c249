/// A p found by simulation, with what is known of its own error. Printed as “about”.
public struct MonteCarloP: Sendable, Hashable {
  /// Draws at least as extreme as what was observed.
  public let extreme: Int
  /// B, the number of draws.
  public let draws: Int
  /// The seed of ``SplitMix64``, for the method note.
  public let seed: UInt64

  /// B where nothing else is said.
  public static let usualDraws = 99_999

  public init(extreme: Int, draws: Int, seed: UInt64) {
    precondition(draws > 0 && (0...draws).contains(extreme), "\(extreme) of \(draws) draws")
    self.extreme = extreme
    self.draws = draws
    self.seed = seed
  }

  /// (b + 1)/(B + 1), in `0...1` and never 0.
  public var value: Double { Double(extreme + 1) / Double(draws + 1) }

  /// Wilson's interval of the value.
  public func interval(level: ConfidenceLevel = .ninetyFive) -> Interval? {
    wilsonInterval(extreme + 1, of: draws + 1, level: level)
  }
}
