import Diagnostics
import ReportModel
import SurveyArchive
import SurveyModel
import WaveComparison

extension FeedbackReport {
  /// The comparison with the seminar that ``against`` names, and that seminar's key if the archive has it.
  ///
  /// - Throws: `no-predecessor`, `same-seminar`, `nothing-in-common`, or what keeps the other seminar from
  ///   being read.
  func comparison(
    _ content: AnnexContent, of subject: ReportSubject, _ questionnaire: Questionnaire?
  ) throws(Problems) -> (content: ComparisonContent, key: String?, problems: [Problem])? {
    guard let against else { return nil }
    let other = against == "previous" ? try predecessor(of: subject) : against
    if other == subject.key { throw Problems(.sameSeminar(other)) }
    var earlier = try SeminarToCompare(
      other, archive: archive, questionnaire: questionnaire, options: options)
    var now = ComparedSeminar(
      seminar: content.seminar, questionnaire: content.questionnaire,
      isInferred: content.isInferred, tally: content.tally, coded: subject.responses.coded,
      sources: content.sources)
    if earlier.isArchived != (subject.key != nil) {
      (earlier.compared.coded, now.coded) = (nil, nil)
    }
    var asked: [AskedQuestionnaire] = []
    asked.add(other, earlier.compared)
    asked.add(subject.key ?? paths[0], now)
    let isSeries = subject.key != nil && now.seminar.series == earlier.compared.seminar.series
    let said = try MatchesInUse(
      asked, archived: earlier.confirmed, series: isSeries ? now.seminar.series : nil)
    let comparison = ComparisonContent(
      before: earlier.compared, now: now, confirmed: said.confirmed, program: content.program)
    guard comparison.hasQuestionsInCommon else {
      throw Problems(.nothingInCommon(other, subject.key ?? paths.joined(separator: ", ")))
    }
    return (comparison, earlier.isArchived ? other : nil, earlier.problems + said.problems)
  }

  /// The seminar before this one in its series, by date.
  private func predecessor(of subject: ReportSubject) throws(Problems) -> String {
    guard let key = subject.key else { throw Problems(.noSeriesOfFile(paths[0])) }
    return try SurveyArchive.reading(archive).read { reader in
      let seminar = try reader.seminar(key)
      guard let date = seminar.date else { throw Problems(.noDate(key)) }
      // A month is not before one of its days.
      let earlier = try reader.seminars(ofSeries: seminar.series).filter { other in
        other.date.map { $0 < date && !date.hasPrefix($0) } ?? false
      }
      guard let last = earlier.last else {
        throw Problems(.noPredecessor(key, series: seminar.series))
      }
      return last.key
    }
  }
}

extension Problem {
  fileprivate static func sameSeminar(_ key: String) -> Problem {
    Problem(
      .error, "same-seminar", "seminar \(key) cannot be compared with itself",
      help: "name another seminar with `--against`, or `--against previous`")
  }

  fileprivate static func noSeriesOfFile(_ file: String) -> Problem {
    Problem(
      .error, "no-predecessor",
      "which seminar was before that of \(file) is not known: a file belongs to no series",
      help: "put it into the archive with `anketa import`, or name a seminar with `--against`")
  }

  fileprivate static func noDate(_ key: String) -> Problem {
    Problem(
      .error, "no-predecessor",
      "which seminar was before \(key) is not known: it has no date",
      help: "add it with `anketa seminars edit \(key) --date`, or name a seminar with `--against`")
  }

  fileprivate static func noPredecessor(_ key: String, series: String) -> Problem {
    Problem(
      .error, "no-predecessor", "no seminar of the series “\(series)” was before \(key)",
      help: "name a seminar with `--against`; `anketa seminars` lists what is there")
  }
}
