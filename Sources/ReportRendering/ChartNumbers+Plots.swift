internal import SVGCharts

extension ChartNumbers {
  /// A row a row of the plot, then one for each reference line; a column a series.
  init(_ plot: DotPlot) {
    let rows = plot.rows.map { row in
      [row.label]
        + plot.series.indices.map { index in
          index < row.marks.count ? row.marks[index].map(Self.text) ?? "" : ""
        } + row.columns
    }
    self.init(
      head: [""] + plot.series.map(\.label) + plot.columnTitles,
      rows: rows, references: plot.axis.references)
  }

  /// A row a moment, then one for each reference line; for each series a column, and one for its
  /// notes where it has any.
  init(_ plot: LinePlot) {
    let noted = plot.series.map { $0.points.contains { $0?.note.isEmpty == false } }
    let rows = plot.times.indices.map { time in
      [plot.times[time].label]
        + zip(plot.series, noted).flatMap { series, hasNotes in
          let point = time < series.points.count ? series.points[time] : nil
          let number = point.map { Self.text($0.mark) } ?? ""
          return hasNotes ? [number, point?.note ?? ""] : [number]
        }
    }
    let titles = zip(plot.series, noted).flatMap { series, hasNotes in
      hasNotes ? [series.marks.label, plot.noteTitle] : [series.marks.label]
    }
    self.init(head: [""] + titles, rows: rows, references: plot.axis.references)
  }

  /// The table without its shades.
  init(_ table: HeatTable) {
    self.init(
      head: [""] + table.columnTitles, rows: table.rows.map { [$0.label] + $0.cells.map(\.label) })
  }

  /// Makes all rows as long as the longest.
  private init(
    head: [String], rows: [[String]], references: [ValueAxis.ReferenceLine]
  ) {
    let rows = rows + references.filter { !$0.label.isEmpty }.map { [$0.label] }
    let count = max(head.count, rows.map(\.count).max() ?? 0)
    func filled(_ cells: [String]) -> [String] {
      cells + Array(repeating: "", count: count - cells.count)
    }
    self.init(head: filled(head), rows: rows.map(filled))
  }

  /// “4.2 (3.9–4.5)”
  static func text(_ mark: Mark) -> String {
    mark.rangeLabel.isEmpty ? mark.label : "\(mark.label) (\(mark.rangeLabel))"
  }
}
