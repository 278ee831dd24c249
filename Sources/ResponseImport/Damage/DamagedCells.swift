import CSVReading
import Diagnostics

/// Cells with one kind of damage: how many, and where the first of them stands.
struct DamagedCells {
  private(set) var count = 0
  /// The earliest of them.
  private(set) var first: (record: Int, column: Int, text: String)?
  private(set) var columns: Set<Int> = []

  mutating func add(_ text: String, column: Int, record: Int, count: Int) {
    self.count += count
    columns.insert(column)
    if first.map({ (record, column) < ($0.record, $0.column) }) ?? true {
      first = (record, column, text)
    }
  }

  /// The first place, as line and column of the file.
  func place(in file: SurveyedFile) -> Place? {
    guard let first else { return nil }
    let found = file.file.place(record: first.record, field: first.column)
    return Place(
      file: file.file.name, line: found?.line, column: found?.column,
      header: file.titles[first.column].text)
  }
}
