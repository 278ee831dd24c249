internal import SVGCharts

/// Lines over time as an office program draws them: from the cells of a sheet, a row a moment.
struct TimeSheet: Hashable {
  /// A stretch of a line that nothing breaks; all of one series look alike.
  struct Line: Hashable {
    var name: String
    var colour: UInt32
    var sign: Character
    /// One for each moment; `nil` outside the stretch.
    var marks: [Mark?]
  }

  /// Texts of the moments with their notes, and their places in days.
  var moments: [String]
  var days: [Double]
  var lines: [Line]
  var axis: ValueAxis

  init(_ plot: LinePlot) {
    axis = plot.axis
    days = plot.times.map(\.position)
    moments = plot.times.indices.map { time in
      let notes = plot.series.compactMap { series in
        time < series.points.count ? series.points[time]?.note : nil
      }.filter { !$0.isEmpty }
      guard let note = notes.first else { return plot.times[time].label }
      return "\(plot.times[time].label)\n\(plot.noteTitle) \(note)"
    }
    lines = plot.series.flatMap { series in
      Self.stretches(series.points).map { stretch in
        Line(
          name: series.marks.label, colour: series.marks.colour.hex, sign: series.marks.shape.sign,
          marks: plot.times.indices.map { stretch.contains($0) ? series.points[$0]?.mark : nil })
      }
    }
  }

  /// What the lines are, where there are several.
  var legend: [ChartLegendEntry] {
    var entries: [ChartLegendEntry] = []
    for line in lines where !line.name.isEmpty {
      let entry = ChartLegendEntry(sign: line.sign, colour: line.colour, label: line.name)
      if !entries.contains(entry) { entries.append(entry) }
    }
    return entries
  }

  /// Where a line goes on without a break.
  private static func stretches(_ points: [LinePlot.Point?]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for (index, point) in points.enumerated() {
      guard let point else { continue }
      if !point.startsAnew, let last = stretches.last, last.upperBound == index {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
    }
    return stretches
  }
}

extension MarkSeries.Shape {
  var sign: Character {
    switch self {
    case .disc: "●"
    case .ring: "○"
    case .diamond: "◆"
    case .hollowDiamond: "◇"
    case .square: "□"
    }
  }
}
