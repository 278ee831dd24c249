import Testing

@testable import SVGCharts

@Suite("Geometry of dots, lines and shaded tables") struct PlotGeometryTests {
  @Test(arguments: [ChartStyle(), .phone])
  func `whatever the content, no text runs into another or out of the view box`(style: ChartStyle) {
    let random = (0..<40).flatMap { RandomPlots(seed: $0).charts }
    for chart in SamplePlots.all + random {
      let drawing = Drawing(chart, style: style)
      #expect(drawing.isWellFormed && !drawing.svg.contains("nan"))
      #expect(drawing.misplaced == [])
    }
  }

  @Test(arguments: [1, 4, 16])
  func `every cell prints its number, whatever the number of columns`(columns: Int) {
    for style in [ChartStyle(), .phone] {
      let texts = Drawing(SamplePlots.heat(columns), style: style).texts.filter {
        $0.anchor == "middle" && $0.size != 12
      }
      #expect(texts.count == columns * SamplePlots.labels.count)
    }
  }

  @Test(arguments: [
    HeatTable.Shading.sequential(from: 0, to: 20), .diverging(centre: 10, reach: 10),
  ])
  func `the number of every shade can be read, and so can a withheld one`(
    shading: HeatTable.Shading
  ) throws {
    let cells = (0...20).map { HeatTable.Cell(value: Double($0), label: "\($0)") }
    let rows = (cells + [.withheld, .none]).map { HeatTable.Row(label: "", cells: [$0]) }
    let drawing = Drawing(Chart(HeatTable(columnTitles: [""], rows: rows, shading: shading)))
    #expect(drawing.texts.count == rows.count && drawing.rectangles.count == rows.count)
    for (text, cell) in zip(drawing.texts, drawing.rectangles) {
      let (ink, shade) = (try #require(RGB(text.fill)), try #require(RGB(cell.fill)))
      #expect(ink.contrast(to: shade) >= 4.5, "\(text.text)")
    }
    let sizes = drawing.texts.suffix(2).map(\.size)
    #expect(sizes[0] > 1.5 * sizes[1])
  }

  @Test func `small plots look as recorded`() throws {
    try expectGolden(Drawing(SamplePlots.dots()).svg, "dots.svg")
    try expectGolden(Drawing(SamplePlots.trend).svg, "lines.svg")
    try expectGolden(Drawing(SamplePlots.heat(4)).svg, "heat.svg")
  }
}

extension RGB {
  /// From “#018571”.
  fileprivate init?(_ hex: String) {
    guard let value = UInt32(hex.dropFirst(), radix: 16) else { return nil }
    self.init(value)
  }
}
