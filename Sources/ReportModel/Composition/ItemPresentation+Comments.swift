import SurveyModel
import SurveyStatistics
import Tabulation

/// Open answers: how many, how long, and as typed.
extension ItemPresentation {
  /// How many wrote something that is more than “no” or a dash.
  var commenters: Int { figures.validN - silent }

  /// How many wrote that there was nothing to add.
  var silent: Int {
    figures.tally.texts.reduce(0) { $0 + (NothingToSay.holds($1.key) ? $1.value : 0) }
  }

  /// “Comments: 19 of 24 (79%). Median length in words: 9. 2 people wrote that there was nothing to add.”
  private var commentCounts: String {
    [commentsGiven, medianLength, silent > 0 ? phrases.nothingToAdd(silent) : nil]
      .compactMap(\.self).joined(separator: " ")
  }

  private var commentsGiven: String {
    let percent =
      commenters > 0 && figures.base >= publication.rules.percentBesideCountsFrom
      ? numbers.percent(commenters, of: figures.base, decimals: 0) : nil
    return phrases.commentsGiven(
      numbers.whole(commenters), numbers.whole(figures.base), percent)
  }

  private var medianLength: String? {
    let written = figures.tally.texts.filter { !NothingToSay.holds($0.key) }
    let lengths = FrequencyTable(
      counts: Dictionary(written.map { (wordCount($0.key), $0.value) }, uniquingKeysWith: +))
    guard showsMean, lengths.n >= publication.rules.meanFrom, let median = lengths.median else {
      return nil
    }
    return phrases.medianWords(numbers.plain(median))
  }

  func commentBlocks(
    withheld: Bool, numberedBy composer: inout AnnexComposer
  ) -> [Annex.Block] {
    var blocks: [Annex.Block] = [.subline(subline)]
    if figures.validN > 0 {
      let themes = composer.detail == .technical ? nil : themesListed
      blocks.append(
        .paragraph([commentCounts, themes].compactMap(\.self).joined(separator: " ")))
    }
    guard !withheld else {
      let least = numbers.whole(publication.gates.privacyGroup)
      return blocks + [.note(phrases.commentsWithheld(least))]
    }
    blocks += themeBlocks(numberedBy: &composer)
    let groups = GroupedComments(figures.tally.texts).groups
    if !groups.isEmpty {
      blocks.append(
        .comments(
          groups.map { group in
            let language = LanguageGuess.language(of: group.text)
            return Annex.Comment(
              group.text,
              language: phrases.code == language || language == "und" ? nil : language,
              count: group.count)
          }))
    }
    if figures.tally.textsNotKept > 0 {
      blocks.append(.note(phrases.commentsNotKept(figures.tally.textsNotKept)))
    }
    return blocks
  }
}
