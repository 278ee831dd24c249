import SurveyStatistics
import WaveComparison

/// Two groups, and the same people twice.
extension GoldenRegistry {
  static let twoGroups: [String: Computation] = [
    "two_groups": groupComparison, "prop_diff": shareComparison, "paired": matchedChange,
    "mcnemar": matchedShares,
  ]

  /// The file asks for exact values whatever the size.
  private static var limits: ExactLimits {
    var limits = ExactLimits()
    (limits.mannWhitney, limits.signedRank) = (1000, 1000)
    return limits
  }

  @Sendable static func groupComparison(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let answers =
      json.json["csv"] == .null
      ? [try json.reals("x"), try json.reals("y")] : try json.groups()
    let sizes = json.json["N"] == .null ? nil : try json.wholes("N")
    let participants = sizes.map { (first: $0[0], second: $0[1]) }
    let tables = answers.map { NumberTable($0) }
    let level = try json.level()
    let groups = TwoGroups(tables[0], tables[1], participants: participants)
    var fields = rankFields(groups, level: level)
    fields["n1"] = .whole(tables[0].n)
    fields["n2"] = .whole(tables[1].n)
    fields["diff"] = GoldenValue(groups.meanDifference)
    let (welch, hedges) = (groups.welch(level: level), groups.hedgesG(level: level))
    fields["welch_se"] = GoldenValue(welch?.standardError)
    fields["welch_df"] = GoldenValue(welch?.degreesOfFreedom)
    fields["welch_t"] = GoldenValue(welch?.t)
    fields["welch_p"] = GoldenValue(welch?.p)
    fields.set("welch", welch?.interval)
    fields["hedges_g"] = GoldenValue(hedges?.value)
    fields.set("g", hedges?.interval)
    let superiority: Interval?
    if let scale = try json.scale() {
      let codes = try tables.map { try json.require($0.wholeNumbers, "whole numbers") }
      let rated = TwoGroups(codes[0], codes[1], participants: participants)
      fields.set("mover", rated.meanDifferenceInterval(scale: scale, level: level))
      superiority = rated.superiorityInterval(scale: scale, level: level)
    } else {
      superiority = groups.superiorityInterval(level: level)
      fields.set("mover", nil)
    }
    fields.set("ps_score", superiority)
    fields["cliff_lower"] = GoldenValue(superiority.map { 2 * $0.low - 1 })
    fields["cliff_upper"] = GoldenValue(superiority.map { 2 * $0.high - 1 })
    return fields
  }

  private static func rankFields(
    _ groups: TwoGroups<NumberTable>, level: ConfidenceLevel
  ) -> [String: GoldenValue] {
    let (superiority, ranks) = (groups.superiority, groups.mannWhitney(limits: limits))
    let munzel = groups.brunnerMunzel(level: level)
    var fields: [String: GoldenValue] = [
      "U": GoldenValue(superiority?.pairs), "ps": GoldenValue(superiority?.probability),
      "cliff_delta": GoldenValue(superiority?.cliffDelta), "mw_z": GoldenValue(ranks?.z),
      "mw_p_exact": GoldenValue(ranks?.exactP), "mw_p_asym": GoldenValue(ranks?.asymptoticP),
      "mw_p_asym_cc": GoldenValue(ranks?.correctedP), "bm_stat": GoldenValue(munzel?.statistic),
      "bm_df": GoldenValue(munzel?.degreesOfFreedom), "bm_p": GoldenValue(munzel?.p),
    ]
    fields.set("bm", munzel?.interval)
    fields.set("logit", munzel?.logitInterval)
    return fields
  }

  @Sendable static func shareComparison(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let a = try json.wholes("a")
    let sizes = json.json["N"] == .null ? nil : try json.wholes("N")
    let shares = TwoShares(
      .init(a[0], of: a[1], participants: sizes?[0]),
      .init(a[2], of: a[3], participants: sizes?[1]))
    var fields: [String: GoldenValue] = [
      "diff": GoldenValue(shares.difference),
      "chi2_n1": GoldenValue(shares.campbell?.statistic),
      "p_n1": GoldenValue(shares.campbell?.p), "fisher_p": GoldenValue(shares.fisherP()),
    ]
    fields.set("newcombe", shares.newcombeInterval(level: try json.level()))
    return fields
  }

  @Sendable static func matchedChange(_ json: GoldenCase) throws -> [String: GoldenValue] {
    func entries(_ side: String, orList values: String) throws
      -> [RespondentMatching<Double>.Entry]
    {
      guard let file = json.json["file"].text else {
        return try json.reals(values).enumerated().map {
          .init(code: String($0.offset), value: $0.element)
        }
      }
      return try zip(GoldenFolder.column("code", of: file), GoldenFolder.column(side, of: file))
        .map { .init(code: $0 ?? "", value: $1.flatMap(Double.init)) }
    }
    let matching = RespondentMatching(
      before: try entries("pre", orList: "x"), after: try entries("post", orList: "y"))
    let change = MatchedChange(matching.pairs.map { ($0.before, $0.after) })
    let dropped = change.signedRank(zeros: .dropped, limits: limits)
    var fields: [String: GoldenValue] = [
      "n_matched": .whole(matching.matched), "n_unmatched": .whole(matching.unmatched),
      "n_duplicate_codes": .whole(matching.duplicateCodes),
      "mean_diff": GoldenValue(change.mean), "sd_diff": GoldenValue(change.standardDeviation),
      "n_up": .whole(change.up), "n_down": .whole(change.down), "n_same": .whole(change.same),
      "W_plus": GoldenValue(dropped?.wPlus), "p_wilcoxon_exact": GoldenValue(dropped?.exactP),
      "p_pratt_exact": GoldenValue(change.signedRank(zeros: .ranked, limits: limits)?.exactP),
      "p_sign": GoldenValue(change.signP), "rank_biserial": GoldenValue(dropped?.rankBiserial),
    ]
    fields.set("t", change.interval(level: try json.level()))
    return fields
  }

  @Sendable static func matchedShares(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let shares = MatchedShares(
      gained: try json.whole("b"), lost: try json.whole("c"), n: try json.whole("n"))
    var fields: [String: GoldenValue] = [
      "diff": GoldenValue(shares.difference), "p_exact": .real(shares.exactP),
      "p_mid": .real(shares.midP),
    ]
    fields.set("tango", shares.interval(level: try json.level()))
    return fields
  }
}

extension [String: GoldenValue] {
  /// Sets the two limits of an interval.
  mutating func set(_ name: String, _ interval: Interval?) {
    self[name + "_lower"] = GoldenValue(interval?.low)
    self[name + "_upper"] = GoldenValue(interval?.high)
  }
}
