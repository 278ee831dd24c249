public import ReportModel
internal import SpreadsheetFiles

/// Renders an annex as an Excel workbook: a sheet for each section, numbers as numbers, charts from cells.
///
/// No text is ever a formula. The same annex gives the same bytes; nothing in them tells of a person or a time.
public struct SpreadsheetRenderer: Sendable {
  public init() {}

  /// The bytes of the `.xlsx` file.
  public func render(_ annex: Annex) -> [UInt8] {
    do {
      return try spreadsheet(of: annex).bytes()
    } catch {
      fatalError("a workbook could not be put together: \(error.reason)")
    }
  }

  func spreadsheet(of annex: Annex) -> Spreadsheet {
    var names = SheetNames()
    let title = annex.subtitle.isEmpty ? annex.title : "\(annex.title) · \(annex.subtitle)"
    var sheets: [Spreadsheet.Sheet] = []
    var chartCells = ChartCells(name: names.next(for: annex.chartCellsHeading))
    for (index, section) in annex.sections.enumerated() {
      var page = SheetPage(
        name: names.next(for: section.heading), language: annex.language, chartCells: chartCells)
      if index == 0 {
        page.write(annex.title, .title)
        if !annex.subtitle.isEmpty { page.write(annex.subtitle, .quiet) }
        page.write(annex.facts)
      }
      page.write(section, level: 1)
      sheets.append(page.finished)
      chartCells = page.chartCells
    }
    if sheets.isEmpty {
      var page = SheetPage(
        name: names.next(for: annex.title), language: annex.language, chartCells: chartCells)
      page.write(annex.title, .title)
      sheets.append(page.finished)
    }
    if !chartCells.isEmpty { sheets.append(chartCells.sheet) }
    return Spreadsheet(title: title, sheets: sheets)
  }
}
