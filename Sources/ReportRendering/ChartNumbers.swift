internal import SVGCharts

/// The numbers that a chart prints, as a table for formats without pictures: a row a bar, a column
/// a segment, headed by the legend.
struct ChartNumbers {
  var head: [String]
  var rows: [[String]]
  /// The column that names a bar's group by its colour: in charts of single bars with a legend.
  var groupColumn: Int?

  init(_ chart: Chart) {
    let isSingle = chart.rows.allSatisfy { $0.segments.count <= 1 }
    if isSingle {
      let isGrouped = !chart.legend.isEmpty
      head = ["", ""] + (isGrouped ? [""] : []) + chart.columnTitles
      groupColumn = isGrouped ? 2 : nil
      rows = chart.rows.map { row in
        let segment = row.segments.first
        let group = chart.legend.first { $0.colour == segment?.colour }?.label ?? ""
        return [row.label, segment?.label ?? ""] + (isGrouped ? [group] : []) + row.columns
      }
      return
    }
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
  private static func colours(of chart: Chart) -> [Colour] {
    var colours = chart.legend.map(\.colour)
    for segment in chart.rows.lazy.flatMap(\.segments) where !colours.contains(segment.colour) {
      colours.append(segment.colour)
    }
    return colours
  }
}
