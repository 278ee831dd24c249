import CSVReading
import SurveyModel

/// A column that holds what was put on one place of a ranking.
struct PlaceColumn {
  private let options: OptionIndex
  private let table: SpellingTable

  init(_ item: Item, table: SpellingTable) {
    options = OptionIndex(item.options, readsCodes: true)
    self.table = table
  }

  /// The ranking of a row: places from the first on, until one is empty.
  ///
  /// - Parameter spellings: One a column, the first place first.
  static func answer(_ columns: [PlaceColumn], _ spellings: [Int]) -> Answer {
    var codes: [Int] = []
    var hasEnded = false
    for (column, spelling) in zip(columns, spellings) {
      guard spelling >= 0 else { return .missing(.damaged) }
      let text = spelling == 0 ? "" : column.table.text(spelling).withPlainBlanks()
      if text.isEmpty {
        hasEnded = true
        continue
      }
      // A place behind an empty one, an option put twice, or one that the item does not have.
      guard !hasEnded, let code = column.options.option(for: text)?.option.code,
        !codes.contains(code)
      else { return .missing(.damaged) }
      codes.append(code)
    }
    return codes.isEmpty ? .missing(.blank) : .ranking(codes)
  }
}
