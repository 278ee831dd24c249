import Foundation
import ReportModel
import SpreadsheetFiles
import ZipArchives

@testable import ReportRendering

/// What each renderer prints, read from its output.
extension PrintedLine {
  static func html(_ annex: Annex) -> [PrintedLine] {
    var page = HTMLRenderer().render(annex).replacing("<!DOCTYPE html>\n", with: "")
    page = page.replacing("<br>", with: "<br/>").replacing(/<meta [^>]*>/, with: "")
    return MarkupLines.read(page, MarkupLines.html)
  }

  static func word(_ annex: Annex) throws -> [PrintedLine] {
    let parts = try WordRenderer().parts(of: annex)
    func lines(_ part: (String) -> Bool, _ names: MarkupLines.Names) -> [PrintedLine] {
      parts.filter { part($0.name) }.flatMap {
        MarkupLines.read(String(decoding: $0.bytes, as: UTF8.self), names)
      }
    }
    return lines({ $0 == "word/document.xml" }, MarkupLines.word)
      + lines({ $0.hasPrefix("word/charts/chart") }, MarkupLines.drawing)
  }

  static func openDocument(_ annex: Annex) -> [PrintedLine] {
    let parts = OpenDocumentRenderer().parts(of: annex)
    return parts.filter { $0.name == "content.xml" }.flatMap {
      MarkupLines.read(String(decoding: $0.bytes, as: UTF8.self), MarkupLines.openDocument)
    }
      + parts.filter { $0.name.hasSuffix(".svg") }.flatMap {
        MarkupLines.read(String(decoding: $0.bytes, as: UTF8.self), MarkupLines.html)
      }
  }

  /// A quote of several lines is one answer.
  static func markdown(_ annex: Annex) -> [PrintedLine] {
    let text = MarkdownRenderer().render(annex)
      .replacing("\\\n> ", with: " ").replacing("\\\n  ", with: " ")
    return text.split(separator: "\n").compactMap { line in
      let line = String(line).replacing(/&nbsp;|&#\d+;|\\\\/, with: " ")
      guard line.hasPrefix("|") else {
        return PrintedLine(line.replacing("\\", with: ""))
      }
      guard line.contains(where: { !"|:- ".contains($0) }) else { return nil }
      // A bar that stands in a cell has a backslash before it.
      let cells = line.replacing("\\|", with: " ").replacing("\\", with: "")
        .split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      return PrintedLine(cells: cells.map(String.init))
    }.filter { !$0.isEmpty }
  }

  /// A row of the sheet is a line; its numbers stand as their formats print them. The lengths from which bars are drawn
  /// are not read, nor the sheet that has nothing else; what stands beside bars and points is.
  static func spreadsheet(_ annex: Annex) -> [PrintedLine] {
    SpreadsheetRenderer().spreadsheet(of: annex).sheets.flatMap { sheet in
      let cells = sheet.name == annex.chartCellsHeading ? [] : sheet.cells
      let rows = Dictionary(grouping: cells, by: \.row).sorted { $0.key < $1.key }
      let lines = rows.map { _, cells in
        let count = (cells.map(\.column).max() ?? 0) + 1
        var texts = Array(repeating: "", count: count)
        for cell in cells { texts[cell.column] = printed(cell.value, annex.language) }
        return PrintedLine(cells: texts)
      }
      let labels =
        sheet.charts.flatMap(\.series).flatMap(\.labels)
        + sheet.lineCharts.flatMap(\.lines).flatMap(\.labels)
      return lines + labels.map { PrintedLine($0) }
    }.filter { !$0.isEmpty }
  }

  private static func printed(_ value: Spreadsheet.Value, _ language: String) -> String {
    guard case .number(let number, let format) = value else {
      if case .text(let text) = value { return text }
      return ""
    }
    guard format != "General", format != "0.0%;0.0%" else { return "" }
    let plain = format.split(separator: ";").first ?? ""
    let decimals = plain.split(separator: ".").dropFirst().first?.prefix { $0 == "0" }.count ?? 0
    let isShare = plain.contains("%")
    let digits = String(format: "%.\(decimals)f", abs(isShare ? number * 100 : number))
    let sign = number < 0 ? "−" : plain.hasPrefix("+") ? "+" : ""
    let text = sign + digits + (isShare ? "%" : "")
    return language == "en" ? text : text.replacing(".", with: ",")
  }
}
