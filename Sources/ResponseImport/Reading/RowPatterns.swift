import CSVReading
import SurveyModel

/// What single columns cannot tell of a question with several: how they are filled together.
struct RowPattern: Sendable, Hashable {
  /// No row has more than one of the columns filled.
  var isExclusive = true
  /// No row has the same cell in two of them.
  var isDistinct = true
  /// Rows in which every column is filled, as far as they were looked at.
  var full = 0

  static func + (a: Self, b: Self) -> Self {
    RowPattern(
      isExclusive: a.isExclusive && b.isExclusive, isDistinct: a.isDistinct && b.isDistinct,
      full: a.full + b.full)
  }
}

/// The patterns of all questions with several columns. A question costs nothing more once it is known
/// to have none, which most show in their first rows.
struct RowPatterns {
  private var columns: [[Int]] = []
  private var patterns: [RowPattern] = []
  /// Questions that may still have one.
  private var open: [Int]
  private let tables: [SpellingTable]
  /// What each spelling is known by in every column.
  private var cells: [[Int]]
  private var numbers: [String: Int] = [:]
  /// Cells of one question in one row.
  private var seen: [Int] = []

  /// - Parameter layout: Most tools need no patterns, so that their files are not looked through.
  init(_ titles: [ColumnTitle], tables: [SpellingTable], layout: ExportLayout) {
    self.tables = tables
    cells = Array(repeating: [0], count: titles.count)
    var byQuestion: [String: Int] = [:]
    let titles = layout.splitsSingleChoices || layout.ranksByPlace ? titles : []
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
      judge(question, spellings)
      hasClosed = hasClosed || isClosed(question)
    }
    if hasClosed { open.removeAll(where: isClosed) }
  }

  private func isClosed(_ question: Int) -> Bool {
    !patterns[question].isExclusive && !patterns[question].isDistinct
  }

  private mutating func judge(_ question: Int, _ spellings: Span<Int32>) {
    seen.removeAll(keepingCapacity: true)
    var filled = 0
    for column in columns[question] {
      let cell = cell(column, spellings[column])
      guard cell != 0 else { continue }
      filled += 1
      guard patterns[question].isDistinct else { continue }
      if seen.contains(cell) { patterns[question].isDistinct = false }
      seen.append(cell)
    }
    if filled > 1 { patterns[question].isExclusive = false }
    if filled == columns[question].count { patterns[question].full += 1 }
  }

  /// A number for the text of a cell, the same in all columns; 0 for none. What is beyond the budget of
  /// a column is never twice the same.
  private mutating func cell(_ column: Int, _ spelling: Int32) -> Int {
    guard spelling >= 0 else { return -1 - column }
    while cells[column].count <= Int(spelling) {
      let text = tables[column].text(cells[column].count).withPlainBlanks()
      let number = text.isEmpty ? 0 : numbers[text] ?? numbers.count + 1
      if number > 0 { numbers[text] = number }
      cells[column].append(number)
    }
    return cells[column][Int(spelling)]
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
