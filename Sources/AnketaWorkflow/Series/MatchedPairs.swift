import Diagnostics
import QuestionnaireFiles
import SurveyModel
import WaveComparison

extension [MatchesFile.Pair] {
  /// What is said of the items of a series; pairs without a verdict are passed over.
  ///
  /// - Parameter problems: Takes errors for names that mean no items of the series, and notes.
  func resolved(
    in matching: SeriesMatching, _ problems: inout [Problem]
  ) -> [ConfirmedMatch] {
    var said: [ConfirmedMatch] = []
    for pair in self {
      guard let verdict = pair.verdict else { continue }
      switch matching.named(pair.earlier, pair.later) {
      case .pairs(let items):
        said += items.map { ConfirmedMatch($0.earlier, $0.later, verdict) }
      case .unchanged: problems.append(.unchangedPair(pair))
      case .wrongOrder: problems.append(.unorderedPair(pair))
      case .unknownEarlier:
        problems.append(.unknownMatchedItem(pair.earlier, pair, known: matching.names))
      case .unknownLater:
        problems.append(.unknownMatchedItem(pair.later, pair, known: matching.names))
      }
    }
    return said
  }
}

extension MatchesFile {
  /// Reads what is said of the items of two seminars that are no series of the archive.
  ///
  /// Pairs that mean items of neither are passed over: a file may say it of a whole series.
  ///
  /// - Throws: Faults of the file; `matched-twice`.
  static func read(
    _ path: String, for matching: SeriesMatching
  ) throws(Problems) -> (said: [ConfirmedMatch], problems: [Problem]) {
    let reading = readMatches(at: path)
    let file = try reading.get()
    var faults: [Problem] = []
    let said = file.pairs.resolved(in: matching, &faults)
    let clashes = said.clashes(in: matching, with: said, file.pairs)
    guard clashes.isEmpty else { throw Problems(clashes) }
    var problems = reading.problems
    let decided = file.pairs.filter { $0.verdict != nil }
    if said.isEmpty, !decided.isEmpty {
      // None of it may be for these seminars; then the names are likely misspelt.
      problems += faults.map { $0.asWarning }
    }
    return (said, problems)
  }
}

extension Problem {
  fileprivate var asWarning: Problem {
    var warning = self
    warning.severity = min(severity, .warning)
    return warning
  }
}
