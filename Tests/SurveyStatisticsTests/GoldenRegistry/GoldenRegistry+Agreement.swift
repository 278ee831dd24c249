import SurveyStatistics

/// Agreement of coders.
extension GoldenRegistry {
  static let coders: [String: Computation] = ["kappa": kappa, "krippendorff": krippendorff]

  private static func codes(_ json: GoldenCase) throws -> [[Int?]] {
    if let matrix = json.json["matrix"].list {
      return matrix.map { $0.list?.map(\.whole) ?? [] }
    }
    let file = try json.text("csv")
    return try json.texts("cols").map {
      try GoldenFolder.column($0, of: file).map { $0.flatMap { Int($0) } }
    }
  }

  @Sendable static func kappa(_ json: GoldenCase) throws -> [String: GoldenValue] {
    var counts: [[Int]]
    if json.json["table"] == .null {
      let (codes, levels) = (try codes(json), try json.wholes("levels"))
      counts = levels.map { one in
        levels.map { other in zip(codes[0], codes[1]).count { $0 == one && $1 == other } }
      }
    } else {
      counts = try table(json)
    }
    let agreement = CoderAgreement(counts)
    var fields: [String: GoldenValue] = [
      "n": .whole(agreement.n), "agreement": GoldenValue(agreement.agreement),
      "kappa": GoldenValue(agreement.kappa), "se": GoldenValue(agreement.standardError),
      "kappa_quadratic": GoldenValue(agreement.quadraticKappa),
      "pabak": GoldenValue(agreement.pabak), "ac1": GoldenValue(agreement.ac1),
    ]
    let interval = agreement.interval()
    fields["lower"] = GoldenValue(interval?.low)
    fields["upper"] = GoldenValue(interval?.high)
    return fields
  }

  @Sendable static func krippendorff(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let metric = try json.require(CodeMetric(rawValue: try json.text("level")), "level")
    let alpha = KrippendorffAlpha(try codes(json), metric: metric)
    return [
      "units": .whole(alpha.units), "pairable": .whole(alpha.pairable),
      "alpha": GoldenValue(alpha.value),
    ]
  }
}
