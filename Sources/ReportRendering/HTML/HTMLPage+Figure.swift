internal import ReportModel
internal import SVGCharts

extension HTMLPage {
  mutating func write(_ figure: Annex.Figure) {
    let id = anchor("figure", parts: ["-title", "-desc"])
    let title = figure.label.isEmpty ? figure.caption : "\(figure.label). \(figure.caption)"
    write("<figure id=\"\(id)\">\n<div class=\"scroll\" tabindex=\"0\" role=\"group\"")
    write(" aria-labelledby=\"\(id)-title\">\n")
    write(charts.svg(figure.chart, title: title, description: figure.alternativeText, id: id))
    write("</div>\n<figcaption>")
    write("\(Self.numbered(figure.label, figure.caption))</figcaption>\n</figure>\n")
  }
}
