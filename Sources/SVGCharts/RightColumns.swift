/// Texts at the right edge of the rows under their titles, such as n and mean.
struct RightColumns {
  private let titles: [[String]]
  /// The right end of each column, from the left.
  let ends: [Double]
  private let size: Double
  private let lineHeight: Double
  /// Together with the white space left of each column.
  let width: Double
  /// Height of the titles; zero without any.
  let titleHeight: Double

  private static let gap = 12.0
  private static let widest = 76.0

  init(_ chart: Chart, style: ChartStyle) {
    self.init(titles: chart.columnTitles, rows: chart.rows.map(\.columns), style: style)
  }

  init(titles columnTitles: [String], rows: [[String]], style: ChartStyle) {
    let size = style.smallSize
    let count = max(columnTitles.count, rows.map(\.count).max() ?? 0)
    var titles: [[String]] = []
    var widths: [Double] = []
    for index in 0..<count {
      let title = index < columnTitles.count ? columnTitles[index] : ""
      let lines = TextMeasure.lines(of: title, width: Self.widest, size: size)
      let cells = rows.lazy.filter { index < $0.count }.map {
        MarkupText.visible($0[index])
      }
      titles.append(lines)
      let texts = (lines + cells).map { TextMeasure.width(of: $0, size: size) }
      widths.append(texts.max() ?? 0)
    }
    self.titles = titles
    self.size = size
    lineHeight = style.lineHeight(size)
    width = widths.reduce(0) { $0 + $1 + Self.gap }
    var end = style.width - width
    ends = widths.map { width in
      end += Self.gap + width
      return end
    }
    let lineCount = titles.map(\.count).max() ?? 0
    titleHeight = titles.allSatisfy { $0 == [""] } ? 0 : lineHeight * Double(lineCount) + 2
  }

  /// Titles end on one line, just above the rows that begin at `bottom`.
  func drawTitles(on canvas: inout SVGCanvas, bottom: Double) {
    for (lines, end) in zip(titles, ends) where lines != [""] {
      canvas.text(
        lines, x: end, middle: bottom - 2 - lineHeight * Double(lines.count) / 2, size: size,
        anchor: .end, fill: Palette.quietInk)
    }
  }

  func draw(_ texts: [String], on canvas: inout SVGCanvas, middle: Double) {
    for (text, end) in zip(texts, ends) {
      canvas.text([text], x: end, middle: middle, size: size, anchor: .end)
    }
  }
}
