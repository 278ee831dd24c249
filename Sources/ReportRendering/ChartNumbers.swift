internal import SVGCharts

/// The numbers that a chart prints, as a table for formats without pictures: a row a bar, a column
/// a segment, headed by the legend; of other layouts, what `ChartNumbers+Plots` says.
struct ChartNumbers {
  var head: [String]
  var rows: [[String]]

  init(_ chart: Chart) {
    switch chart.layout {
    case .bars, .stacked, .diverging, .columns: self.init(bars: chart)
    case .dots(let plot): self.init(plot)
    case .lines(let plot): self.init(plot)
    case .heat(let table): self.init(table)
    }
  }

  init(head: [String], rows: [[String]]) {
    self.head = head
    self.rows = rows
  }

  /// Whether a table says more than the figure's sentence, which already holds the numbers of
  /// single bars.
  static func sayMore(of chart: Chart) -> Bool {
    switch chart.layout {
    case .bars, .stacked, .diverging, .columns:
      chart.rows.contains { $0.segments.count > 1 || !$0.columns.isEmpty }
    case .dots, .lines, .heat: true
    }
  }

  private init(bars chart: Chart) {
    let colours = Self.colours(of: chart)
    head =
      [""] + colours.map { colour in chart.legend.first { $0.colour == colour }?.label ?? "" }
      + chart.columnTitles
    rows = chart.rows.map { row in
      let numbers = colours.map { colour in
        row.segments.filter { $0.colour == colour }.map(\.label).joined(separator: " + ")
      }
      return [row.label] + numbers + row.columns
    }
  }

  /// Legend first, in scale order, then colours that only bars have.
  static func colours(of chart: Chart) -> [Colour] {
    var colours = chart.legend.map(\.colour)
    for segment in chart.rows.lazy.flatMap(\.segments) where !colours.contains(segment.colour) {
      colours.append(segment.colour)
    }
    return colours
  }
}
