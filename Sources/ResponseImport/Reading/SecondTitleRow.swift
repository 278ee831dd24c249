import SurveyModel

/// A second row of titles in a table of no known tool: questions below their groups, texts below
/// codes, hints such as “(1-5)”.
enum SecondTitleRow {
  /// - Parameter records: The first records of the file.
  static func isIn(_ records: [[String]]) -> Bool {
    guard records.count >= 5 else { return false }
    let below = records.dropFirst(2)
    var wordsAboveNumbers = 0
    var wordsAboveOptions = 0
    var filled = 0
    for (column, raw) in records[1].enumerated() {
      let cell = raw.withPlainBlanks()
      if cell.isEmpty { continue }
      filled += 1
      let answers = below.compactMap { row in
        column < row.count ? row[column].withPlainBlanks() : nil
      }.filter { !$0.isEmpty && ColumnGuess.outside($0) == nil }
      let isNumber = HeaderEvidence.isNumberOrTime(cell)
      if answers.contains(cell) || isNumber && answers.allSatisfy(HeaderEvidence.isNumberOrTime) {
        return false
      }
      guard answers.count >= 3, !isNumber, ColumnGuess.outside(cell) == nil else { continue }
      if answers.allSatisfy(HeaderEvidence.isNumberOrTime) {
        wordsAboveNumbers += 1
      } else if Set(answers).count * 2 <= answers.count {
        wordsAboveOptions += 1
      }
    }
    let hasGroups = records[1].indices.contains { column in
      isGrouped(column, records[0]) && !records[1][column].withPlainBlanks().isEmpty
    }
    guard filled * 2 >= records[0].count else { return false }
    if areCodes(records[0]), filled == records[0].count,
      records[1].filter({ $0.contains(" ") }).count * 2 >= filled
    {
      return true
    }
    return wordsAboveNumbers >= 2 || wordsAboveNumbers + wordsAboveOptions >= (hasGroups ? 2 : 4)
  }

  /// The titles of two rows.
  static func titles(_ header: [[String]]) -> [ColumnTitle] {
    let first = header[0].map { $0.withPlainBlanks() }
    let second = header[1].map { $0.withPlainBlanks() }
    let areHints = second.allSatisfy { $0.isEmpty || isHint($0) }
    let areCodes = !areHints && areCodes(first)
    var group = ""
    return first.indices.map { column in
      let raw = [header[0][column], column < header[1].count ? header[1][column] : ""]
      let above = first[column]
      let below = column < second.count ? second[column] : ""
      if !above.isEmpty { group = above }
      let isInGroup = isGrouped(column, first) || isGrouped(column + 1, first)
      if isInGroup, !below.isEmpty, !group.isEmpty {
        return ColumnTitle(index: column, raw: raw, question: group, part: below)
      }
      let whole =
        areCodes && !below.isEmpty || above.isEmpty
        ? below
        : below.isEmpty || below == above
          ? above : areHints ? "\(above) \(below)" : "\(above) / \(below)"
      let title = ColumnTitle(index: column, header: whole)
      return ColumnTitle(index: column, raw: raw, question: title.question, part: title.part)
    }
  }

  private static func areCodes(_ titles: [String]) -> Bool {
    titles.allSatisfy(isCode) && titles.contains { $0.contains(where: \.isNumber) }
  }

  /// Whether a column has no title of its own and stands behind one that has.
  private static func isGrouped(_ column: Int, _ first: [String]) -> Bool {
    first.indices.contains(column) && column > 0 && first[column].withPlainBlanks().isEmpty
      && first[..<column].contains { !$0.withPlainBlanks().isEmpty }
  }

  /// `q1`, `sex`, `Q2_TEXT`: no word that begins a sentence.
  private static func isCode(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.utf8.allSatisfy({ $0 < 0x80 && $0 > UInt8(ascii: " ") })
    else { return false }
    return text == text.lowercased() || text.contains { $0.isNumber || $0 == "_" }
  }

  private static func isHint(_ text: String) -> Bool {
    guard text.count <= 40 else { return false }
    return text.first == "(" && text.last == ")" || text.first == "[" && text.last == "]"
      || text.contains(where: \.isNumber) && text.contains { "-–—".contains($0) } && text.count <= 8
  }
}
