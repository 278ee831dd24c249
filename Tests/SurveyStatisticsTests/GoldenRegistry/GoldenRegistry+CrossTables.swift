import SurveyStatistics

/// Cross-tabulations.
extension GoldenRegistry {
  static let crossTables: [String: Computation] = ["crosstab": crossTabulation, "lbl": linear]

  static func table(_ json: GoldenCase) throws -> [[Int]] {
    try json.require(
      json.json["table"].list?.map { $0.list?.compactMap(\.whole) ?? [] }, "table")
  }

  @Sendable static func crossTabulation(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let table = CrossTabulation(try table(json))
    let (pearson, campbell) = (table.pearson, table.campbell)
    return [
      "n": .whole(table.n), "df": .whole(table.degreesOfFreedom),
      "chi2": GoldenValue(pearson?.statistic), "p": GoldenValue(pearson?.p),
      "chi2_n1": GoldenValue(campbell?.statistic), "p_n1": GoldenValue(campbell?.p),
      "min_expected": GoldenValue(table.smallestExpected),
      "share_expected_below5": GoldenValue(table.shareOfExpectedBelowFive),
      "cramer_v": GoldenValue(table.cramersV),
      "cramer_v_bc": GoldenValue(table.cramersVCorrected),
      "adj_residuals": GoldenValue(table.adjustedResiduals.map { Array($0.joined()) }),
      "fisher_p": GoldenValue(table.fisherP()),
    ]
  }

  @Sendable static func linear(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let linear = LinearByLinearTest(try table(json))
    return [
      "r": GoldenValue(linear?.correlation), "M2": GoldenValue(linear?.test.statistic),
      "p": GoldenValue(linear?.test.p),
    ]
  }
}
