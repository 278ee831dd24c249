import SurveyModel
import SurveyStatistics

/// How far two people agree on which answers are about a theme.
///
/// The units are answers that differ, each counted once however many wrote it: each was read once.
struct ThemeAgreement: Sendable, Hashable {
  /// Codes 0 and 1: not about the theme, and about it.
  let coders: CoderAgreement
  let alpha: KrippendorffAlpha

  /// - Returns: `nil` when nobody coded an answer again.
  init?(of theme: Int, in coding: AnswerCoding) {
    var codes: [[Int]] = [[], []]
    for (item, second) in coding.second.sorted(by: { $0.key < $1.key }) {
      let first = coding.codes[item] ?? [:]
      var seen: Set<String> = []
      for (text, themes) in second.sorted(by: { $0.key < $1.key })
      where !NothingToSay.holds(text) && seen.insert(text.foldedAsAnswer()).inserted {
        codes[0].append(first[text]?.contains(theme) == true ? 1 : 0)
        codes[1].append(themes.contains(theme) ? 1 : 0)
      }
    }
    guard !codes[0].isEmpty else { return nil }
    var table = [[0, 0], [0, 0]]
    for (one, other) in zip(codes[0], codes[1]) { table[one][other] += 1 }
    coders = CoderAgreement(table)
    alpha = KrippendorffAlpha(codes, metric: .nominal)
  }

  /// What the agreement allows to be printed; `nil` where it cannot be told, since both people gave all
  /// answers the same code.
  var reliability: KrippendorffAlpha.Reliability? { alpha.reliability }
}
