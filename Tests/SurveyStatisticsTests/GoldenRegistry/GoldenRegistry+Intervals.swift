import SurveyStatistics

/// Intervals of one item.
extension GoldenRegistry {
  static let intervals: [String: Computation] = [
    "nps": netPromoterScore,
    "mean_ci": meanInterval,
    "prop_ci": shareInterval,
  ]

  @Sendable static func netPromoterScore(_ json: GoldenCase) throws
    -> [String: GoldenValue]
  {
    let score = NetPromoterScore(try json.codes())
    let target = target(json, answers: score.n)
    let level = try json.level()
    let tango = score.interval(target: target, level: level)
    let adjusted = score.adjustedWaldInterval(target: target, level: level)
    // Without answers the file has no counts of groups.
    func group(_ count: Int) -> GoldenValue { score.n == 0 ? .undefined : .whole(count) }
    return [
      "n": .whole(score.n), "promoters": group(score.promoters),
      "passives": group(score.passives), "detractors": group(score.detractors),
      "nps": GoldenValue(score.points), "se": GoldenValue(score.standardError(target: target)),
      "tango_lower": GoldenValue(tango?.low), "tango_upper": GoldenValue(tango?.high),
      "adjwald_lower": GoldenValue(adjusted?.low), "adjwald_upper": GoldenValue(adjusted?.high),
    ]
  }

  @Sendable static func meanInterval(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let table = try json.numbers()
    let target = target(json, answers: table.n)
    let level = try json.level()
    let interval = try json.scale().flatMap { scale in
      try json.codes().ratingMeanInterval(scale: scale, target: target, level: level)
    }
    let limits = table.studentTInterval(target: target, level: level)
    return [
      "n": .whole(table.n), "mean": GoldenValue(table.mean),
      "t_lower": GoldenValue(limits?.low), "t_upper": GoldenValue(limits?.high),
      "se": GoldenValue(table.standardError(target: target)),
      "score_lower": GoldenValue(interval?.low), "score_upper": GoldenValue(interval?.high),
    ]
  }

  @Sendable static func shareInterval(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let (k, n) = (try json.whole("k"), try json.whole("n"))
    let level = try json.level()
    let wilson = wilsonInterval(k, of: n, level: level)
    let agrestiCoull = agrestiCoullInterval(k, of: n, level: level)
    let target = target(json, answers: n)
    let finite =
      target == .process ? nil : wilsonInterval(k, of: n, target: target, level: level)
    let exact = clopperPearsonInterval(k, of: n, level: level)
    let jeffreys = jeffreysInterval(k, of: n, level: level)
    let counts = json.json["N"].whole.flatMap {
      hypergeometricCounts(k, of: n, participants: $0, level: level)
    }
    return [
      "cp_lower": GoldenValue(exact?.low), "cp_upper": GoldenValue(exact?.high),
      "jeffreys_lower": GoldenValue(jeffreys?.low), "jeffreys_upper": GoldenValue(jeffreys?.high),
      "hyper_lower_count": GoldenValue(counts?.lowerBound),
      "hyper_upper_count": GoldenValue(counts?.upperBound),
      "p": GoldenValue(n == 0 ? nil : Double(k) / Double(n)),
      "wilson_lower": GoldenValue(wilson?.low), "wilson_upper": GoldenValue(wilson?.high),
      "ac_lower": GoldenValue(agrestiCoull?.low), "ac_upper": GoldenValue(agrestiCoull?.high),
      "wilson_fpc_lower": GoldenValue(finite?.low), "wilson_fpc_upper": GoldenValue(finite?.high),
    ]
  }
}
