import Glibc

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
  /// - Returns: Seconds that the thread was computing: others on a busy machine do not count.
  func run() -> Double {
    let compute: () -> Void
    switch self {
    case .annex(let responses): compute = AnnexStatistics(responses: responses).compute
    case .exact(let test): compute = test.run
    }
    let start = Self.threadSeconds
    compute()
    return Self.threadSeconds - start
  }

  private static var threadSeconds: Double {
    var time = timespec()
    precondition(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0, "no clock")
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
