internal import SVGCharts
internal import SpreadsheetFiles

/// The last sheet of a workbook: cells from which charts are drawn and which nobody needs to read.
struct ChartCells {
  private(set) var sheet: Spreadsheet.Sheet
  private var row = 0

  init(name: String) {
    sheet = Spreadsheet.Sheet(name: name)
    sheet.columnWidths = [40, 13]
  }

  var isEmpty: Bool { sheet.cells.isEmpty }

  /// Writes a block of cells, names in its first row, under the label of its figure.
  ///
  /// - Returns: The row of the names.
  mutating func add(_ label: String, _ rows: [[ChartWorkbook.Cell]]) -> Int {
    var look = Spreadsheet.Look()
    look.isBold = true
    sheet.cells.append(.init(row: row, column: 0, .text(MarkupText.visible(label)), look))
    (look.isBold, look.size, look.colour) = (false, 9, 0x595959)
    let first = row + 1
    for (line, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let value: Spreadsheet.Value
        switch cell {
        case .empty: continue
        case .text(let text) where text.isEmpty: continue
        case .text(let text):
          value = .text(MarkupText.visible(text.replacing("\n", with: ", ")))
        case .number(let number):
          // More decimals than anybody sees in the chart.
          value = .number((number * 10_000).rounded() / 10_000, format: "General")
        }
        sheet.cells.append(.init(row: first + line, column: column, value, look))
      }
    }
    row = first + rows.count + 1
    return first
  }
}
