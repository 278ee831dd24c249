import Diagnostics
import Foundation
import ReportModel
import SurveyArchive
import SurveyModel
import Tabulation

extension SeriesComparison.Reading {
  /// The seminars of a series from their stored tallies.
  ///
  /// - Parameter wanted: Keys; empty for all.
  init(series: String, only wanted: [String], _ reader: ArchiveReader) throws(Problems) {
    var tallies = try reader.tallies(ofSeries: series)
    let known = tallies.map(\.seminar.key)
    let faults = wanted.filter { !known.contains($0) }.map {
      Problem.notInSeries($0, series, known: known)
    }
    guard faults.isEmpty else { throw Problems(faults) }
    if !wanted.isEmpty { tallies.removeAll { !wanted.contains($0.seminar.key) } }
    seminars = []
    var people: [Set<RespondentCode>] = []
    for tally in tallies {
      let questionnaire = try reader.questionnaire(id: tally.questionnaire).questionnaire
      let key = tally.seminar.key
      if !questionnaire.respondentCode.isEmpty, tally.seminar.forgotten == nil {
        people.append(try reader.respondents(of: key))
      }
      let compared = ComparedSeminar(
        seminar: tally.seminar.seminar, questionnaire: questionnaire,
        isInferred: tally.isInferred, tally: tally.tally)
      seminars.append(compared)
      counts[key] = SeminarCounts(compared)
    }
    attendance = SeriesAttendance(people)
    problems = []
  }

  /// Files and seminars of the archive in the order given; a file that stands in the `seminars.csv` beside it
  /// has its date and place from there.
  init(
    listed names: [String], archive: String, _ questionnaire: Questionnaire?,
    _ options: ReadingOptions, _ noticed: [Problem]
  ) throws(Problems) {
    seminars = []
    problems = noticed
    var people: [Set<RespondentCode>] = []
    var areFiles: Set<Bool> = []
    for name in names {
      let read = try SeminarToCompare(
        name, archive: archive, questionnaire: questionnaire, options: options)
      var compared = read.compared
      if !read.isArchived, let seminar = Self.listedSeminar(name) { compared.seminar = seminar }
      if let codes = compared.coded?.codes {
        people.append(codes)
        areFiles.insert(!read.isArchived)
      }
      compared.coded = nil
      seminars.append(compared)
      if read.isArchived { counts[name] = SeminarCounts(compared) }
      problems += read.problems
    }
    // The archive's codes are hashes, which no file has.
    attendance = areFiles.count == 1 ? SeriesAttendance(people) : nil
  }

  private static func listedSeminar(_ path: String) -> Seminar? {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let beside = folder.isEmpty ? "." : folder
    guard FileManager.default.fileExists(atPath: beside + "/" + SeminarList.name),
      let list = try? SeminarList(path: beside + "/" + SeminarList.name, series: "")
    else { return nil }
    let file = path.split(separator: "/").last.map(String.init)
    return list.entries.first { entry in
      entry.files.contains { $0.split(separator: "/").last.map(String.init) == file }
    }?.seminar.seminar
  }
}

extension SeriesAttendance {
  /// - Parameter seminars: The codes of each; `nil` comes of fewer than two seminars with codes.
  init?(_ seminars: [Set<RespondentCode>]) {
    guard seminars.count(where: { !$0.isEmpty }) > 1 else { return nil }
    var times: [RespondentCode: Int] = [:]
    for codes in seminars { for code in codes { times[code, default: 0] += 1 } }
    self.init(people: times.count, repeated: times.values.count { $0 > 1 })
  }
}
