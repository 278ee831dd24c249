import SurveyStatistics

/// One item.
extension GoldenRegistry {
  static let describing: [String: Computation] = [
    "describe": describe,
    "frequency": frequency,
    "response": response,
    "boxes": boxes,
    "consensus": agreement,
    "multi": multipleChoice,
    "generated": generated,
    "nist": certified,
  ]

  @Sendable static func describe(_ json: GoldenCase) throws -> [String: GoldenValue] {
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

  @Sendable static func frequency(_ json: GoldenCase) throws -> [String: GoldenValue] {
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

  @Sendable static func response(_ json: GoldenCase) throws -> [String: GoldenValue] {
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

  @Sendable static func boxes(_ json: GoldenCase) throws -> [String: GoldenValue] {
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

  @Sendable static func agreement(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let counts = try json.wholes("counts")
    return [
      "n": .whole(counts.reduce(0, +)), "consensus": GoldenValue(consensus(counts)),
      "entropy_bits": GoldenValue(entropyBits(counts)),
      "entropy_norm": GoldenValue(normalisedEntropy(counts)),
      "iqv": GoldenValue(qualitativeVariation(counts)),
      "leik_d": GoldenValue(ordinalDispersion(counts)),
    ]
  }

  @Sendable static func multipleChoice(_ json: GoldenCase) throws
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

  @Sendable static func generated(_ json: GoldenCase) throws -> [String: GoldenValue] {
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

  @Sendable static func certified(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let table = try json.numbers()
    return [
      "n": .whole(table.n), "mean": GoldenValue(table.mean),
      "sd": GoldenValue(table.standardDeviation),
    ]
  }
}
