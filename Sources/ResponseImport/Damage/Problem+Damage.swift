import CSVReading
import Diagnostics
import SurveyModel

/// What is told about cells that another program damaged before the export came here.
extension Problem {
  static func lostLetters(_ cells: DamagedCells, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "lost-letters",
      "letters are lost in this answer: “?” stands for them inside a word",
      at: cells.place(in: file),
      help:
        "export the answers again as UTF-8; Windows-1251 has no ң, ө and ү, and what became “?” "
        + "cannot be turned back",
      closing: more(cells))
  }

  static func titlesWithLostLetters(_ columns: [Int], file: SurveyedFile) -> Problem {
    let found = file.file.place(record: 0, field: columns[0])
    return Problem(
      .warning, "lost-letters",
      columns.count == 1
        ? "letters are lost in this title: “?” stands for them"
        : "letters are lost in \(columns.count) titles, first in this one: “?” stands for them",
      at: Place(file: file.file.name, line: found?.line, column: found?.column),
      help: "export the answers again as UTF-8; what became “?” cannot be turned back")
  }

  static func garbledCells(_ cells: DamagedCells, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "garbled-cell",
      "this cell had been saved in a wrong encoding; its letters were turned back",
      at: cells.place(in: file),
      help: "if the file was put together from several, export the answers again in one piece",
      closing: more(cells))
  }

  static func exponentNumbers(_ cells: DamagedCells, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "exponent-number",
      "a spreadsheet has shortened this number to one with an exponent; its last digits are lost",
      at: cells.place(in: file),
      help: "export the answers again and do not save the file from a spreadsheet, or format the "
        + "column as text there first",
      closing: more(cells))
  }

  static func spreadsheetErrors(_ cells: DamagedCells, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "spreadsheet-error",
      "“\((cells.first?.text ?? "").withPlainBlanks())” is an error of a spreadsheet; the answer is lost and counts as unreadable",
      at: cells.place(in: file),
      help: "export the answers again and do not save the file from a spreadsheet",
      closing: more(cells))
  }

  static func rangesAsDates(
    _ cells: DamagedCells, ranges: [String], item: Item, file: SurveyedFile
  ) -> Problem {
    let shown = cells.first?.text ?? ""
    let range = RangeAsDate.range(from: shown) ?? ""
    return Problem(
      .warning, "range-as-date",
      "“\(shown)” is likely the range “\(range)” that a spreadsheet took for a date",
      at: cells.place(in: file), expected: "ranges, as in the other answers of item \(item.key)",
      help:
        "export the answers again and do not save the file from a spreadsheet, or add “\(shown)” "
        + "as an alias of the option “\(range)”",
      closing: more(cells))
  }

  static func decimalCommas(_ cells: DamagedCells, item: Item, file: SurveyedFile) -> Problem {
    let shown = cells.first?.text ?? ""
    return Problem(
      .note, "decimal-comma",
      "“\(shown)” was read as \(shown.replacing(",", with: ".")): the comma as a decimal one",
      at: cells.place(in: file), closing: more(cells))
  }

  private static func more(_ cells: DamagedCells) -> Message? {
    guard cells.count > 1 else { return nil }
    let (more, columns) = (cells.count - 1, cells.columns.count)
    if more == 1 { return "1 more cell is like it." }
    return columns == 1
      ? "\(more) more cells are like it." : "\(more) more cells are like it in \(columns) columns."
  }
}
