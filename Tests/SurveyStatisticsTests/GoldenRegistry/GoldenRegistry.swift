import SurveyStatistics

/// Which function computes which golden statistic.
enum GoldenRegistry {
  typealias Computation = @Sendable (GoldenCase) throws -> [String: GoldenValue]

  /// Statistics that are not computed yet. A statistic that stands neither here nor in
  /// ``computations`` fails the tests.
  static let later: Set<String> = []

  /// Fields of computed statistics that are not computed yet.
  static let laterFields: [String: Set<String>] = [:]

  static let computations: [String: Computation] = [
    describing, intervals, paper, distributions, resampling, crossTables, twoGroups, series,
    batteries, weighting, coders, words,
  ].reduce(into: [:]) { all, part in
    all.merge(part) { _, _ in preconditionFailure("a statistic is computed twice") }
  }

  /// The group of N participants, or the process where the case has no N.
  static func target(_ json: GoldenCase, answers: Int) -> InferenceTarget {
    InferenceTarget(participants: json.json["N"].whole, returned: answers)
  }
}
