internal import ReportModel
internal import SVGCharts

extension MarkdownDocument {
  mutating func write(_ figure: Annex.Figure) {
    writeCaption(figure.label, figure.caption)
    writeBlock(MarkdownText.text(figure.alternativeText))
    // The sentence already holds the numbers of single bars; a table would only say them again.
    guard figure.chart.rows.contains(where: { $0.segments.count > 1 }) else { return }
    let table = ChartNumbers(figure.chart)
    writeTable(
      head: table.head, isNumber: table.head.indices.map { $0 > 0 },
      rows: table.rows)
  }
}
