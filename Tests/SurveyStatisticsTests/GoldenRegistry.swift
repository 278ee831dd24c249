import SurveyStatistics

/// Which function computes which golden statistic.
enum GoldenRegistry {
  typealias Computation = @Sendable (GoldenCase) throws -> [String: GoldenValue]

  /// Statistics that are not computed yet. A statistic that stands neither here nor in
  /// ``computations`` fails the tests.
  static let later: Set<String> = [
    "dist", "boot_exact", "splitmix64", "boot_mc", "prop_diff", "battery", "omega", "friedman",
    "crosstab", "lbl", "two_groups", "kruskal", "paired", "mcnemar", "jonckheere",
    "cochran_armitage", "series_trend", "xmr", "pchart", "adjust", "weights", "kish", "kappa",
    "krippendorff",
    // Words, not figures: they belong to the wording of reports.
    "plural",
  ]

  /// Fields of computed statistics that need distribution functions.
  static let laterFields: [String: Set<String>] = [
    "mean_ci": ["t_lower", "t_upper"],
    "prop_ci": [
      "cp_lower", "cp_upper", "jeffreys_lower", "jeffreys_upper", "hyper_lower_count",
      "hyper_upper_count",
    ],
  ]

  static let computations: [String: Computation] = [
    "describe": describe, "frequency": frequency, "response": response, "boxes": boxes,
    "nps": netPromoterScore, "consensus": agreement, "multi": multipleChoice,
    "mean_ci": meanInterval, "prop_ci": shareInterval, "publish": publication,
    "rounding": rounding, "outward": outward, "percent_text": percentText,
    "number_text": numberText, "quantity_word": quantityWord, "generated": generated,
    "nist": certified,
  ]

  private static func target(_ json: GoldenCase, answers: Int) -> InferenceTarget {
    InferenceTarget(participants: json.json["N"].whole, returned: answers)
  }

  @Sendable private static func describe(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let answers = try json.answers()
    let table = NumberTable(answers.compactMap(\.self))
    // Whole numbers take the way of codes, everything else that of numbers.
    if let codes = table.wholeNumbers {
      return describe(codes, missing: answers.count - codes.n).merging([
        "median_grouped": GoldenValue(codes.interpolatedMedian)
      ]) { $1 }
    }
    return describe(table, missing: answers.count - table.n)
      .merging(["median_grouped": .undefined]) { $1 }
  }

  private static func describe(_ table: some CountedValues, missing: Int) -> [String: GoldenValue] {
    func real<Table: CountedValues>(_ value: Table.Value?, in table: Table) -> GoldenValue {
      GoldenValue(value.map(Table.real))
    }
    func list<Table: CountedValues>(_ values: [Table.Value], in table: Table) -> GoldenValue {
      GoldenValue(values.map(Table.real))
    }
    var fields: [String: GoldenValue] = [
      "n": .whole(table.n), "missing": .whole(missing), "sum": GoldenValue(table.sum),
      "mean": GoldenValue(table.mean), "var": GoldenValue(table.variance),
      "sd": GoldenValue(table.standardDeviation), "se": GoldenValue(table.standardError()),
      "min": real(table.smallest, in: table), "max": real(table.largest, in: table),
      "median": GoldenValue(table.median), "modes": list(table.modes, in: table),
    ]
    for type in QuantileType.allCases {
      let quartiles = table.quartiles(type: type)
      fields["q1_type\(type.rawValue)"] = GoldenValue(quartiles?.lower)
      fields["q3_type\(type.rawValue)"] = GoldenValue(quartiles?.upper)
    }
    return fields
  }

  @Sendable private static func frequency(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let scale = try json.require(try json.scale(), "scale")
    let returned = try json.whole("returned")
    let frequencies = Frequencies(
      try json.codes(), declared: Array(scale), returned: returned)
    func percent(_ share: (Frequencies.Row) -> Double?) -> GoldenValue {
      GoldenValue(frequencies.rows.compactMap(share).map { 100 * $0 })
    }
    return [
      "n_valid": .whole(frequencies.validN), "missing": .whole(frequencies.missing),
      "counts": GoldenValue(frequencies.rows.map(\.count)), "pct_valid": percent(\.shareOfValid),
      "pct_returned": percent(\.shareOfReturned),
      "cum_pct_valid": percent(\.cumulativeShareOfValid),
      "item_nonresponse": GoldenValue(
        itemNonresponse(eligible: returned, valid: frequencies.validN)),
      "response_rate": GoldenValue(
        responseRate(returned: returned, participants: try json.whole("participants"))),
    ]
  }

  @Sendable private static func response(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let (n, size) = (try json.whole("n"), try json.whole("N"))
    let share = WorstCaseBounds.share(try json.whole("k"), answers: n, participants: size)
    let mean = WorstCaseBounds.mean(
      sum: try json.whole("total"), answers: n, participants: size,
      scale: try json.require(try json.scale(), "scale"))
    return [
      "rate": GoldenValue(responseRate(returned: n, participants: size)),
      "share_lower": GoldenValue(share?.lowerBound),
      "share_upper": GoldenValue(share?.upperBound),
      "mean_lower": GoldenValue(mean?.lowerBound), "mean_upper": GoldenValue(mean?.upperBound),
    ]
  }

  @Sendable private static func boxes(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let boxes = try json.require(
      Boxes(try json.codes(), scale: try json.require(try json.scale(), "scale")), "boxes")
    let interval = boxes.net.interval()
    return [
      "n": .whole(boxes.n), "width": .whole(boxes.width), "top": .whole(boxes.top),
      "bottom": .whole(boxes.bottom), "top_share": GoldenValue(boxes.topShare),
      "bottom_share": GoldenValue(boxes.bottomShare), "net": GoldenValue(boxes.net.value),
      "net_se": GoldenValue(boxes.net.standardError()), "net_lower": GoldenValue(interval?.low),
      "net_upper": GoldenValue(interval?.high),
    ]
  }

  @Sendable private static func netPromoterScore(_ json: GoldenCase) throws
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

  @Sendable private static func agreement(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let counts = try json.wholes("counts")
    return [
      "n": .whole(counts.reduce(0, +)), "consensus": GoldenValue(consensus(counts)),
      "entropy_bits": GoldenValue(entropyBits(counts)),
      "entropy_norm": GoldenValue(normalisedEntropy(counts)),
      "iqv": GoldenValue(qualitativeVariation(counts)),
      "leik_d": GoldenValue(ordinalDispersion(counts)),
    ]
  }

  @Sendable private static func multipleChoice(_ json: GoldenCase) throws
    -> [String: GoldenValue]
  {
    let file = try json.text("file")
    let columns = try json.texts("cols").map { try GoldenFolder.column($0, of: file) }
    let answered = columns[0].indices.filter { row in columns.contains { $0[row] != nil } }
    let item = MultipleChoice(
      counts: columns.map { column in answered.count { column[$0] == "1" } },
      base: answered.count,
      noneTicked: answered.count { row in columns.allSatisfy { $0[row] != "1" } },
      returned: try json.whole("returned"))
    func percent(_ shares: [Double]?) -> GoldenValue { GoldenValue(shares?.map { 100 * $0 }) }
    return [
      "base": .whole(item.base), "unanswered": .whole(item.unanswered),
      "responses": .whole(item.ticks), "counts": GoldenValue(item.counts),
      "pct_respondents": percent(item.sharesOfRespondents),
      "pct_responses": percent(item.sharesOfTicks), "none_ticked": .whole(item.noneTicked),
      "mean_options": GoldenValue(item.meanTicks),
    ]
  }

  @Sendable private static func meanInterval(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let table = try json.numbers()
    let target = target(json, answers: table.n)
    let level = try json.level()
    let interval = try json.scale().flatMap { scale in
      try json.codes().ratingMeanInterval(scale: scale, target: target, level: level)
    }
    return [
      "n": .whole(table.n), "mean": GoldenValue(table.mean),
      "se": GoldenValue(table.standardError(target: target)),
      "score_lower": GoldenValue(interval?.low), "score_upper": GoldenValue(interval?.high),
    ]
  }

  @Sendable private static func shareInterval(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let (k, n) = (try json.whole("k"), try json.whole("n"))
    let level = try json.level()
    let wilson = wilsonInterval(k, of: n, level: level)
    let agrestiCoull = agrestiCoullInterval(k, of: n, level: level)
    let target = target(json, answers: n)
    let finite =
      target == .process ? nil : wilsonInterval(k, of: n, target: target, level: level)
    return [
      "p": GoldenValue(n == 0 ? nil : Double(k) / Double(n)),
      "wilson_lower": GoldenValue(wilson?.low), "wilson_upper": GoldenValue(wilson?.high),
      "ac_lower": GoldenValue(agrestiCoull?.low), "ac_upper": GoldenValue(agrestiCoull?.high),
      "wilson_fpc_lower": GoldenValue(finite?.low), "wilson_fpc_upper": GoldenValue(finite?.high),
    ]
  }

  @Sendable private static func publication(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let decision = PublicationRules().decision(
      validN: try json.whole("n"), participants: json.json["N"].whole)
    return [
      "level": .text(decision.level.rawValue), "mean_decimals": GoldenValue(decision.meanDecimals),
      "percent_decimals": GoldenValue(decision.percentDecimals),
      "census": .flag(decision.isCensus), "few_answers_flag": .flag(decision.hasFewAnswers),
    ]
  }

  @Sendable private static func rounding(_ json: GoldenCase) throws -> [String: GoldenValue] {
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

  @Sendable private static func outward(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let limits = OutwardLimits(
      low: try json.real("lower"), high: try json.real("upper"),
      decimals: try json.whole("decimals"), scale: try json.scale())
    return [
      "lower_text": .text(limits.low.description), "upper_text": .text(limits.high.description),
    ]
  }

  @Sendable private static func percentText(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let percent = try json.require(
      PercentFigure(
        try json.whole("num"), of: try json.whole("den"), decimals: try json.whole("decimals")),
      "den")
    let signs = try NumberSigns(locale: json.text("locale"))
    let relation = percent.relation == .equal ? "" : percent.relation.rawValue + " "
    return ["text": .text(relation + signs.text(percent.number) + signs.percent)]
  }

  @Sendable private static func numberText(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let number = ExactFraction(try json.whole("num"), try json.whole("den"))
      .rounded(decimals: try json.whole("decimals"))
    return ["text": .text(try NumberSigns(locale: json.text("locale")).text(number))]
  }

  @Sendable private static func quantityWord(_ json: GoldenCase) throws -> [String: GoldenValue] {
    ["word": GoldenValue(QuantityWord(try json.whole("k"), of: try json.whole("n"))?.rawValue)]
  }

  @Sendable private static func generated(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let n = try json.whole("n")
    let (mul, add) = (try json.whole("mul"), try json.whole("add"))
    var counts = Array(repeating: 0, count: try json.whole("mod"))
    for i in 0..<n { counts[(mul * i * i + add * i) % counts.count] += 1 }
    let (base, divisor) = (try json.real("base"), try json.real("div"))
    let table = NumberTable(
      counts: Dictionary(
        counts.enumerated().map { (base + Double($0.offset) / divisor, $0.element) },
        uniquingKeysWith: +))
    return [
      "n": .whole(table.n), "sum": GoldenValue(table.sum), "mean": GoldenValue(table.mean),
      "sd": GoldenValue(table.standardDeviation),
    ]
  }

  @Sendable private static func certified(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let table = try json.numbers()
    return [
      "n": .whole(table.n), "mean": GoldenValue(table.mean),
      "sd": GoldenValue(table.standardDeviation),
    ]
  }
}
