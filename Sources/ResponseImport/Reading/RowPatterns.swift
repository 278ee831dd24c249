import SurveyModel

/// What single columns cannot tell of a question with several: how they are filled together.
struct RowPattern: Sendable, Hashable {
  /// No row has more than one of the columns filled.
  var isExclusive = true

  static func + (a: Self, b: Self) -> Self {
    RowPattern(isExclusive: a.isExclusive && b.isExclusive)
  }
}

/// The patterns of all questions with several columns. A question costs nothing more once it is known
/// to have none, which most show in their first rows.
struct RowPatterns {
  private var columns: [[Int]] = []
  private var patterns: [RowPattern] = []
  /// Questions that may still have one.
  private var open: [Int]

  init(_ titles: [ColumnTitle]) {
    var byQuestion: [String: Int] = [:]
    for title in titles where title.part != nil && title.kind == .question {
      if let known = byQuestion[title.question] {
        columns[known].append(title.index)
      } else {
        byQuestion[title.question] = columns.count
        columns.append([title.index])
      }
    }
    columns.removeAll { $0.count < 2 }
    patterns = Array(repeating: RowPattern(), count: columns.count)
    open = Array(columns.indices)
  }

  mutating func add(_ spellings: Span<Int32>) {
    guard !open.isEmpty else { return }
    var hasClosed = false
    for question in open {
      var filled = 0
      for column in columns[question] where spellings[column] != 0 { filled += 1 }
      guard filled > 1 else { continue }
      patterns[question].isExclusive = false
      hasClosed = true
    }
    if hasClosed { open.removeAll { !patterns[$0].isExclusive } }
  }

  /// The pattern of each column's question, by column.
  var byColumn: [Int: RowPattern] {
    var found: [Int: RowPattern] = [:]
    for (columns, pattern) in zip(columns, patterns) {
      for column in columns { found[column] = pattern }
    }
    return found
  }
}
