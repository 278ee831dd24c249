internal import ReportModel
internal import SVGCharts

extension MarkdownDocument {
  mutating func write(_ figure: Annex.Figure) {
    writeCaption(figure.label, figure.caption)
    writeBlock(MarkdownText.text(figure.alternativeText))
    guard ChartNumbers.sayMore(of: figure.chart) else { return }
    let table = ChartNumbers(figure.chart)
    writeTable(
      head: table.head, isNumber: table.head.indices.map { $0 > 0 },
      rows: table.rows)
  }
}
