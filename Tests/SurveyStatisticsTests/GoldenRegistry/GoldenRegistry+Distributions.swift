import SurveyStatistics

/// Distribution functions.
extension GoldenRegistry {
  static let distributions: [String: Computation] = ["dist": distribution]

  @Sendable static func distribution(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let a = try json.require(json.json["args"].list?.compactMap(\.number), "args")
    let value =
      switch try json.text("fn") {
      case "qnorm": Normal.quantile(a[0])
      case "pnorm": Normal.lower(a[0])
      case "pnorm_upper": Normal.upper(a[0])
      case "qt": StudentT(df: a[1]).quantile(a[0])
      case "pt": StudentT(df: a[1]).lower(a[0])
      case "pt_upper": StudentT(df: a[1]).upper(a[0])
      case "qchisq": ChiSquared(df: a[1]).quantile(a[0])
      case "pchisq": ChiSquared(df: a[1]).lower(a[0])
      case "pchisq_upper": ChiSquared(df: a[1]).upper(a[0])
      case "qf": FisherF(df1: a[1], df2: a[2]).quantile(a[0])
      case "pf": FisherF(df1: a[1], df2: a[2]).lower(a[0])
      case "pf_upper": FisherF(df1: a[1], df2: a[2]).upper(a[0])
      case "qbeta": Beta(a[1], a[2]).quantile(a[0])
      case "pbeta": Beta(a[1], a[2]).lower(a[0])
      case "pbeta_upper": Beta(a[1], a[2]).upper(a[0])
      case "lgamma": Gamma.logarithm(a[0])
      case "dbinom": Binomial(Int(a[1]), a[2]).mass(Int(a[0]))
      case "pbinom": Binomial(Int(a[1]), a[2]).lower(Int(a[0]))
      case "pbinom_upper": Binomial(Int(a[1]), a[2]).upper(Int(a[0]))
      case "dhyper": hypergeometric(a).mass(Int(a[0]))
      case "phyper": hypergeometric(a).lower(Int(a[0]))
      case "phyper_upper": hypergeometric(a).upper(Int(a[0]))
      case let name: throw GoldenError(description: "\(json.id): no distribution \(name)")
      }
    return ["value": .real(value)]
  }

  private static func hypergeometric(_ a: [Double]) -> Hypergeometric {
    Hypergeometric(good: Int(a[1]), bad: Int(a[2]), drawn: Int(a[3]))
  }
}
