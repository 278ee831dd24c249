import Diagnostics
import ReportModel
import ResponseImport
import SurveyArchive
import SurveyModel
import Tabulation

extension SeminarResponses {
  /// The responses of a seminar of the archive, counted as their files were when they were read.
  ///
  /// Where the responses were forgotten, their counts alone: no batteries, no open answers.
  ///
  /// - Throws: `unknown-seminar`, `unknown-item`, `no-groups`, and `responses-forgotten` when more is asked
  ///   for than counts of single items.
  init(
    archived key: String, _ reader: ArchiveReader, request: TallyRequest
  ) throws(Problems) {
    let found = try reader.tally(of: key)
    let (archived, isInferred) = try reader.questionnaire(of: key)
    let questionnaire = archived.questionnaire
    self.init(
      questionnaire: questionnaire, isInferred: isInferred, tally: found.tally, coded: nil,
      sources: try reader.sources(of: key).compactMap(\.record), reasons: [], problems: [])
    if let day = found.seminar.forgotten {
      if request.by != nil { throw Problems(.groupsForgotten(key, on: day)) }
      if !request.weightedBy.isEmpty { throw Problems(.weightsForgotten(key, on: day)) }
      return
    }
    var counted = try ResponseTally(questionnaire, request)
    try reader.forEachResponse(of: key, openAnswers: true) { counted.add($0.answers) }
    tally = counted.tally
    if request.codes, !questionnaire.respondentCode.isEmpty {
      coded = try reader.codedResponses(of: key)
    }
    dropTooManyGroups()
  }
}

extension Problem {
  fileprivate static func groupsForgotten(_ key: String, on day: String) -> Problem {
    Problem(
      .error, "responses-forgotten",
      "the responses of seminar \(key) were forgotten on \(day), and groups cannot be counted from "
        + "what is left", help: "leave `--by` out")
  }

  fileprivate static func weightsForgotten(_ key: String, on day: String) -> Problem {
    Problem(
      .error, "responses-forgotten",
      "the responses of seminar \(key) were forgotten on \(day), and weights cannot be made from "
        + "what is left", help: "leave `--weighted` out")
  }
}
