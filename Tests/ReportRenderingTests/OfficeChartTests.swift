import Foundation
import ReportModel
import SVGCharts
import Testing
import ZipArchives

@testable import ReportRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Charts that office programs draw") struct OfficeChartTests {
  /// Two bars of five points, with 0.1, 0.2, 0.4, 0.2, 0.1 and 0, 0, 0.1, 0.3, 0.6.
  static let diverging = Chart(
    layout: .diverging,
    rows: [
      row("Өтө пайдалуубу?", [0.1, 0.2, 0.4, 0.2, 0.1], "3,0"),
      row("Clear <b>aims</b>", [0, 0, 0.1, 0.3, 0.6], "4,5"),
    ],
    legend: (0..<5).map { .init(colour: .scale(index: $0, of: 5), label: "point \($0 + 1)") },
    axisEnd: 1, columnTitles: ["n", "mean"])

  static func row(_ label: String, _ shares: [Double], _ mean: String) -> Chart.Row {
    Chart.Row(
      label: label,
      segments: shares.enumerated().map { index, share in
        .init(
          length: share, colour: .scale(index: index, of: 5), label: "\(Int(share * 10))",
          isCentre: index == 2)
      }, columns: ["10", mean])
  }

  static let bars = Chart(
    layout: .bars,
    rows: [("Yes", 0.75, "9 (75%)"), ("No", 0.25, "3 (25%)")].map { label, share, text in
      .init(
        label: label, segments: [.init(length: share, colour: .series, label: text)],
        columns: ["7–10"])
    }, axisEnd: 1, columnTitles: ["Range"])

  static let dots = Chart(
    DotPlot(
      rows: [
        .init(
          label: "Useful?",
          marks: [
            Mark(value: 3.5, low: 3, high: 4, label: "3.5", rangeLabel: "3.0–4.0"),
            Mark(value: 4, label: "4.0"),
          ])
      ],
      series: [
        MarkSeries(label: "Now"), MarkSeries(label: "Before", colour: .muted, shape: .ring),
      ],
      axis: ValueAxis(
        start: 1, end: 5, ticks: (1...5).map { .init(position: Double($0), label: "\($0)") })))

  static let lines = Chart(
    LinePlot(
      times: [0, 30, 200].map { .init(position: $0, label: "day \($0)") },
      series: [
        .init(
          MarkSeries(label: "Mean"),
          points: [
            .init(Mark(value: 3, low: 2.5, high: 3.2, label: "3.0"), note: "12"),
            .init(Mark(value: 3.4, label: "3.4"), note: "14"),
            .init(Mark(value: 4, label: "4.0"), note: "9", startsAnew: true),
          ])
      ],
      axis: ValueAxis(
        start: 1, end: 5, ticks: [.init(position: 1, label: "1"), .init(position: 2, label: "2")],
        references: [.init(position: 3.8, label: "target 3.8")]), noteTitle: "n"))

  static let heat = Chart(
    HeatTable(
      columnTitles: ["March", "June"],
      rows: [.init(label: "Useful?", cells: [.init(value: 4.9, label: "4.9"), .withheld])],
      shading: .sequential(from: 1, to: 5), lowLabel: "1", highLabel: "5"))

  static func annex(_ charts: [Chart]) -> Annex {
    Annex(
      language: "ky", title: "Тиркеме",
      sections: [
        .init(
          id: "charts", heading: "Charts",
          blocks: charts.enumerated().map { index, chart in
            .figure(
              .init(
                label: "Сүрөт \(index + 1)", caption: "Caption", chart: chart,
                alternativeText: "Says “9 of 12” & more."))
          })
      ])
  }

  static let all = annex([diverging, bars, dots, lines, heat])

  static func part(_ name: String) throws -> String {
    let part = try #require(try WordRenderer().parts(of: all).first { $0.name == name })
    return String(decoding: part.bytes, as: UTF8.self)
  }

  // MARK: What is drawn

  @Test func `diverge as negative lengths, the middle halved, each stretch behind the nearer one`()
    throws
  {
    let sheet = try #require(ChartSheet(Self.diverging))
    #expect(sheet.series.map(\.name) == [3, 2, 1, 3, 4, 5].map { "point \($0)" })
    #expect(sheet.series.map { $0.values[0] } == [-0.2, -0.2, -0.1, 0.2, 0.2, 0.1])
    #expect(sheet.series.map { $0.values[1] } == [-0.05, nil, nil, 0.05, 0.3, 0.6])
    #expect(sheet.low == -0.5 && sheet.high == 0.95)
    // The middle says its number once, and a narrow stretch none.
    #expect(sheet.series.map { $0.labels[0] } == ["", "2", "1", "4", "2", "1"])
    #expect(sheet.categories[0] == "Өтө пайдалуубу?\nn 10 · mean 3,0")
    #expect(sheet.legend.map(\.label) == (1...5).map { "point \($0)" })
  }

  @Test func `print at a bar its number and what stands at the edge of the drawn chart`() throws {
    let sheet = try #require(ChartSheet(Self.bars))
    #expect(sheet.series[0].labels == ["9 (75%) · 7–10", "3 (25%) · 7–10"])
    #expect(sheet.series[0].values == [0.75, 0.25])
    #expect(sheet.legend.map(\.label) == ["Range"])
  }

  @Test func `show a mark as a dark stretch in its range`() throws {
    let sheet = try #require(ChartSheet(Self.dots))
    let stretches = sheet.series.map { $0.values[0] ?? 0 }
    #expect(stretches[0] == 3)
    #expect(abs(stretches[0...3].reduce(0, +) - 4) < 1e-12, "ends at the end of the range")
    #expect(sheet.series.last?.labels == ["3.5 (3.0–4.0)", "4.0"])
    #expect(sheet.categories == ["Useful?", ""])
    #expect(Set(sheet.legend.map(\.colour)).count == 2)
  }

  @Test func `break a line where its points do not compare`() {
    guard case .lines(let plot) = Self.lines.layout else { return #expect(Bool(false)) }
    let sheet = TimeSheet(plot)
    #expect(
      sheet.lines.map { $0.marks.map { $0?.label } } == [["3.0", "3.4", nil], [nil, nil, "4.0"]])
    #expect(sheet.moments == ["day 0.0\nn 12", "day 30.0\nn 14", "day 200.0\nn 9"])
    #expect(sheet.legend.count == 1)
  }

  // MARK: What is written

  @Test func `are parts of the document, each with a workbook of its cells`() throws {
    let parts = try WordRenderer().parts(of: Self.all)
    for number in 1...4 {
      #expect(parts.contains { $0.name == "word/charts/chart\(number).xml" })
      let links = try Self.part("word/charts/_rels/chart\(number).xml.rels")
      #expect(links.contains("Target=\"../embeddings/chart\(number).xlsx\""))
      let book = try #require(parts.first { $0.name == "word/embeddings/chart\(number).xlsx" })
      #expect(book.bytes.starts(with: [0x50, 0x4B, 3, 4]))
    }
    for part in parts where part.name.hasSuffix(".xml") || part.name.hasSuffix(".rels") {
      #expect(XMLParser(data: Data(part.bytes)).parse(), "\(part.name)")
    }
    let links = try Self.part("word/_rels/document.xml.rels")
    let document = try Self.part("word/document.xml")
    for id in document.matches(of: /r:id="(rIdChart\d+)"/).map(\.1) {
      #expect(links.contains("Id=\"\(id)\""))
    }
    #expect(document.contains("descr=\"Says “9 of 12” &amp; more.\""))
    #expect(WordRenderer().render(Self.all) == WordRenderer().render(Self.all))
  }

  @Test func `print every number of the chart`() throws {
    let bars = try Self.part("word/charts/chart2.xml")
    for text in ["9 (75%) · 7–10", "3 (25%) · 7–10", "Yes", "No"] { #expect(bars.contains(text)) }
    let lines = try Self.part("word/charts/chart4.xml")
    for text in ["3.0", "3.4", "4.0", "day 30.0", "n 14", "target 3.8"] {
      #expect(lines.contains("<a:t>\(text)</a:t>"), "\(text)")
    }
    #expect(try Self.part("word/charts/chart1.xml").contains("Clear &lt;b&gt;aims&lt;/b&gt;"))
  }

  @Test func `shade the cells of a heat table`() throws {
    let document = try Self.part("word/document.xml")
    guard case .heat(let table) = Self.heat.layout else { return #expect(Bool(false)) }
    let shade = try #require(table.shade(of: table.rows[0].cells[0]))
    #expect(document.contains("w:fill=\"\(DrawingChart.hex(shade.fill))\"/></w:tcPr>"))
    #expect(document.contains(">4.9</w:t>"))
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func `name columns as sheets do`(index: Int, name: String) {
    #expect(ChartWorkbook.column(index) == name)
  }
}
