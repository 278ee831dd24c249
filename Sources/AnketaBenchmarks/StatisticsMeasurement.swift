/// Statistics that are timed, each time in a process of its own.
enum StatisticsMeasurement: CaseIterable {
  case annex(responses: Int)
  case exact(ExactTest)

  static var allCases: [StatisticsMeasurement] {
    [.annex(responses: 60), .annex(responses: 100_000)] + ExactTest.allCases.map(Self.exact)
  }

  init?(name: String) {
    guard let named = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = named
  }

  /// As the parent calls it and the child knows it.
  var name: String {
    switch self {
    case .annex(let responses): "annex\(responses)"
    case .exact(let test): test.rawValue
    }
  }

  var title: String {
    switch self {
    case .annex(let responses): "annex of 25 items, \(responses) responses"
    case .exact(let test): test.title
    }
  }

  /// The seconds that it may take.
  var mark: Double {
    switch self {
    case .annex: 0.005
    case .exact: 0.1
    }
  }

  /// Computes it once.
  ///
  /// - Returns: Seconds of this process.
  func run() -> Double {
    let compute: () -> Void
    switch self {
    case .annex(let responses): compute = AnnexStatistics(responses: responses).compute
    case .exact(let test): compute = test.run
    }
    let clock = ContinuousClock()
    let start = clock.now
    compute()
    return (clock.now - start) / .seconds(1)
  }
}
