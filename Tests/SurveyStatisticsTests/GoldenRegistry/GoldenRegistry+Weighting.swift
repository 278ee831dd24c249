import SurveyStatistics

/// Weighting.
extension GoldenRegistry {
  static let weighting: [String: Computation] = ["weights": weights, "kish": kish]

  @Sendable static func weights(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let file = try json.text("file")
    guard case .fields(let margins) = json.json["margins"] else {
      throw GoldenError(description: "\(json.id): margins")
    }
    func margin(_ name: String) throws -> (categories: [Int], targets: [Double]) {
      guard case .fields(let targets)? = margins[name] else {
        throw GoldenError(description: "\(json.id): margin \(name)")
      }
      let names = targets.keys.sorted()
      let column = try GoldenFolder.column(name, of: file)
      return (
        try column.map { value in
          try json.require(value.flatMap { names.firstIndex(of: $0) }, "\(name) of a respondent")
        },
        try names.map { try json.require(targets[$0]?.number, $0) }
      )
    }
    let all = try margins.keys.sorted().map(margin)
    let weights = try rakedWeights(margins: all.map(\.categories), targets: all.map(\.targets))
    func numbers(_ column: String) throws -> [Double] {
      try GoldenFolder.column(column, of: file).map {
        try json.require($0.flatMap(Double.init), column)
      }
    }
    let (answers, sex) = (try numbers("y"), try margin("sex"))
    let effect = KishEffect(weights)
    let mean = WeightedMean(answers, weights: weights)
    let stratified = try postStratifiedMean(
      answers, categories: sex.categories, targets: sex.targets)
    let share = weightedShare(
      try numbers("yes").map { $0 == 1 }, weights: weights, level: try json.level())
    var fields: [String: GoldenValue] = [
      "weights": GoldenValue(weights), "sum": .real(weights.reduce(0, +)),
      "n_eff": GoldenValue(effect?.effectiveN), "deff_kish": GoldenValue(effect?.designEffect),
      "mean_raked": GoldenValue(mean?.value), "se_fixed_weights": GoldenValue(mean?.standardError),
      "mean_poststrat_sex": GoldenValue(stratified?.value),
      "se_poststrat_sex": GoldenValue(stratified?.standardError),
      "share_yes": GoldenValue(share?.value),
    ]
    fields.set("share", share?.interval)
    return fields
  }

  @Sendable static func kish(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let effect = KishEffect(try json.reals("weights"))
    return ["n_eff": GoldenValue(effect?.effectiveN), "deff": GoldenValue(effect?.designEffect)]
  }
}
