import SurveyModel

/// Open answers, with those that differ in no more than letter case, ё, blanks and the punctuation around
/// them taken together.
///
/// Words, figures, signs within the text and question marks are never passed over: “more time” and “no more
/// time?” stay two answers, and so do two that are one letter apart, which may be two names.
struct GroupedComments: Sendable, Hashable {
  struct Group: Sendable, Hashable {
    /// The most frequent spelling, as typed; of several, the first in the order of the words.
    var text: String
    /// Respondents who wrote it, in any of its spellings.
    var count: Int
  }

  /// In the order of the shown spellings, which tells nothing of who wrote when.
  let groups: [Group]

  /// - Parameter texts: Respondents by what they wrote; non-answers are left out.
  init(_ texts: [String: Int]) {
    var spellings: [String: [Group]] = [:]
    for (text, count) in texts where !NothingToSay.holds(text) {
      spellings[text.foldedAsAnswer(), default: []].append(Group(text: text, count: count))
    }
    groups = spellings.values.map { group in
      let shown = group.min { ($1.count, $0.text) < ($0.count, $1.text) }
      return Group(text: shown?.text ?? "", count: group.reduce(0) { $0 + $1.count })
    }.sorted { $0.text < $1.text }
  }

  /// Respondents who wrote something.
  var n: Int { groups.reduce(0) { $0 + $1.count } }
}
