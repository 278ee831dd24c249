import SurveyModel

/// Whether the first record of a file is a response, because its titles were lost.
///
/// Column by column: a time above times, and an answer that others give below, are no titles; words
/// above nothing but numbers or times are. One title is enough to keep the row for titles.
enum HeaderEvidence {
  /// - Parameter records: The first records of the file.
  static func isResponse(_ records: [[String]]) -> Bool {
    guard let first = records.first, records.count >= 3 else { return false }
    let below = records.dropFirst()
    var hasTimeAboveTimes = false
    var repeated = 0
    var filled = 0
    for (column, cell) in first.enumerated() {
      let text = cell.withPlainBlanks()
      if text.isEmpty { continue }
      filled += 1
      let others = below.compactMap { row in
        column < row.count ? row[column].withPlainBlanks() : nil
      }.filter { !$0.isEmpty }
      guard others.count >= 2 else { continue }
      if DateCell(text)?.hasTime == true, others.allSatisfy({ DateCell($0) != nil }) {
        hasTimeAboveTimes = true
      } else if NumberCell.value(of: text) == nil, others.allSatisfy(isNumberOrTime) {
        return false
      } else if others.contains(text), NumberCell.value(of: text) == nil {
        repeated += 1
      }
    }
    if hasTimeAboveTimes { return true }
    // Without a time, half of the answers must come again, though not as the same row: that would
    // be titles put in twice. Where each option has a column, a tick is its title.
    return repeated >= 2 && repeated * 2 >= filled && !below.contains(first) && hasVariety(below)
  }

  static func isNumberOrTime(_ text: String) -> Bool {
    NumberCell.value(of: text) != nil || DateCell(text) != nil
  }

  /// Whether at least half of the columns have different answers.
  private static func hasVariety(_ records: some Sequence<[String]>) -> Bool {
    var answers: [Int: Set<String>] = [:]
    for record in records {
      for (column, cell) in record.enumerated() where !cell.isEmpty {
        answers[column, default: []].insert(cell)
      }
    }
    return answers.values.filter { $0.count > 1 }.count * 2 >= answers.count
  }

  /// Whether a record holds the tags of the Humanitarian Exchange Language: `#date +start`.
  static func isTags(_ record: [String]) -> Bool {
    let filled = record.filter { !$0.isEmpty }
    return filled.count >= 2
      && filled.allSatisfy { cell in
        guard cell.first == "#", let letter = cell.dropFirst().first else { return false }
        return letter.isASCII && letter.isLetter
      }
  }
}
