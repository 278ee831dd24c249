internal import ReportModel
internal import SVGCharts

extension HTMLPage {
  /// A chart with its caption, drawn twice: for paper and wide screens, and narrow for a phone. The
  /// style sheet shows one of them; the other is there for no reader, a screen reader's included.
  mutating func write(_ figure: Annex.Figure) {
    let id = anchor(
      figure.id.isEmpty ? "figure" : figure.id,
      parts: ["-title", "-desc", "-phone-title", "-phone-desc"])
    write("<figure id=\"\(id)\">\n<div class=\"wide\">\n")
    write(drawing(of: figure, style: ChartStyle(), id: id))
    write("</div>\n<div class=\"narrow\" hidden=\"\">\n")
    write(drawing(of: figure, style: .phone, id: "\(id)-phone"))
    write("</div>\n<figcaption>")
    write("\(Self.numbered(figure.label, figure.caption))</figcaption>\n</figure>\n")
  }

  private func drawing(of figure: Annex.Figure, style: ChartStyle, id: String) -> String {
    let title = figure.label.isEmpty ? figure.caption : "\(figure.label). \(figure.caption)"
    return SVGRenderer(style: style).svg(
      figure.chart, title: title, description: figure.alternativeText, id: id)
  }
}
