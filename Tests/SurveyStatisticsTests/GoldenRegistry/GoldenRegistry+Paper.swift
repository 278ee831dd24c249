import SurveyStatistics

/// What may be shown, and numbers on paper.
extension GoldenRegistry {
  static let paper: [String: Computation] = [
    "publish": publication,
    "rounding": rounding,
    "outward": outward,
    "percent_text": percentText,
    "number_text": numberText,
    "quantity_word": quantityWord,
  ]

  @Sendable static func publication(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let decision = PublicationRules().decision(
      validN: try json.whole("n"), participants: json.json["N"].whole)
    return [
      "level": .text(decision.level.rawValue), "mean_decimals": GoldenValue(decision.meanDecimals),
      "percent_decimals": GoldenValue(decision.percentDecimals),
      "census": .flag(decision.isCensus), "few_answers_flag": .flag(decision.hasFewAnswers),
    ]
  }

  @Sendable static func rounding(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let counts = try json.wholes("counts")
    let base = counts.reduce(0, +)
    var fields: [String: GoldenValue] = [:]
    for decimals in try json.wholes("decimals") {
      fields["half_up_\(decimals)"] = GoldenValue(
        counts.map { ExactFraction(100 * $0, base).rounded(decimals: decimals).description })
      fields["largest_remainder_\(decimals)"] = GoldenValue(
        largestRemainder(counts, decimals: decimals)?.map(\.description))
    }
    return fields
  }

  @Sendable static func outward(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let limits = OutwardLimits(
      low: try json.real("lower"), high: try json.real("upper"),
      decimals: try json.whole("decimals"), scale: try json.scale())
    return [
      "lower_text": .text(limits.low.description), "upper_text": .text(limits.high.description),
    ]
  }

  @Sendable static func percentText(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let percent = try json.require(
      PercentFigure(
        try json.whole("num"), of: try json.whole("den"), decimals: try json.whole("decimals")),
      "den")
    let signs = try NumberSigns(locale: json.text("locale"))
    let relation = percent.relation == .equal ? "" : percent.relation.rawValue + " "
    return ["text": .text(relation + signs.text(percent.number) + signs.percent)]
  }

  @Sendable static func numberText(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let number = ExactFraction(try json.whole("num"), try json.whole("den"))
      .rounded(decimals: try json.whole("decimals"))
    return ["text": .text(try NumberSigns(locale: json.text("locale")).text(number))]
  }

  @Sendable static func quantityWord(_ json: GoldenCase) throws -> [String: GoldenValue] {
    ["word": GoldenValue(QuantityWord(try json.whole("k"), of: try json.whole("n"))?.rawValue)]
  }
}
