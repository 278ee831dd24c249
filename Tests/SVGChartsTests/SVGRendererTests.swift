import SVGCharts
import Testing

@Suite("SVG") struct SVGRendererTests {
  @Test func `a chart carries its title and description for screen readers`() {
    let drawing = Drawing(
      SampleCharts.ratings, title: "Figure 1. “Ratings” & more", description: "17 of 20 < 21")
    #expect(drawing.root["role"] == "img")
    #expect(drawing.root["aria-labelledby"] == "chart-title chart-desc")
    #expect(drawing.ids == ["chart-title", "chart-desc"])
    #expect(drawing.title == "Figure 1. “Ratings” & more")
    #expect(drawing.summary == "17 of 20 < 21")
  }

  @Test func `hostile labels stay text`() {
    let hostile =
      "</text><script>alert(1)</script>]]>&amp;<!-- \u{1B}[2J\u{0}\u{FFFF} \u{202E}evil\""
    let chart = Chart(
      layout: .stacked,
      rows: [
        Chart.Row(
          label: hostile,
          segments: [Chart.Segment(length: 1, colour: .series, label: hostile)], columns: [hostile])
      ], legend: [Chart.LegendEntry(colour: .series, label: hostile)], axisEnd: 1,
      ticks: [Chart.Tick(position: 0, label: hostile)], axisTitle: hostile,
      columnTitles: [hostile])
    let drawing = Drawing(chart, title: hostile, description: hostile)
    #expect(drawing.isWellFormed)
    #expect(drawing.elementNames == ["svg", "title", "desc", "rect", "text", "path"])
    #expect(
      drawing.title
        == "</text><script>alert(1)</script>]]>&amp;<!-- \u{FFFD}[2J\u{FFFD}\u{FFFD} \\u{202E}evil\""
    )
  }

  @Test func `a broken number leaves no broken attribute`() {
    for chart in SampleCharts.hard {
      let svg = Drawing(chart).svg
      #expect(!svg.contains("nan") && !svg.contains("inf"))
    }
  }

  @Test func `the same chart gives the same bytes`() {
    #expect(Drawing(SampleCharts.ratings).svg == Drawing(SampleCharts.ratings).svg)
  }

  @Test func `a small chart looks as recorded`() throws {
    let chart = SampleCharts.diverging([[0, 1, 2, 7, 10]], labels: ["Жалпы баа"])
    try expectGolden(Drawing(chart).svg, "diverging.svg")
  }
}
