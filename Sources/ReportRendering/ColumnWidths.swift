/// How wide the columns of a table are where no program finds it out.
enum ColumnWidths {
  /// Widths in twentieths of a point: what their texts need for all columns but the first, which has the rest.
  ///
  /// - Parameter rows: All of one length; the first is the head, whose texts may wrap between words.
  static func of(_ rows: [[String]], in textWidth: Int = WordDocument.a4Width) -> [Int] {
    // Letters that fit into a line, and the least that a first column of questions needs of them.
    let (line, least) = (94 * textWidth / WordDocument.a4Width, 16)
    let letters = rows[0].indices.dropFirst().map { column in
      let longest = rows.dropFirst().map { $0[column].count }.max() ?? 0
      let word =
        rows.map { row in
          row[column].split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
        }.max() ?? 0
      return max(min(longest, 16), word, 3) + 2
    }
    let first = max(line - letters.reduce(0, +), least)
    let sum = first + letters.reduce(0, +)
    let others = letters.map { $0 * textWidth / sum }
    return [textWidth - others.reduce(0, +)] + others
  }
}
