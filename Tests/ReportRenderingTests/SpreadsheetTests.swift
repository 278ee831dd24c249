import Foundation
import ReportModel
import SVGCharts
import SpreadsheetFiles
import Testing
import ZipArchives

@testable import ReportRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The annex as a workbook") struct SpreadsheetTests {
  static func cells(_ annex: Annex) -> [Spreadsheet.Cell] {
    SpreadsheetRenderer().spreadsheet(of: annex).sheets.flatMap(\.cells)
  }

  static func parts(_ annex: Annex) throws -> [String: String] {
    let files = try ZipArchive(reading: SpreadsheetRenderer().render(annex)).files
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test(
    arguments: [
      ("4.2", ".", 4.2, "0.0"), ("17", ".", 17, "0"), ("85%", ".", 0.85, "0%"),
      ("81,5\u{A0}%", ",", 0.815, "0.0\\ %"), ("−3", ".", -3, "0;−0"),
      ("+0,4", ",", 0.4, "+0.0;−0.0;0.0"), ("1,234", ".", 1234, "#,##0"),
      ("1\u{A0}234,5", ",", 1234.5, "#,##0.0"), ("0,012", ",", 0.012, "0.000"),
    ] as [(String, Character, Double, String)])
  func `keeps a printed number as a number that prints the same`(
    text: String, mark: Character, value: Double, format: String
  ) throws {
    let number = try #require(CellNumber(text, decimalMark: mark))
    #expect(number.value == value && number.format == format)
  }

  @Test(arguments: ["", "—", "·", "3.9–4.5", "3 of 20", "23 (96%)", "%", "-", "4.", "1.2.3", "٣"])
  func `keeps what is no single number as text`(text: String) {
    #expect(CellNumber(text, decimalMark: ".") == nil)
  }

  @Test func `names sheets so that every program takes them`() {
    var names = SheetNames()
    #expect(names.next(for: "Суроолор: [а/б]?") == "Суроолор а б")
    #expect(names.next(for: "СУРООЛОР А Б") == "СУРООЛОР А Б 2")
    #expect(names.next(for: "History") == "History 2")
    #expect(names.next(for: "") == " 2")
    let long = names.next(for: "Overall, how useful was the seminar for your work?")
    #expect(long == "Overall, how useful was the")
    #expect(names.next(for: String(repeating: "😀", count: 40)).utf16.count <= 31)
    #expect(names.next(for: "'quoted'") == "quoted")
  }

  @Test func `has every figure of the tables, and numbers as numbers`() {
    let cells = Self.cells(WordRendererTests.annex)
    #expect(cells.contains { $0.value == .number(24, format: "0") })
    for text in [
      "Тиркеме. Катышуучулардын пикири", "Өз үйүңдөй", "Пайдалуубу?", "Эскертүү.", "• эки",
      "Таблица 3. Баалар", "Жооп жок",
    ] { #expect(cells.contains { $0.value == .text(text) }, "\(text)") }
    let places = Dictionary(grouping: cells) { "\($0.row)/\($0.column)" }
    #expect(places.values.allSatisfy { $0.count == 1 }, "no cell is written twice")
  }

  @Test func `has no formula, whatever people wrote`() throws {
    var annex = WordRendererTests.annex
    annex.sections[0].blocks = [
      .comments(["=1+1", "+7", "@SUM(A1)", "-2", "\t=2", "http://example.org"].map { .init($0) })
    ]
    for (name, part) in try Self.parts(annex) where name.contains("sheet") {
      #expect(!part.contains("<f>") && !part.contains("hyperlink"), "\(name)")
    }
    let strings = try #require(Self.parts(annex)["xl/sharedStrings.xml"])
    #expect(strings.contains("<t>=1+1</t>") && strings.contains("<t>http://example.org</t>"))
  }

  @Test func `draws bars from their cells, with their printed numbers`() throws {
    let parts = try Self.parts(OfficeChartTests.all)
    for (name, part) in parts where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      #expect(XMLParser(data: Data(part.utf8)).parse(), "\(name)")
    }
    let charts = parts.filter { $0.key.hasPrefix("xl/charts/chart") }
    #expect(charts.count == 4, "diverging, bars, dots, lines")
    let bars = try #require(charts.values.first { $0.contains("9 (75%) · 7–10") })
    #expect(bars.contains("'Charts'!$A$") || bars.contains("Charts!$A$"))
    #expect(parts.values.contains { $0.contains("descr=\"Says “9 of 12” &amp; more.\"") })
  }

  @Test func `draws lines over time from cells of a sheet behind the others`() throws {
    let annex = OfficeChartTests.annex([OfficeChartTests.lines])
    let sheets = SpreadsheetRenderer().spreadsheet(of: annex).sheets
    let chart = try #require(sheets.first?.lineCharts.first)
    let cells = try #require(sheets.last)
    #expect(cells.name == chart.cells && cells.name == annex.chartCellsHeading && sheets.count == 2)
    func numbers(_ line: Spreadsheet.LineChart.Line, _ column: Int) -> [Double?] {
      (1...line.count).map { place in
        let cell = cells.cells.first {
          $0.row == chart.firstRow + place && $0.column == line.column + column
        }
        guard case .number(let value, _)? = cell?.value else { return nil }
        return value
      }
    }
    let drawn = chart.lines.map { [numbers($0, 0), numbers($0, 1)] }
    #expect(
      drawn == [
        [[0, 0, nil], [2.5, 3.2, nil]], [[0, 30, 200], [3, 3.4, nil]],
        [[0, 30, 200], [nil, nil, 4]], [[0, 30, 200], [1, 1, 1]],
        [[-14, 214], [3.8, 3.8]],
      ], "the range, the line up to where it breaks, the rest, the foot, the target")
    #expect(chart.lines[1].labels == ["3.0", "3.4", ""] && chart.lines[1].marker != nil)
    #expect(chart.lines[3].labels == ["day 0.0\nn 12", "day 30.0\nn 14", "day 200.0\nn 9"])
    let part = try #require(Self.parts(annex)["xl/charts/chart1.xml"])
    #expect(part.contains("<c:scatterChart>") && part.contains("target 3.8"))
    #expect(part.contains("<c:v>3.4</c:v>"), "its cells are read for it")
  }

  @Test func `shows the figures of bars that are drawn in halves, not the halves`() throws {
    let annex = OfficeChartTests.annex([OfficeChartTests.diverging])
    let sheets = SpreadsheetRenderer().spreadsheet(of: annex).sheets
    let chart = try #require(sheets.first?.charts.first)
    #expect(chart.cells == sheets.last?.name)
    let texts = sheets[0].cells.compactMap { cell in
      if case .text(let text) = cell.value { text } else { nil }
    }
    for point in 1...5 { #expect(texts.filter { $0 == "point \(point)" }.count == 1) }
  }

  @Test func `goes on in the next row where a text is longer than a cell may be`() {
    let text = String(repeating: "ң", count: 70_000)
    let annex = Annex(
      language: "ky", title: "T",
      sections: [.init(id: "a", heading: "H", blocks: [.comments([.init(text)])])])
    let parts = Self.cells(annex).compactMap { cell in
      if case .text(let part) = cell.value, part.hasPrefix("ң") { part } else { nil }
    }
    #expect(parts.joined() == text && parts.allSatisfy { $0.utf16.count <= 32_767 })
  }

  @Test func `tells as much of a long chart as fits, and cuts no letter`() throws {
    var annex = OfficeChartTests.annex([OfficeChartTests.bars])
    guard case .figure(var figure) = annex.sections[0].blocks[0] else { return }
    figure.alternativeText = "a" + String(repeating: "ң", count: 3_000)
    annex.sections[0].blocks = [.figure(figure)]
    let drawing = try #require(Self.parts(annex)["xl/drawings/drawing1.xml"])
    #expect(XMLParser(data: Data(drawing.utf8)).parse() && !drawing.contains("\u{FFFD}"))
    #expect(drawing.contains("descr=\"aңң") && drawing.contains("ң…\""))
  }

  @Test func `is the same file each time, and tells of no person and no time`() throws {
    let annex = OfficeChartTests.all
    #expect(SpreadsheetRenderer().render(annex) == SpreadsheetRenderer().render(annex))
    let core = try #require(Self.parts(annex)["docProps/core.xml"])
    #expect(core.contains("<dc:creator></dc:creator>") && core.contains("1980-01-01T00:00:00Z"))
  }
}
