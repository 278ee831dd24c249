import SurveyStatistics

/// Which function computes which golden statistic.
enum GoldenRegistry {
  typealias Computation = @Sendable (GoldenCase) throws -> [String: GoldenValue]

  /// Statistics that are not computed yet. A statistic that stands neither here nor in
  /// ``computations`` fails the tests.
  static let later: Set<String> = [
    "boot_exact",
    "splitmix64",
    "boot_mc",
    "prop_diff",
    "battery",
    "omega",
    "friedman",
    "crosstab",
    "lbl",
    "two_groups",
    "kruskal",
    "paired",
    "mcnemar",
    "jonckheere",
    "cochran_armitage",
    "series_trend",
    "xmr",
    "pchart",
    "adjust",
    "weights",
    "kish",
    "kappa",
    "krippendorff",
    // Words, not figures: they belong to the wording of reports.
    "plural",
  ]

  /// Fields of computed statistics that are not computed yet.
  static let laterFields: [String: Set<String>] = [
    "mean_ci": ["t_lower", "t_upper"],
    "prop_ci": [
      "cp_lower", "cp_upper", "jeffreys_lower", "jeffreys_upper", "hyper_lower_count",
      "hyper_upper_count",
    ],
  ]

  static let computations: [String: Computation] = [
    describing, intervals, paper, distributions,
  ].reduce(into: [:]) { all, part in
    all.merge(part) { _, _ in preconditionFailure("a statistic is computed twice") }
  }

  /// The group of N participants, or the process where the case has no N.
  static func target(_ json: GoldenCase, answers: Int) -> InferenceTarget {
    InferenceTarget(participants: json.json["N"].whole, returned: answers)
  }
}
