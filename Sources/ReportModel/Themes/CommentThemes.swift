import SurveyModel
import SurveyStatistics
import Tabulation

/// What the comments on one item are about, in counts of respondents.
struct CommentThemes: Sendable, Hashable {
  struct Count: Sendable, Hashable {
    var theme: CodeFrame.Theme
    /// Respondents who commented on it; one who names several themes counts for each of them.
    var count: Int
    /// How far two people agree on it; `nil` where nobody coded answers again.
    var agreement: ThemeAgreement?

    /// Whether its count may be printed: not where two people see it in different answers.
    var isCountShown: Bool { agreement?.reliability != .illustration }
  }

  /// Themes that somebody wrote of, by count; equal ones in the order of the file.
  let counts: [Count]
  /// Respondents who commented: those who wrote more than “no” or a dash.
  let base: Int
  /// Of them, those who wrote of none of the themes.
  let without: Int

  /// - Parameter texts: Respondents by what they wrote.
  /// - Returns: `nil` when no comment was coded.
  init?(_ texts: [String: Int], of item: String, in coding: AnswerCoding) {
    guard let codes = coding.codes[item] else { return nil }
    var counts = [Int](repeating: 0, count: coding.themes.count)
    var (base, without) = (0, 0)
    for (text, count) in texts where !NothingToSay.holds(text) {
      guard let themes = codes[text] else { return nil }
      base += count
      if themes.isEmpty { without += count }
      for theme in themes { counts[theme] += count }
    }
    guard base > 0 else { return nil }
    self.base = base
    self.without = without
    self.counts = counts.enumerated().filter { $0.element > 0 }
      .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
      .map { place, count in
        Count(
          theme: coding.themes[place], count: count,
          agreement: ThemeAgreement(of: place, in: coding))
      }
  }

  /// Whether there are so few comments that themes get no percentages.
  var areFew: Bool { base <= CommentFigures.few }
}

extension CodeFrame.Theme {
  /// What it is called in a language; its key where it has no label.
  func name(_ language: String) -> String {
    let label = label(language)
    return label.isEmpty ? key : label
  }
}

extension AnnexContent {
  /// What the comments on an item are about; `nil` without themes, and where not all comments are kept.
  func themes(of figures: ItemFigures) -> CommentThemes? {
    guard let coding, figures.item.type == .text, figures.tally.textsNotKept == 0 else {
      return nil
    }
    return CommentThemes(figures.tally.texts, of: figures.item.key, in: coding)
  }
}
