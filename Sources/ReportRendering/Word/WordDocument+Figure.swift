internal import ReportModel
internal import SVGCharts

extension WordDocument {
  /// A figure above its caption: a native chart, or a table of shaded cells.
  mutating func write(_ figure: Annex.Figure) {
    if case .heat(let table) = figure.chart.layout {
      write(table, caption: figure.caption)
    } else if let chart = WordChart(figure, number: charts.count + 1) {
      add(chart)
      // One paragraph, so that the legend never stands on a page without its chart.
      let legend = chart.legend.isEmpty ? "" : "<w:r><w:br/></w:r>" + Self.runs(chart.legend)
      writeMarkup(
        Self.paragraph(
          "<w:r>\(chart.drawing(width: textWidth))</w:r>\(legend)", .figure, keepsNext: true))
    }
    writeCaption(figure.label, figure.caption, id: figure.id, above: false)
  }

  /// What colours and marks mean, in the order of the scale, which a program's own legend of stacked
  /// bars would not keep.
  private static func runs(_ legend: [ChartLegendEntry]) -> String {
    legend.enumerated().map { place, entry in
      run(
        "\(entry.sign)\u{A0}",
        properties: "<w:color w:val=\"\(DrawingChart.hex(entry.colour))\"/>")
        + run(
          entry.label.replacing(" ", with: "\u{A0}")
            + (place < legend.count - 1 ? "\u{A0}\u{A0} " : ""))
    }.joined()
  }

  private mutating func write(_ heat: HeatTable, caption: String) {
    if !heat.lowLabel.isEmpty, !heat.highLabel.isEmpty {
      let shades = heat.shades.map { shade in
        Self.run(
          "\u{A0}\u{A0}\u{A0}",
          properties:
            "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(DrawingChart.hex(shade))\"/>")
      }
      writeMarkup(
        Self.paragraph(
          Self.run("\(heat.lowLabel) ") + shades.joined() + Self.run(" \(heat.highLabel)"), .legend,
          keepsNext: true))
    }
    writeTable(
      head: [""] + heat.columnTitles, isNumber: [false] + heat.columnTitles.map { _ in true },
      rows: heat.rows.map { ([$0.label] + $0.cells.map(\.label), false) }, caption: caption,
      keepsNext: true, shades: heat.rows.map { [nil] + $0.cells.map(heat.shade) })
  }
}
