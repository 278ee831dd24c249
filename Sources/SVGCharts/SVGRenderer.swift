/// Draws a chart as SVG to stand inside an HTML page, or by itself with the name space it carries.
///
/// The drawing needs no style sheet, script or font file; its texts are measured so that none is
/// cut and none runs into another whichever of the named fonts is there.
public struct SVGRenderer: Sendable {
  public var style: ChartStyle

  public init(style: ChartStyle = ChartStyle()) {
    self.style = style
  }

  /// - Parameters:
  ///   - title: What the chart shows, read out first by a screen reader.
  ///   - description: The main figures in a sentence.
  ///   - id: Unique in the page; letters, digits and hyphens.
  /// - Returns: One `svg` element without an XML declaration, ended by a line feed.
  public func svg(_ chart: Chart, title: String, description: String, id: String) -> String {
    var canvas = SVGCanvas()
    let height: Double
    switch chart.layout {
    case .bars, .stacked, .diverging:
      height = LyingBars(chart, style: style).draw(on: &canvas)
    case .columns:
      height = UprightBars(chart, style: style).draw(on: &canvas)
    case .dots(let plot):
      height = DotRows(plot, style: style).draw(on: &canvas)
    case .lines(let plot):
      height = TimeLines(plot, style: style).draw(on: &canvas)
    case .heat(let table):
      height = HeatCells(table, style: style).draw(on: &canvas)
    }
    let id = MarkupText.escaped(id)
    let size = "\(SVGCanvas.number(style.width)) \(SVGCanvas.number(height.rounded(.up)))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="100%" role="img" \
      aria-labelledby="\(id)-title \(id)-desc" \
      font-family="'PT Sans','DejaVu Sans',sans-serif" fill="\(Palette.ink.hex)">
      <title id="\(id)-title">\(MarkupText.escaped(title))</title>
      <desc id="\(id)-desc">\(MarkupText.escaped(description))</desc>
      \(canvas.elements)</svg>

      """
  }
}
