import SurveyModel

/// Rows as they stand, with the respondent's own code: the one thing kept row by row, and only where it
/// was asked for.
struct CodedRows {
  let column: Int
  /// The spelling of each row's code.
  private(set) var codes: [Int32] = []
  /// Row by row the numbers that stand for the answers to the crossed items.
  private var numbers: [Int32] = []
  private let items: Int

  init(column: Int, items: Int) {
    self.column = column
    self.items = items
  }

  mutating func add(_ row: [Int32], _ spellings: Span<Int32>) {
    codes.append(spellings[column])
    numbers += row
  }

  /// The numbers of a row.
  func numbers(of row: Int) -> ArraySlice<Int32> { numbers[row * items..<(row + 1) * items] }
}
