import ReportModel
import Testing

/// Every renderer prints what the annex holds: no sentence, cell or figure less, altered or more.
@Suite("What the formats print") struct PrintedFiguresTests {
  typealias Reading = @Sendable (Annex) throws -> [PrintedLine]

  static let readings: [(String, Reading)] = [
    ("html", { PrintedLine.html($0) }), ("docx", { try PrintedLine.word($0) }),
    ("odt", { PrintedLine.openDocument($0) }), ("xlsx", { PrintedLine.spreadsheet($0) }),
    ("md", { PrintedLine.markdown($0) }),
  ]
  static let annexes = [SampleAnnex.annex, WordRendererTests.annex, OfficeChartTests.all]

  /// Those that are not found in their order, and what was found besides.
  static func compare(_ expected: [PrintedLine], _ found: [PrintedLine]) -> (
    missing: [PrintedLine], besides: [PrintedLine]
  ) {
    var left = expected[...]
    var besides: [PrintedLine] = []
    for line in found {
      if let next = left.first, next.isPrinted(as: line) {
        left.removeFirst()
      } else {
        besides.append(line)
      }
    }
    return (Array(left), besides)
  }

  @Test(arguments: readings.map(\.0))
  func `are the sentences, cells and figures of the annex, and no others`(format: String) throws {
    let read = try #require(Self.readings.first { $0.0 == format }?.1)
    for annex in Self.annexes {
      let (missing, besides) = Self.compare(PrintedLine.all(of: annex), try read(annex))
      #expect(missing == [], "\(format)")
      let charts = ChartFigures(of: annex)
      let figures = Set(besides.flatMap(\.figures))
      #expect(charts.printed.subtracting(figures) == [], "\(format) lacks figures of charts")
      #expect(
        figures.subtracting(charts.printed).subtracting(charts.around) == [],
        "\(format) has figures of its own")
    }
  }

  @Test(arguments: readings.map(\.0))
  func `would be told if one cell were altered or left out`(format: String) throws {
    let read = try #require(Self.readings.first { $0.0 == format }?.1)
    let expected = PrintedLine.all(of: SampleAnnex.annex)
    for (row, cells) in [
      (0, ["Usefulness", "21", "12 of 20"]), (1, ["Pace"]), (2, ["All items", "20 of 39", "39"]),
    ] {
      var table = SampleAnnex.table
      table.rows[row].cells = cells
      var annex = SampleAnnex.annex
      annex.sections[1].blocks[1] = .table(table)
      #expect(Self.compare(expected, try read(annex)).missing != [], "\(format) \(cells)")
    }
  }
}
