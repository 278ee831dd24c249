import CSVReading
import Diagnostics
import SurveyModel

/// Looks at every distinct cell of a file once for damage that an earlier program did.
struct DamageSearch {
  private let pass: RowPass
  private let file: SurveyedFile
  private let questionnaire: Questionnaire
  private let binding: ColumnBinding

  init(
    _ pass: RowPass, file: SurveyedFile, questionnaire: Questionnaire, binding: ColumnBinding
  ) {
    self.pass = pass
    self.file = file
    self.questionnaire = questionnaire
    self.binding = binding
  }

  var problems: [Problem] {
    var problems: [Problem] = []
    problems += titlesWithLostLetters
    let cells = damagedCells
    if cells.lost.count > 0 { problems.append(.lostLetters(cells.lost, file: file)) }
    if cells.exponents.count > 0 { problems.append(.exponentNumbers(cells.exponents, file: file)) }
    if cells.garbled.count > 0 { problems.append(.garbledCells(cells.garbled, file: file)) }
    if cells.errors.count > 0 { problems.append(.spreadsheetErrors(cells.errors, file: file)) }
    for (item, source) in zip(questionnaire.items, binding.sources) {
      guard case .column(let column) = source else { continue }
      problems += damage(of: item, column: column)
    }
    return problems
  }

  private var titlesWithLostLetters: [Problem] {
    let lost = file.titles.filter { title in
      title.raw.contains { LostLetters.areIn($0) || LostLetters.isNothingElse($0) }
    }
    return lost.isEmpty ? [] : [.titlesWithLostLetters(lost.map(\.index), file: file)]
  }

  private struct Found {
    var lost = DamagedCells()
    var garbled = DamagedCells()
    var exponents = DamagedCells()
    var errors = DamagedCells()
  }

  /// Damage that any cell can have; only cells with a byte that all such cells have are looked at.
  private var damagedCells: Found {
    var found = Found()
    for title in file.titles {
      let column = title.index
      let table = pass.tables[column]
      for spelling in 1..<max(1, table.count) {
        let marks = table.withBytes(spelling) { DamageMarks($0) }
        guard marks.any else { continue }
        let count = pass.counts.count(column, spelling)
        guard count > 0 else { continue }
        let text = table.text(spelling)
        let record = table.firstRecord(of: spelling)
        if marks.lost, LostLetters.areIn(text) {
          found.lost.add(text, column: column, record: record, count: count)
        }
        if marks.exponent, ExponentNumber.isIn(text) {
          found.exponents.add(text, column: column, record: record, count: count)
        }
        if marks.letters, GarbledText.turnedBack(text) != nil {
          found.garbled.add(text, column: column, record: record, count: count)
        }
        if marks.error, SpreadsheetError.isIn(text.withPlainBlanks()) {
          found.errors.add(text, column: column, record: record, count: count)
        }
      }
    }
    return found
  }

  /// Damage that only cells of closed items can have, and that may be quoted.
  private func damage(of item: Item, column: Int) -> [Problem] {
    switch item.type {
    case .text, .date, .ranking, .multiple: return []
    case .number, .recommend, .rating, .single, .yesNo: break
    }
    let table = pass.tables[column]
    var dates: [(spelling: Int, range: String)] = []
    var commas = DamagedCells()
    var hasRange = false
    var others = 0
    for spelling in 1..<max(1, table.count) {
      let count = pass.counts.count(column, spelling)
      guard count > 0 else { continue }
      let text = table.text(spelling).withPlainBlanks()
      if let range = RangeAsDate.range(from: text) {
        dates.append((spelling, range))
      } else if RangeAsDate.isRange(text) {
        hasRange = true
      } else if DateCell(text) == nil {
        others += 1
      }
      if DecimalComma.isIn(text) {
        commas.add(text, column: column, record: table.firstRecord(of: spelling), count: count)
      }
    }
    var problems: [Problem] = []
    // Several days without a year beside labels were ranges, even if none is left.
    if !dates.isEmpty, hasRange || dates.count >= 2 && others > 0 {
      var cells = DamagedCells()
      for (spelling, _) in dates {
        cells.add(
          table.text(spelling).withPlainBlanks(), column: column,
          record: table.firstRecord(of: spelling), count: pass.counts.count(column, spelling))
      }
      problems.append(.rangesAsDates(cells, ranges: dates.map(\.range), item: item, file: file))
    }
    if commas.count > 0, item.type != .single {
      problems.append(.decimalCommas(commas, item: item, file: file))
    }
    return problems
  }
}

/// What a cell may be damaged by, as far as single bytes tell.
private struct DamageMarks {
  var lost = false
  var letters = false
  var exponent = false
  var error = false

  var any: Bool { lost || letters || exponent || error }

  init(_ cell: Span<UInt8>) {
    // No number and no error is longer.
    let isShort = cell.count <= 24
    for index in cell.indices {
      let byte = cell[index]
      lost = lost || LostLetters.isMark(byte)
      letters = letters || byte >= 0x80
      exponent = exponent || isShort && ExponentNumber.isMark(byte)
      error = error || isShort && SpreadsheetError.isMark(byte)
    }
  }
}
