import Diagnostics
import Foundation
import ReportModel
import SurveyArchive
import SurveyModel
import Tabulation
import WaveComparison

extension SeriesComparison {
  /// The seminars of a series as they were found.
  struct Reading {
    /// Each by its key or its file.
    var seminars: [(name: String, compared: ComparedSeminar)] = []
    /// What was said of the items of the series that they belong to in the archive.
    var confirmed: [ConfirmedMatch] = []
    var attendance: SeriesAttendance?
    /// What is to be checked and recorded of those that come from the archive, by their keys.
    var counts: [String: SeminarCounts] = [:]
    var problems: [Problem] = []

    /// Their questionnaires, each once while it is asked several times running.
    var asked: [AskedQuestionnaire] {
      seminars.reduce(into: []) { $0.add($1.name, $1.compared) }
    }

    /// Puts them in the order of time, where all of them have a date.
    mutating func sortByDate() {
      let dated = seminars.enumerated().compactMap { place, member in
        member.compared.seminar.date.map { (date: $0, place: place) }
      }
      guard dated.count == seminars.count else { return }
      seminars = dated.sorted { ($0.date, $0.place) < ($1.date, $1.place) }.map {
        seminars[$0.place]
      }
    }
  }
}

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
      seminars.append((key, compared))
      counts[key] = SeminarCounts(compared)
    }
    confirmed = try reader.confirmedMatches(series: series)
    attendance = SeriesAttendance(people)
  }

  /// Files and seminars of the archive in the order given; a file that stands in the `seminars.csv` beside it
  /// has its date and place from there.
  init(
    listed names: [String], archive: String, _ questionnaire: Questionnaire?,
    _ options: ReadingOptions, _ noticed: [Problem]
  ) throws(Problems) {
    problems = noticed
    var known: Set<String> = []
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
      seminars.append((name, compared))
      if read.isArchived, known.insert(compared.seminar.series ?? "").inserted {
        confirmed += read.confirmed
      }
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
