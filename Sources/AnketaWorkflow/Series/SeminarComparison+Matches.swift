import Diagnostics
import QuestionnaireFiles
import ReportModel
import SurveyModel
import WaveComparison

extension SeminarComparison {
  /// What was said of the items of both seminars: in a file, and in the archive of their series.
  ///
  /// - Returns: What was said, the file first, so that it holds where both speak of a pair; and what was
  ///   noticed.
  /// - Throws: Faults of the file.
  func confirmed(
    _ old: SeminarToCompare, _ new: SeminarToCompare
  ) throws(Problems) -> (confirmed: [ConfirmedMatch], problems: [Problem]) {
    let asked = [(before, old), (now, new)].map { name, seminar in
      AskedQuestionnaire(
        seminar: name, questionnaire: seminar.compared.questionnaire,
        isInferred: seminar.compared.isInferred)
    }
    var confirmed: [ConfirmedMatch] = []
    var problems: [Problem] = []
    if let matches {
      (confirmed, problems) = try MatchesFile.read(
        matches, for: SeriesMatching(asked, namesColumns: true))
    }
    let (series, other) = (old.compared.seminar.series, new.compared.seminar.series)
    confirmed += old.confirmed + (series == other ? [] : new.confirmed)
    if old.isArchived, new.isArchived, let series, series == other {
      let open = SeriesMatching(asked, confirmed: confirmed).open
      if !open.isEmpty {
        problems.append(.undecidedMatches(open.count, series: series.asShellWord))
      }
    }
    return (confirmed, problems)
  }
}
