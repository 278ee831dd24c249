import SurveyModel

/// What stands in a column: every distinct answer with how often it was given.
struct ColumnProfile: Sendable {
  var title: ColumnTitle
  /// Distinct answers, blanks at the ends and run-together blanks left out of account, the most
  /// frequent first; at equal counts in code-point order, so that nothing hangs on the row order.
  var answers: [(text: String, count: Int)]
  /// Answers with line breaks in them as they stand in the file, by the answer without.
  private(set) var lines: [String: String] = [:]
  var blank: Int
  /// Answers that were counted but not kept, because there are too many different ones.
  var notKept: Int

  /// Answers of any kind.
  var answered: Int { answers.reduce(notKept) { $0 + $1.count } }

  init(
    title: ColumnTitle, spellings: some Sequence<(text: String, count: Int)>, blank: Int,
    notKept: Int
  ) {
    self.title = title
    self.notKept = notKept
    var blanks = blank
    var counts: [String: Int] = [:]
    for (raw, count) in spellings where count > 0 {
      let text = raw.asTyped()
      let clean = text.withPlainBlanks()
      if clean.isEmpty {
        blanks += count
      } else {
        counts[clean, default: 0] += count
        if text.contains(where: \.isNewline) {
          lines[clean] = text.split(whereSeparator: \.isNewline).joined(separator: "\n")
        }
      }
    }
    self.blank = blanks
    answers = counts.map { (text: $0.key, count: $0.value) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }
  }

  /// The column with HTML entities read.
  func unescaped() -> ColumnProfile {
    ColumnProfile(
      title: title,
      spellings: answers.map { ((lines[$0.text] ?? $0.text).withoutMarkup(), $0.count) },
      blank: blank,
      notKept: notKept)
  }

  /// The column of two files together.
  func merging(_ other: ColumnProfile) -> ColumnProfile {
    ColumnProfile(
      title: title,
      spellings: answers.map { (text: lines[$0.text] ?? $0.text, count: $0.count) }
        + other.answers.map { (text: other.lines[$0.text] ?? $0.text, count: $0.count) },
      blank: blank + other.blank, notKept: notKept + other.notKept)
  }
}
