public import Diagnostics
import QuestionnaireFiles
import SurveyArchive
import SurveyModel
import WaveComparison

/// The items of a series that may be the same question: what somebody has to decide, and what was decided.
public struct SeriesMatches: Sendable {
  let series: String
  let matching: SeriesMatching

  /// Whether somebody has to decide anything.
  public var isOpen: Bool { !matching.open.isEmpty }

  /// - Throws: `unknown-series`, or what keeps the archive from being read.
  public init(series: String, archive: String) throws(Problems) {
    self = try SurveyArchive.reading(archive).read { reader in
      try SeriesMatches(series: series, reader)
    }
  }

  init(series: String, _ reader: ArchiveReader) throws(Problems) {
    try reader.checkSeries(series)
    self.series = series
    matching = SeriesMatching(
      try Self.asked(series, reader), confirmed: try reader.confirmedMatches(series: series))
  }

  /// The questionnaires of the series by date; one that was asked several times running stands once.
  private static func asked(
    _ series: String, _ reader: ArchiveReader
  ) throws(Problems) -> [AskedQuestionnaire] {
    guard try reader.seriesNames().contains(series) else { return [] }
    var asked: [AskedQuestionnaire] = []
    for seminar in try reader.seminars(ofSeries: series) {
      let (archived, isInferred) = try reader.questionnaire(of: seminar.key)
      asked.add(seminar.key, archived.questionnaire, isInferred: isInferred)
    }
    return asked
  }

  /// The decisions of the series as a file to be filled in, with what is said of each pair above it.
  ///
  /// - Returns: YAML text; the same for the same archive.
  public func file(in messages: MessageCatalogue) -> String {
    let decided = matching.confirmed.map { match in
      (pair: pair(match.earlier, match.later, match.verdict), comment: texts(match, messages))
    }
    let open = matching.open.map { match in
      (
        pair: pair(match.earlier, match.later, nil),
        comment: lines(match, messages).joined(separator: "\n")
      )
    }
    var known: Set<Set<String>> = []
    let pairs = (open + decided).filter {
      known.insert([$0.pair.earlier, $0.pair.later]).inserted
    }
    return yaml(
      of: MatchesFile(series: series, pairs: pairs.map(\.pair)),
      heading: Self.heading.map { $0.text(in: messages) }, comments: pairs.map(\.comment))
  }

  private func pair(
    _ earlier: AskedItem, _ later: AskedItem, _ verdict: ConfirmedMatch.Verdict?
  ) -> MatchesFile.Pair {
    let names = names(earlier, later)
    return MatchesFile.Pair(names.earlier, names.later, verdict)
  }

  private static let heading: [Message] = [
    "Which questions of the series still ask the same, though they were changed?",
    "Write behind each “verdict” one of these words:",
    "  same         only the spelling or the key changed",
    "  equivalent   reworded, and it still asks the same: compared with a mark",
    "  different    another question: not compared",
    "Pairs that keep their “?” are asked about again.",
  ]
}
