import Diagnostics
import Foundation
import ReportModel
import ResponseImport
import SurveyArchive
import SurveyModel
import Tabulation

/// A seminar to be compared, with what was noticed while it was read.
struct SeminarToCompare {
  var compared: ComparedSeminar
  var problems: [Problem]
  /// Whether respondents' codes are the archive's hashes, which no file has.
  var isArchived: Bool
  /// What was said of the items of its series.
  var confirmed: [ConfirmedMatch] = []

  /// - Parameters:
  ///   - name: A file, if there is one of this name; else the key of a seminar in the archive.
  ///   - questionnaire: For a file; a seminar keeps the one that it was asked with.
  /// - Throws: `unknown-seminar`, or what keeps the file or the archive from being read.
  init(
    _ name: String, archive: String, questionnaire: Questionnaire?, options: ReadingOptions
  ) throws(Problems) {
    if name == "-" || FileManager.default.fileExists(atPath: name) {
      try self.init(file: name, questionnaire, options)
    } else {
      self = try SurveyArchive.reading(archive).read { reader in
        try SeminarToCompare(seminar: name, reader)
      }
    }
  }

  private init(
    file: String, _ questionnaire: Questionnaire?, _ options: ReadingOptions
  ) throws(Problems) {
    let hasCodes = questionnaire?.respondentCode.isEmpty == false
    let responses = try SeminarResponses.read(
      [file], questionnaire: questionnaire, options: options,
      request: TallyRequest(codes: hasCodes))
    compared = ComparedSeminar(
      seminar: Seminar(), questionnaire: responses.questionnaire,
      isInferred: responses.isInferred, tally: responses.tally, coded: responses.coded,
      sources: responses.sources)
    problems = responses.problems
    isArchived = false
  }

  private init(seminar key: String, _ reader: ArchiveReader) throws(Problems) {
    let found = try reader.tally(of: key)
    let (archived, isInferred) = try reader.questionnaire(of: key)
    let questionnaire = archived.questionnaire
    let hasCodes = !questionnaire.respondentCode.isEmpty && found.seminar.forgotten == nil
    compared = ComparedSeminar(
      seminar: found.seminar.seminar, questionnaire: questionnaire, isInferred: isInferred,
      tally: found.tally, coded: hasCodes ? try reader.codedResponses(of: key) : nil,
      sources: try reader.sources(of: key).compactMap(\.record))
    problems = []
    isArchived = true
    confirmed = try reader.confirmedMatches(series: found.seminar.series)
  }
}
