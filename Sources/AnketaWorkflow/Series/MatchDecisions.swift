public import Diagnostics
import QuestionnaireFiles
import SurveyArchive
import SurveyModel
import WaveComparison

/// What a person says of pairs of items, on its way into the archive: all of it in one transaction, or
/// nothing when a part of it cannot be.
public struct MatchDecisions: Sendable {
  /// By keys or texts.
  private var pairs: [MatchesFile.Pair] = []
  /// Pairs that were shown and answered.
  private var answered: [ConfirmedMatch] = []
  /// Pairs of which nothing is to be remembered.
  private var forgotten: [MatchesFile.Pair] = []
  /// What was noticed while a file was read.
  private var noticed: [Problem] = []

  init(answered: [ConfirmedMatch]) { self.answered = answered }

  /// Decisions on single pairs, each written as `OLD=NEW`, by keys or texts.
  ///
  /// - Throws: `no-pair`, for every text without an equals sign.
  public init(
    same: [String], equivalent: [String], different: [String], forgotten: [String]
  ) throws(Problems) {
    var problems: [Problem] = []
    func pair(_ text: String, _ verdict: ConfirmedMatch.Verdict?) -> [MatchesFile.Pair] {
      let names = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard names.count == 2, names.allSatisfy({ $0.contains { !$0.isWhitespace } }) else {
        problems.append(.noPair(text))
        return []
      }
      return [MatchesFile.Pair(String(names[0]), String(names[1]), verdict)]
    }
    pairs =
      same.flatMap { pair($0, .same) } + equivalent.flatMap { pair($0, .equivalent) }
      + different.flatMap { pair($0, .different) }
    self.forgotten = forgotten.flatMap { pair($0, nil) }
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// The decisions that a file holds.
  ///
  /// - Throws: Faults of the file; `file-of-other-series`.
  public init(file: String, series: String) throws(Problems) {
    let reading = readMatches(at: file)
    let matches = try reading.get()
    if let other = matches.series, other != series {
      throw Problems(.fileOfOtherSeries(other, series: series, file: file))
    }
    pairs = matches.pairs
    noticed = reading.problems
  }

  /// - Returns: What was done, a line for each pair, and what was noticed.
  /// - Throws: `unknown-series`, `unknown-matched-item`, `unordered-pair`, `matched-twice`,
  ///   `undecided-to-forget`, and failures of the archive; then nothing has changed.
  public func store(
    in series: String, archive: String, messages: MessageCatalogue
  ) throws(Problems) -> (text: String, problems: [Problem]) {
    try SurveyArchive.writing(archive).change { change in
      let known = try SeriesMatches(series: series, change.reader)
      var report = Report(known: known, messages: messages)
      var problems = noticed
      let gone = resolveForgotten(known, &problems)
      let kept = known.matching.confirmed.filter { !gone.contains($0) }
      let said = answered + pairs.resolved(in: known.matching, &problems)
      let all = kept.replacing(said)
      problems += said.clashes(in: known.matching, with: all, pairs)
      guard !problems.contains(where: { $0.severity == .error }) else { throw Problems(problems) }
      for match in gone {
        try change.drop(match, ofSeries: series)
        report.tellForgotten(match)
      }
      for match in said {
        let before = kept.first { $0.earlier == match.earlier && $0.later == match.later }
        if before?.verdict != match.verdict { try change.set(match, ofSeries: series) }
        report.tell(match, before: before?.verdict)
      }
      return (report.text, problems)
    }
  }

  private func resolveForgotten(
    _ known: SeriesMatches, _ problems: inout [Problem]
  ) -> [ConfirmedMatch] {
    forgotten.flatMap { pair in
      let found = known.matching.confirmed.filter {
        $0.earlier.isNamed(pair.earlier) && $0.later.isNamed(pair.later)
      }
      if found.isEmpty { problems.append(.undecidedToForget(pair, series: known.series)) }
      return found
    }
  }

  /// A line for each pair.
  private struct Report {
    let known: SeriesMatches
    let messages: MessageCatalogue
    private var lines: [String] = []

    init(known: SeriesMatches, messages: MessageCatalogue) {
      self.known = known
      self.messages = messages
    }

    var text: String {
      let nothing: Message = "There is nothing to change."
      return lines.isEmpty
        ? nothing.text(in: messages) + "\n" : lines.joined(separator: "\n") + "\n"
    }

    mutating func tell(_ match: ConfirmedMatch, before: ConfirmedMatch.Verdict?) {
      let verdict = match.verdict.rawValue
      if before == match.verdict {
        add(match, "\(verdict), as before")
      } else if let before {
        add(match, "\(verdict), no longer \(before.rawValue)")
      } else {
        add(match, "\(verdict)")
      }
    }

    mutating func tellForgotten(_ match: ConfirmedMatch) {
      add(match, "no longer \(match.verdict.rawValue): it will be asked about again")
    }

    private mutating func add(_ match: ConfirmedMatch, _ message: Message) {
      let names = known.names(match.earlier, match.later)
      lines.append("\(names.earlier) → \(names.later): \(message.text(in: messages))".printable())
    }
  }
}

extension [ConfirmedMatch] {
  /// The matches with others in place of those on the same items.
  fileprivate func replacing(_ others: [ConfirmedMatch]) -> [ConfirmedMatch] {
    filter { match in
      !others.contains { $0.earlier == match.earlier && $0.later == match.later }
    } + others
  }

  /// Matches that would make two items of one questionnaire the same, each with its place.
  func clashes(
    in matching: SeriesMatching, with all: [ConfirmedMatch], _ pairs: [MatchesFile.Pair]
  ) -> [Problem] {
    compactMap { match in
      guard let clash = matching.clash(match, with: all) else { return nil }
      let pair = pairs.first {
        match.earlier.isNamed($0.earlier) && match.later.isNamed($0.later)
      }
      return .matchedTwice(clash.first, clash.second, seminar: clash.seminar, at: pair)
    }
  }
}
