import SurveyStatistics

/// Batteries.
extension GoldenRegistry {
  static let batteries: [String: Computation] = [
    "battery": battery, "omega": omega, "friedman": friedman,
  ]

  private static func battery(of json: GoldenCase) throws -> Battery {
    let (file, names) = (try json.text("file"), try json.texts("cols"))
    let columns = try names.map { try GoldenFolder.column($0, of: file) }
    let rows = (columns.first ?? []).indices.map { row in
      columns.map { $0[row].flatMap { Int($0) } }
    }
    guard let scale = try json.scale() else { return Battery(rows) }
    let reversed = Set(try json.texts("reverse"))
    return Battery(rows).reversing(
      Set(names.indices.filter { reversed.contains(names[$0]) }), on: scale)
  }

  @Sendable static func battery(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let battery = try battery(of: json)
    let alpha = battery.cronbachAlpha
    let scores = battery.scores(minimumShare: try json.real("min_answered"))
    let table = NumberTable(scores.compactMap(\.self))
    var fields: [String: GoldenValue] = [
      "n_complete": .whole(battery.completeRows.count), "alpha": GoldenValue(alpha?.value),
      "alpha_std": GoldenValue(battery.standardisedAlpha),
      "mean_r": GoldenValue(battery.meanCorrelation),
      "item_rest": battery.itemRestCorrelations.map { .list($0.map { GoldenValue($0) }) }
        ?? .undefined,
      "alpha_dropped": battery.alphaIfDropped.map { .list($0.map { GoldenValue($0) }) }
        ?? .undefined,
      "scores": .list(scores.map { GoldenValue($0) }), "score_n": .whole(table.n),
      "score_mean": GoldenValue(table.mean), "score_sd": GoldenValue(table.standardDeviation),
    ]
    fields.set("feldt", alpha?.interval(level: try json.level()))
    return fields
  }

  @Sendable static func omega(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let battery = try battery(of: json)
    return [
      "n_complete": .whole(battery.completeRows.count),
      "omega_total": GoldenValue(battery.mcDonaldOmega),
    ]
  }

  @Sendable static func friedman(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let battery = try battery(of: json)
    let friedman = battery.friedman
    return [
      "n_complete": .whole(battery.completeRows.count),
      "stat": GoldenValue(friedman?.test.statistic),
      "df": GoldenValue(friedman?.test.degreesOfFreedom),
      "p": GoldenValue(friedman?.test.p), "kendall_w": GoldenValue(friedman?.kendallW),
    ]
  }
}
