import SurveyStatistics

/// Random numbers and bootstrap.
extension GoldenRegistry {
  static let resampling: [String: Computation] = [
    "splitmix64": splitMix, "boot_exact": exactBootstrap, "boot_mc": monteCarloBootstrap,
  ]

  @Sendable static func splitMix(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let (seed, count) = (try json.whole("seed"), try json.whole("count"))
    var (draws, indices) = (SplitMix64(seed: UInt64(seed)), SplitMix64(seed: UInt64(seed)))
    return [
      "outputs": GoldenValue((0..<count).map { _ in String(draws.next()) }),
      "index_in_8": GoldenValue((0..<count).map { _ in indices.index(below: 8) }),
    ]
  }

  @Sendable static func exactBootstrap(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let bootstrap = ExactBootstrap(try json.codes())
    let level = try json.level()
    let (percentile, bca) = (
      bootstrap?.percentileInterval(level: level), bootstrap?.bcaInterval(level: level)
    )
    return [
      "pct_lower": GoldenValue(percentile?.low), "pct_upper": GoldenValue(percentile?.high),
      "z0": GoldenValue(bootstrap?.biasCorrection), "a": GoldenValue(bootstrap?.acceleration),
      "bca_lower": GoldenValue(bca?.low), "bca_upper": GoldenValue(bca?.high),
    ]
  }

  @Sendable static func monteCarloBootstrap(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let interval = monteCarloBootstrapInterval(
      try json.answers().compactMap(\.self), resamples: try json.whole("B"),
      seed: UInt64(try json.whole("seed")), level: try json.level())
    return ["lower": GoldenValue(interval?.low), "upper": GoldenValue(interval?.high)]
  }
}
