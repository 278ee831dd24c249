import SurveyStatistics
import WaveComparison

/// Several groups, trends over seminars and control charts.
extension GoldenRegistry {
  static let series: [String: Computation] = [
    "kruskal": kruskal, "jonckheere": jonckheere, "cochran_armitage": cochranArmitage,
    "series_trend": seriesTrend, "xmr": xmr, "pchart": pChart, "adjust": adjusted,
  ]

  private static func groups(_ json: GoldenCase) throws -> SeveralGroups<NumberTable> {
    SeveralGroups(try json.groups().map { NumberTable($0) })
  }

  /// The exact p of cases that ask for it.
  private static func exact(_ p: Double?, _ json: GoldenCase) -> GoldenValue {
    json.json["exact"] == .flag(true) ? GoldenValue(p) : .undefined
  }

  @Sendable static func kruskal(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let kruskal = try groups(json).kruskalWallis()
    return [
      "H": GoldenValue(kruskal?.test?.statistic), "df": GoldenValue(kruskal?.degreesOfFreedom),
      "p": GoldenValue(kruskal?.test?.p), "epsilon2": GoldenValue(kruskal?.epsilonSquared),
      "p_exact": exact(kruskal?.exactP, json),
    ]
  }

  @Sendable static func jonckheere(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let trend = try groups(json).jonckheereTerpstra()
    return [
      "J": GoldenValue(trend?.j), "expected": GoldenValue(trend?.expected),
      "variance": GoldenValue(trend?.variance), "z": GoldenValue(trend?.z),
      "p": GoldenValue(trend?.asymptoticP), "kendall_tau_b": GoldenValue(trend?.tauB),
      "p_exact": exact(trend?.exactP, json),
    ]
  }

  @Sendable static func cochranArmitage(_ json: GoldenCase) throws -> [String: GoldenValue] {
    var (counts, sizes): ([Int], [Int])
    if json.json["csv"] != .null {
      let groups = try json.groups()
      counts = groups.map { $0.count { $0 == 1 } }
      sizes = groups.map(\.count)
    } else {
      (counts, sizes) = (try json.wholes("k"), try json.wholes("n"))
    }
    let trend = CochranArmitage(counts: counts, sizes: sizes)
    return [
      "slope": GoldenValue(trend?.slope), "z": GoldenValue(trend?.z),
      "p": GoldenValue(trend?.asymptoticP), "p_exact": GoldenValue(trend?.exactP),
    ]
  }

  @Sendable static func seriesTrend(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let series = try json.reals("y")
    let (trend, spearman) = (MannKendall(series), SpearmanTrend(series))
    return [
      "mk_S": GoldenValue(trend?.s), "mk_var": GoldenValue(trend?.variance),
      "mk_z": GoldenValue(trend?.z), "mk_p": GoldenValue(trend?.asymptoticP),
      "mk_p_exact": GoldenValue(trend?.exactP), "sen_slope": GoldenValue(senSlope(series)),
      "rho": GoldenValue(spearman?.rho), "rho_p_exact": GoldenValue(spearman?.exactP),
    ]
  }

  @Sendable static func xmr(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let chart = XmRChart(try json.answers().compactMap(\.self))
    return [
      "mean": GoldenValue(chart?.mean), "mr_bar": GoldenValue(chart?.limits?.meanRange),
      "sigma": GoldenValue(chart?.limits?.sigma), "lcl": GoldenValue(chart?.limits?.low),
      "ucl": GoldenValue(chart?.limits?.high), "mr_ucl": GoldenValue(chart?.limits?.range),
      "outside": GoldenValue((chart?.outside ?? []).map { $0 + 1 }),
    ]
  }

  @Sendable static func pChart(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let chart = PChart(counts: try json.wholes("k"), sizes: try json.wholes("n"))
    return [
      "pbar": GoldenValue(chart?.mean), "lcl": GoldenValue(chart?.points.map(\.low)),
      "ucl": GoldenValue(chart?.points.map(\.high)),
      "outside": GoldenValue((chart?.outside ?? []).map { $0 + 1 }),
    ]
  }

  @Sendable static func adjusted(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let p = try json.reals("p")
    return [
      "holm": GoldenValue(holmAdjusted(p)), "bh": GoldenValue(benjaminiHochbergAdjusted(p)),
    ]
  }
}
