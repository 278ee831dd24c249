import CSVReading
import SurveyModel

/// What a cell is, as far as it bears on whether its row is a response.
struct CellTraits: OptionSet {
  var rawValue: UInt8

  /// Nothing that a reader sees.
  static let blank = CellTraits(rawValue: 1)
  /// What people write who try a form out.
  static let trial = CellTraits(rawValue: 2)
  /// The title of its own column.
  static let title = CellTraits(rawValue: 4)
  /// A number, or what a spreadsheet shows where it could not make one out.
  static let number = CellTraits(rawValue: 8)
  /// “Total”, “Average” and their like.
  static let totals = CellTraits(rawValue: 16)
  /// A number that is not whole.
  static let fraction = CellTraits(rawValue: 32)
  /// A date, with or without a time.
  static let date = CellTraits(rawValue: 64)
  /// A word that a trial may leave as well as an answer: “asdf”, “testing”.
  static let perhapsTrial = CellTraits(rawValue: 128)
}

/// Judges each spelling of each column once.
struct CellJudge {
  private let tables: [SpellingTable]
  private let titles: [Set<String>]
  private let longestTitles: [Int]
  /// Traits by column and spelling, as far as they were asked for.
  private var known: [[CellTraits]]

  init(_ titles: [ColumnTitle], tables: [SpellingTable]) {
    self.tables = tables
    self.titles = titles.map { title in
      Set(title.raw.map { $0.withPlainBlanks() }.filter { !$0.isEmpty })
    }
    longestTitles = titles.map { title in title.raw.map(\.utf8.count).max() ?? 0 }
    known = Array(repeating: [.blank], count: tables.count)
  }

  /// The first number of a column that is not whole, among the spellings asked for.
  func firstFraction(_ column: Int) -> Int? {
    known[column].firstIndex { $0.contains(.fraction) }
  }

  /// Whether a column has a title at all.
  func hasTitle(_ column: Int) -> Bool { !titles[column].isEmpty }

  /// - Parameter spelling: -1 beyond the budget, where nothing is known but that there is a text.
  mutating func traits(_ column: Int, _ spelling: Int32) -> CellTraits {
    guard spelling >= 0 else { return [] }
    let spelling = Int(spelling)
    while known[column].count <= spelling {
      known[column].append(judge(column, known[column].count))
    }
    return known[column][spelling]
  }

  /// Cells longer than any word that is looked for.
  private static let longestWord = 80

  private func judge(_ column: Int, _ spelling: Int) -> CellTraits {
    let length = tables[column].withBytes(spelling) { $0.count }
    // A title may have more blanks than its copy, never many.
    guard length <= max(Self.longestWord, longestTitles[column] + 16) else { return [] }
    let text = tables[column].text(spelling)
    let plain = text.withPlainBlanks()
    if plain.isEmpty { return .blank }
    var traits: CellTraits = []
    if titles[column].contains(plain) { traits.insert(.title) }
    guard length <= Self.longestWord else { return traits }
    let value = NumberCell.value(of: plain)
    if value != nil || SpreadsheetError.isIn(plain) {
      traits.insert(.number)
      if let value, value != value.rounded() { traits.insert(.fraction) }
      return traits
    }
    if column == 0, DateCell(plain) != nil { return traits.union(.date) }
    let words = plain.foldedToWords()
    if PlainAnswers.trial.contains(words) { traits.insert(.trial) }
    if PlainAnswers.perhapsTrial.contains(words) { traits.insert(.perhapsTrial) }
    if PlainAnswers.isTotals(words) { traits.insert(.totals) }
    return traits
  }
}
