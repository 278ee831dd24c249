/// Where lengths lie on the horizontal axis of lying bars.
///
/// A diverging chart has its zero in the middle and reaches equally far to both sides, far enough
/// for the longest side of any row. A tick left of the centre has a negative position; where a
/// chart gives no such tick, the others are mirrored.
struct LengthAxis {
  struct Bar {
    var segment: Chart.Segment
    var x: Double
    var width: Double
  }

  struct PlacedTick {
    var x: Double
    var label: String
  }

  let start: Double
  let zero: Double
  let ticks: [PlacedTick]
  private let isDiverging: Bool
  private let unitsPerLength: Double

  init(_ chart: Chart, start: Double, end: Double) {
    self.start = start
    isDiverging = chart.layout == .diverging
    let reach: Double
    if isDiverging {
      reach =
        chart.rows.map { row in
          let left = Self.lengthLeftOfCentre(row)
          return max(left, row.totalLength - left)
        }.max() ?? 0
      zero = (start + end) / 2
    } else {
      reach = max(chart.axisEnd.asLength, chart.rows.map(\.totalLength).max() ?? 0)
      zero = start
    }
    let unit = reach > 0 ? (end - zero) / reach : 0
    unitsPerLength = unit
    var positions = chart.ticks.filter { $0.position.isFinite }
    if isDiverging, !positions.contains(where: { $0.position < 0 }) {
      positions += positions.filter { $0.position > 0 }.map {
        Chart.Tick(position: -$0.position, label: $0.label)
      }
    }
    let zero = zero
    ticks =
      positions
      .map { PlacedTick(x: zero + $0.position * unit, label: MarkupText.visible($0.label)) }
      .filter { $0.x >= start - 0.01 && $0.x <= end + 0.01 }
      .sorted { $0.x < $1.x }
  }

  /// The bars of a row from left to right, end to end.
  func bars(of row: Chart.Row) -> [Bar] {
    var x = zero
    if isDiverging { x -= Self.lengthLeftOfCentre(row) * unitsPerLength }
    return row.segments.map { segment in
      let width = segment.length.asLength * unitsPerLength
      defer { x += width }
      return Bar(segment: segment, x: x, width: width)
    }
  }

  /// Everything before the centre segment and half of it; without one, the colours' lower half.
  private static func lengthLeftOfCentre(_ row: Chart.Row) -> Double {
    if let centre = row.segments.firstIndex(where: \.isCentre) {
      return row.segments[..<centre].reduce(0) { $0 + $1.length.asLength }
        + row.segments[centre].length.asLength / 2
    }
    return row.segments.reduce(0) { left, segment in
      guard case .scale(let index, let count) = segment.colour, 2 * index + 1 <= count else {
        return left
      }
      let share = 2 * index + 1 == count ? 0.5 : 1
      return left + share * segment.length.asLength
    }
  }
}

extension Chart.Row {
  var totalLength: Double { segments.reduce(0) { $0 + $1.length.asLength } }
}

extension Double {
  /// The number as a length: a chart of broken numbers is drawn without the broken bars.
  var asLength: Double { isFinite && self > 0 ? self : 0 }
}
