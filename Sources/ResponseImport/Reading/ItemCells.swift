import CSVReading
import SurveyModel

/// The cells that hold the answers to one item, and what they mean to it: asked once for every distinct
/// cell, or combination of cells, never once a row.
struct ItemCells {
  let reader: AnswerReader
  private let source: ColumnBinding.Source
  private let file: SurveyedFile
  private let tables: [SpellingTable]
  private let absent: AbsentCells
  private let boxes: [OptionColumn]
  private let places: [PlaceColumn]

  init(
    _ reader: AnswerReader, _ source: ColumnBinding.Source, file: SurveyedFile,
    tables: [SpellingTable], absent: AbsentCells
  ) {
    self.reader = reader
    self.source = source
    self.file = file
    self.tables = tables
    self.absent = absent
    switch source {
    case .optionColumns(let columns, _):
      boxes = columns.map { column, code in
        OptionColumn(
          reader.item, file.titles[column], code: code, tables, absent: absent,
          openBoxes: file.layout.openBoxes)
      }
      places = []
    case .placeColumns(let columns):
      boxes = []
      places = columns.map { PlaceColumn(reader.item, table: tables[$0]) }
    case .column, .gridRow, .absent:
      boxes = []
      places = []
    }
  }

  /// What the number in a slot of the item stands for.
  ///
  /// - Parameter number: Of a spelling or a combination; -1 beyond the budget of the column.
  func answer(_ number: Int, in slot: ItemSlot, _ combinations: [CombinationCounts]) -> Answer {
    switch slot {
    case .column: answer(number)
    case .combination(let index): answer(combinations[index].spellings(of: Int32(number)))
    case .absent: .missing(.notAsked)
    }
  }

  // MARK: One column

  /// The text of a spelling, as typed.
  func text(_ spelling: Int) -> String { text(of: tables[source.columns[0]].text(spelling)) }

  private func text(of cell: String) -> String {
    guard case .gridRow(_, let row) = source, let mark = file.layout.gridMark else {
      return (file.layout.escapesCells ? cell.withoutMarkup() : cell).asTyped()
    }
    return GridCell.answer(in: cell, row: row, mark: mark)
  }

  /// Whether the item is an open question.
  var isText: Bool { reader.item.type == .text }

  /// The cell of the row just read, where it is beyond the budget of its column.
  var beyond: String { tables[source.columns[0]].beyond }

  /// What a cell beyond the budget of its column holds.
  func answer(beyond cell: String) -> Answer { answer(in: text(of: cell)) }

  /// Why a text is no answer to this item, whatever it says; `nil` when it may be one.
  func absence(of text: String) -> MissingReason? {
    let plain = text.withPlainBlanks()
    if let reason = absent.reason(for: plain, in: file.titles[source.columns[0]]),
      !reader.item.names(plain)
    {
      return reason
    }
    // A comment that lost letters is told with its place, and never printed.
    let isLost =
      reader.item.type == .text && (LostLetters.areIn(text) || LostLetters.isNothingElse(text))
    return isLost ? .damaged : nil
  }

  private func answer(_ spelling: Int) -> Answer {
    spelling < 0 ? .missing(.damaged) : answer(in: text(spelling))
  }

  private func answer(in text: String) -> Answer {
    if let reason = absence(of: text) { return .missing(reason) }
    let clean = reader.item.type.holdsWords ? ContactDetails.removed(from: text) : nil
    return reader.answer(in: clean ?? text).answer
  }

  // MARK: Several columns

  /// - Parameter spellings: One for each column of the item, then that of its summary.
  func answer(_ spellings: [Int]) -> Answer {
    guard case .optionColumns(_, let summary) = source else {
      return PlaceColumn.answer(places, spellings)
    }
    let marks = zip(boxes, spellings).map { $0.mark($1) }
    let answer = OptionColumn.answer(marks, item: reader.item)
    // Boxes may be written as open where the question was left out; the summary knows.
    if let summary, answer == .options([]), isBlank(spellings[boxes.count], column: summary) {
      return .missing(.blank)
    }
    return answer
  }

  private func isBlank(_ spelling: Int, column: Int) -> Bool {
    spelling == 0 || spelling > 0 && tables[column].text(spelling).withPlainBlanks().isEmpty
  }
}
