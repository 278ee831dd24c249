import SurveyModel

/// A cell that holds a whole grid: one line for each row, `Room = Good` or `Room: Good`.
///
/// Its rows are items of their own. They share the column, and each reads its line of every cell.
enum GridCell {
  /// The rows in the order of the form, or `nil` when the column holds something else.
  ///
  /// People write lines with a colon, too, but not all of them about the same few things.
  static func rows(of profile: ColumnProfile, mark: String) -> [String]? {
    guard profile.notKept == 0, profile.answers.count >= 2 else { return nil }
    var counts: [String: Int] = [:]
    var longest: [String] = []
    for answer in profile.answers {
      let lines = (profile.lines[answer.text] ?? answer.text).split(whereSeparator: \.isNewline)
      let parts = lines.compactMap { halves(of: $0, mark: mark) }
      let rows = parts.map(\.row)
      guard parts.count == lines.count, Set(rows).count == rows.count else { return nil }
      for row in rows { counts[row, default: 0] += answer.count }
      if rows.count > longest.count { longest = rows }
    }
    // The fullest cell has the order; a row that it lacks comes behind.
    let others = Set(counts.keys).subtracting(longest).sorted()
    let least = profile.answered / 3
    guard longest.count >= 2, counts.values.allSatisfy({ $0 > least }) else { return nil }
    return longest + others
  }

  /// What a cell says of a row; empty when it says nothing, all of it when it is no grid.
  static func answer(in cell: String, row: String, mark: String) -> String {
    let lines = cell.split(whereSeparator: \.isNewline)
    let parts = lines.compactMap { halves(of: $0, mark: mark) }
    guard parts.count == lines.count else { return cell }
    return parts.first { $0.row == row }?.answer ?? ""
  }

  private static func halves(of line: Substring, mark: String) -> (row: String, answer: String)? {
    // A row may be left open: nothing stands behind its mark.
    let text = line.withPlainBlanks()
    let bare = mark.withPlainBlanks()
    if text.hasSuffix(bare) {
      let row = String(text.dropLast(bare.count)).withPlainBlanks()
      return row.isEmpty ? nil : (row, "")
    }
    guard let (row, answer) = TitleParts.halves(text, by: mark, fromEnd: false) else { return nil }
    return (row, answer)
  }
}
