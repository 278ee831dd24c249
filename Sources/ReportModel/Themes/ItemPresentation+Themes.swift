import SurveyModel
import SurveyStatistics

/// What comments are about, worded.
extension ItemPresentation {
  /// Themes by count, and who wrote of none, in a sentence; `nil` where nothing was coded.
  var themesListed: String? {
    guard let themes else { return nil }
    guard !themes.counts.isEmpty else { return phrases.themes.noneFound(themes.base) }
    return phrases.themes.listed(
      themes.counts.map { ($0.theme.name(phrases.code), shownCount($0)) },
      themes.without > 0 ? countText(themes.without, of: themes) : nil)
  }

  /// In a technical annex the themes as a table; in every annex how far a second person agrees on them.
  func themeBlocks(numberedBy composer: inout AnnexComposer) -> [Annex.Block] {
    guard let themes else { return [] }
    let checks = themeChecks(themes)
    guard composer.detail == .technical else { return checks.isEmpty ? [] : [.note(checks)] }
    guard !themes.counts.isEmpty else {
      return [.paragraph(phrases.themes.noneFound(themes.base))]
    }
    return [themeTable(themes, checks, &composer)]
  }

  private func themeTable(
    _ themes: CommentThemes, _ checks: String, _ composer: inout AnnexComposer
  ) -> Annex.Block {
    let words = phrases.themes
    var rows = themes.counts.map { Annex.Table.Row([$0.theme.name(phrases.code), shownCount($0)]) }
    if themes.without > 0 {
      rows.append(.init([words.without, countText(themes.without, of: themes)], isApart: true))
    }
    return composer.table(
      words.caption(text), columns: [.init(words.theme, .text), .init(words.people)], rows: rows,
      note: [words.base(themes.base), checks].filter { !$0.isEmpty }.joined(separator: " "),
      of: [.themes(item.key)])
  }

  /// The count, with its share of those who commented where there are enough of them; “—” where two people
  /// agree too little for one.
  private func shownCount(_ theme: CommentThemes.Count) -> String {
    theme.isCountShown ? themes.map { countText(theme.count, of: $0) } ?? "—" : "—"
  }

  private func countText(_ count: Int, of themes: CommentThemes) -> String {
    let whole = numbers.whole(count)
    guard !themes.areFew, themes.base >= publication.rules.percentBesideCountsFrom else {
      return whole
    }
    return "\(whole) (\(numbers.percent(count, of: themes.base, decimals: 0)))"
  }

  /// How far a second person agrees; empty where nobody read the answers again.
  private func themeChecks(_ themes: CommentThemes) -> String {
    guard let n = themes.counts.first?.agreement?.coders.n else { return "" }
    let words = phrases.themes
    let tentative = themes.counts.filter { $0.agreement?.reliability == .tentative }
    return [
      words.checked(n),
      tentative.isEmpty
        ? nil : words.tentative(tentative.map { phrases.quoted($0.theme.name(phrases.code)) }),
      themes.counts.allSatisfy(\.isCountShown) ? nil : words.illustration,
    ].compactMap(\.self).joined(separator: " ")
  }

  /// What most comments on this question are about: up to three themes that two people or more wrote of, and
  /// none that ties with one left out.
  var themesInBrief: String? {
    guard let themes else { return nil }
    let leading = themes.counts.filter { $0.isCountShown && $0.count > 1 }.leading(by: \.count)
    guard !leading.isEmpty else { return nil }
    return phrases.themes.brief(
      text, leading.map { ($0.theme.name(phrases.code), numbers.whole($0.count)) }, themes.base)
  }
}
