import Diagnostics
import ReportModel
import SurveyModel

extension FeedbackReport {
  /// - Throws: `no-targets` when there is nothing to weight by.
  static func targets(of questionnaire: Questionnaire?) throws(Problems) -> Weighting {
    guard let questionnaire else { throw Problems(.noQuestionnaireToWeightBy) }
    guard let weighting = questionnaire.weighting else {
      throw Problems(.noTargets(questionnaire.key))
    }
    return weighting
  }
}

extension Weighting {
  /// What is to be minded before anybody reads the weighted figures.
  func problems(in content: AnnexContent) -> [Problem] {
    var problems: [Problem] = []
    let counted = targets.first { $0.unit == .counts }
    if let attended = content.seminar.attended, let counted, counted.total != Double(attended) {
      problems.append(
        Problem(
          .warning, "targets-and-attended",
          "the targets of weighting speak of \(Int(counted.total.rounded())) people, and \(attended) attended",
          help: "check `--attended`, and the counts under “weighting:”"))
    }
    if let spread = content.unevenWeights {
      problems.append(
        Problem(
          .warning, "uneven-weights",
          "the largest weight is \(spread) times the median weight, so a few answers carry much",
          help: "put small groups together, or add “trim: 5” under “weighting:”"))
    }
    return problems
  }
}

extension Problem {
  fileprivate static let noQuestionnaireToWeightBy = Problem(
    .error, "no-targets", "weights need a questionnaire that says who attended",
    help: "name one with `-q`, and write “weighting:” with “targets:” into it")

  fileprivate static func noTargets(_ key: String) -> Problem {
    Problem(
      .error, "no-targets", "questionnaire \(key) does not say by what to weight",
      expected: "weighting: {targets: [{item: gender, counts: {1: 14, 2: 11}}]}",
      help: "add such a “weighting:” with the people who attended, or leave out `--weighted`")
  }
}
