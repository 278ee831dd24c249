import Diagnostics
import Foundation
import ResponseImport
import SurveyArchive
import SurveyModel

/// What an annex is written of: files, or a seminar of the archive.
struct ReportSubject {
  var responses: SeminarResponses
  var seminar: Seminar
  /// The key of the seminar in the archive; `nil` for files.
  var key: String?
  /// When its responses were dropped.
  var forgotten: String?

  /// The key that is meant by arguments that are no files; `nil` where files are meant.
  ///
  /// - Throws: `unknown-seminar`, or what keeps the archive from being read, where a key seems to be meant.
  static func key(_ paths: [String], archive: String) throws(Problems) -> String? {
    guard paths.count == 1, let name = paths.first, name != "-",
      !FileManager.default.fileExists(atPath: name), EntryCheck.isUsable(key: name)
    else { return nil }
    do throws(Problems) {
      return try SurveyArchive.reading(archive).read { try $0.seminar(name).key }
    } catch {
      // “answers.csv” was a file once, or is misspelt.
      let isFile = name.contains(".")
      let codes = ["no-archive", "empty-archive", "unknown-seminar"]
      if isFile, let code = error.list.first?.code, codes.contains(code) { return nil }
      throw error
    }
  }

  /// Files, with what the user says of their seminar.
  init(
    files: [String], _ seminar: Seminar, _ questionnaire: Questionnaire?, _ options: ReadingOptions,
    request: TallyRequest
  ) throws(Problems) {
    responses = try SeminarResponses.read(
      files, questionnaire: questionnaire, options: options, request: request)
    self.seminar = seminar
  }

  /// A seminar of the archive; what the user says of it goes before what the archive knows.
  init(
    key: String, _ seminar: Seminar, archive: String, isWeighted: Bool, request: TallyRequest
  ) throws(Problems) {
    self = try SurveyArchive.reading(archive).read { reader in
      let known = try reader.seminar(key)
      var request = request
      if isWeighted {
        let asked = try reader.questionnaire(of: key).archived.questionnaire
        request.weightedBy = try FeedbackReport.targets(of: asked).targets.map(\.item)
      }
      return ReportSubject(
        responses: try SeminarResponses(archived: key, reader, request: request),
        seminar: seminar.filled(from: known.seminar), key: key, forgotten: known.forgotten)
    }
  }

  private init(responses: SeminarResponses, seminar: Seminar, key: String, forgotten: String?) {
    self.responses = responses
    self.seminar = seminar
    self.key = key
    self.forgotten = forgotten
  }
}

extension Seminar {
  /// The seminar with what is not said taken from what was known.
  fileprivate func filled(from known: Seminar) -> Seminar {
    Seminar(
      title: title ?? known.title, date: date ?? known.date, place: place ?? known.place,
      organisers: organisers ?? known.organisers, series: series ?? known.series,
      invited: invited ?? known.invited, attended: attended ?? known.attended)
  }
}
