internal import SVGCharts

extension ChartSheet {
  /// Ranges as lying bars with a dark stretch at the estimate: a bar for each mark of a row, one under the other.
  ///
  /// Office programs have no plot of marks beside texts, and a bar keeps both the texts and the values
  /// in cells that can be changed. Where the axis begins below zero, all is moved, because stacked bars
  /// cannot cross zero; the bars carry their numbers, and the axis none.
  init(_ plot: DotPlot) {
    let axis = plot.axis
    let marks = plot.rows.flatMap(\.marks).compactMap { $0 }.filter(\.value.isFinite)
    let low = marks.reduce(axis.start) { min($0, $1.low ?? $1.value, $1.value) }
    let high = marks.reduce(axis.end) { max($0, $1.high ?? $1.value, $1.value) }
    let shift = low < 0 ? -low : 0
    let span = max(high - low, .leastNormalMagnitude)
    let half = span * 0.006
    var categories: [String] = []
    var clear: [Double?] = []
    var before: [[Double?]] = plot.series.map { _ in [] }
    var marked = before
    var after = before
    var ends: [Double?] = []
    var labels: [String] = []
    for row in plot.rows {
      for index in plot.series.indices {
        let mark = index < row.marks.count ? row.marks[index] : nil
        categories.append(
          index == 0 ? Self.category(row.label, plot.columnTitles, row.columns) : "")
        let stretch = mark.flatMap { $0.value.isFinite ? Stretch($0, half: half) : nil }
        clear.append(stretch.map { $0.low + shift })
        ends.append(stretch == nil ? nil : span * 0.4)
        labels.append(mark.map(ChartNumbers.text) ?? "")
        for other in plot.series.indices {
          let own = other == index ? stretch : nil
          before[other].append(own?.before)
          marked[other].append(own?.width)
          after[other].append(own?.after)
        }
      }
    }
    var series = [Series(name: "", fill: nil, values: clear, labels: clear.map { _ in "" })]
    for (index, one) in plot.series.enumerated() {
      let (light, dark) = (Self.light(one.fill), one.fill)
      let none = categories.map { _ in "" }
      series.append(Series(name: one.label, fill: light, values: before[index], labels: none))
      series.append(Series(name: one.label, fill: dark, values: marked[index], labels: none))
      series.append(Series(name: one.label, fill: light, values: after[index], labels: none))
    }
    series.append(Series(name: "", fill: nil, values: ends, labels: labels, labelPlace: .base))
    self.init(
      direction: .lying, categories: categories, series: series, isStacked: true, low: low + shift,
      high: high + shift + span * 0.3,
      legend: plot.series.filter { !$0.label.isEmpty }.map {
        ChartLegendEntry(sign: "■", colour: $0.fill, label: $0.label)
      })
  }

  /// A range with the stretch that stands for its estimate.
  private struct Stretch {
    let low: Double
    let before: Double
    let width: Double
    let after: Double

    init(_ mark: Mark, half: Double) {
      let (start, end) = (mark.value - half, mark.value + half)
      low = min(mark.low.flatMap { $0.isFinite ? $0 : nil } ?? start, start)
      before = start - low
      width = end - start
      after = max((mark.high.flatMap { $0.isFinite ? $0 : nil } ?? end) - end, 0)
    }
  }

  /// A colour half way to paper.
  static func light(_ colour: UInt32) -> UInt32 {
    let channels = [16, 8, 0].map { shift in
      let value = colour >> UInt32(shift) & 0xFF
      return (value + (0xFF - value) * 6 / 10) << UInt32(shift)
    }
    return channels.reduce(0, |)
  }
}

extension MarkSeries {
  /// What fills its bars: hollow marks of one colour with full ones become darker.
  fileprivate var fill: UInt32 {
    shape == .disc || shape == .diamond ? colour.hex : colour.hex >> 1 & 0x7F7F7F
  }
}

extension ValueAxis {
  /// As office programs write it; a space before the percent sign stays where the texts have one.
  var numberFormat: String {
    guard let label = ticks.first(where: { $0.label.contains("%") })?.label else {
      return "General"
    }
    return label.hasSuffix("\u{A0}%") || label.hasSuffix(" %") ? "0\" %\"" : "0%"
  }
}
