import Diagnostics
import QuestionnaireFiles
import ReportModel
import SurveyModel
import WaveComparison

/// What was said of the items of seminars that are compared: in a file, and in the archive.
struct MatchesInUse {
  /// The file first, so that it holds where both speak of a pair.
  private(set) var confirmed: [ConfirmedMatch] = []
  private(set) var problems: [Problem] = []

  /// - Parameters:
  ///   - asked: In the order of time.
  ///   - file: Path of a file of matches.
  ///   - archived: What the archive keeps of the series that they belong to.
  ///   - series: The one series of the archive that all belong to: of what is undecided in it is told.
  /// - Throws: Faults of the file.
  init(
    _ asked: [AskedQuestionnaire], file: String? = nil, archived: [ConfirmedMatch],
    series: String? = nil
  ) throws(Problems) {
    if let file {
      (confirmed, problems) = try MatchesFile.read(
        file, for: SeriesMatching(asked, namesColumns: true))
    }
    confirmed += archived
    guard let series else { return }
    let open = SeriesMatching(asked, confirmed: confirmed).open
    if !open.isEmpty {
      problems.append(.undecidedMatches(open.count, series: series.asShellWord))
    }
  }
}

extension [AskedQuestionnaire] {
  /// Adds a seminar; one questionnaire that was asked several times running stands once.
  mutating func add(_ seminar: String, _ questionnaire: Questionnaire, isInferred: Bool) {
    if let last, last.isInferred == isInferred, last.questionnaire == questionnaire {
      self[count - 1].until = seminar
    } else {
      append(
        AskedQuestionnaire(seminar: seminar, questionnaire: questionnaire, isInferred: isInferred))
    }
  }

  mutating func add(_ name: String, _ seminar: ComparedSeminar) {
    add(name, seminar.questionnaire, isInferred: seminar.isInferred)
  }
}
