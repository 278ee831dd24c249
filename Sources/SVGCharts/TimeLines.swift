/// Lines over a true time axis.
struct TimeLines {
  private let plot: LinePlot
  private let style: ChartStyle
  private let margin: MarginLabels
  private let foot: TimeFoot
  private let titleLines: [String]
  private let start: Double
  private let end: Double
  private let top: Double
  private let bottom: Double
  private let values: ValueScale
  private let times: ValueScale

  /// Room for numbers over the highest and under the lowest point.
  private static let air = 16.0
  /// Between the ranges of two series at one time.
  private static let dodge = 5.0

  init(_ plot: LinePlot, style: ChartStyle) {
    self.plot = plot
    self.style = style
    let size = style.smallSize
    let points = plot.series.flatMap { series in
      series.points.prefix(plot.times.count).compactMap { $0?.mark.value }
    }
    // Shares of the height from the top, for the labels need no more.
    let shares = ValueScale(plot.axis, values: points, from: 1, to: 0)
    let references = plot.axis.references.filter { shares.contains($0.position) }
    margin = MarginLabels(
      plot.series.compactMap { series in
        let last = series.points.prefix(plot.times.count).last { $0.map(Self.isDrawn) == true }
        guard let last, let point = last else { return nil }
        return (.mark(series.marks), series.marks.label, shares.place(point.mark.value))
      }
        + references.map {
          (.dash(isDashed: $0.isDashed), $0.label, shares.place($0.position))
        }, style: style)
    let tickWidths = plot.axis.ticks.map {
      TextMeasure.width(of: MarkupText.visible($0.label), size: size)
    }
    start = max(tickWidths.max() ?? 0, TimeFoot.headWidth(plot, style: style)) + 6
    end = max(start + 40, style.width - margin.width)
    titleLines = TextMeasure.lines(of: plot.axis.title, width: style.width, size: size)
    let titleHeight =
      plot.axis.title.isEmpty ? 0 : style.lineHeight(size) * Double(titleLines.count) + 2
    top = titleHeight
    bottom = titleHeight + max(style.columnHeight + 2 * Self.air + 24, margin.height)
    values = ValueScale(
      plot.axis, values: points, from: bottom - Self.air, to: top + Self.air)
    let side = 14.0
    times = ValueScale(plot.times.map(\.position), from: start + side, to: end - side)
    foot = TimeFoot(plot, times: times, start: start, style: style)
  }

  /// - Returns: The height of the drawing.
  func draw(on canvas: inout SVGCanvas) -> Double {
    if !plot.axis.title.isEmpty {
      let height = style.lineHeight(style.smallSize) * Double(titleLines.count)
      canvas.text(
        titleLines, x: 0, middle: height / 2, size: style.smallSize, fill: Palette.quietInk)
    }
    drawGrid(on: &canvas)
    var places = FreePlaces(
      frame: .init(left: start, top: top, right: end, bottom: bottom))
    places.lines = plot.axis.references.filter { values.contains($0.position) }.map {
      let y = values.place($0.position)
      return .init(x1: start, y1: y, x2: end, y2: y)
    }
    let drawn = plot.series.indices.map(spots)
    for (series, spots) in zip(plot.series, drawn) {
      drawLine(series, spots: spots, on: &canvas, places: &places)
    }
    for (series, spots) in zip(plot.series, drawn) {
      for spot in spots {
        canvas.mark(series.marks, x: spot.x, y: spot.y)
        places.taken.append(
          .init(left: spot.x - 5, top: spot.y - 5, right: spot.x + 5, bottom: spot.y + 5))
      }
    }
    for spots in drawn { drawNumbers(spots, on: &canvas, places: &places) }
    margin.draw(
      on: &canvas, x: end, top: top, bottom: bottom, plotTop: top + Self.air,
      plotBottom: bottom - Self.air)
    return foot.draw(on: &canvas, top: bottom)
  }

  private struct Spot {
    var index: Int
    var x: Double
    var y: Double
    var point: LinePlot.Point
    var part: ValueScale.Part?
  }

  private static func isDrawn(_ point: LinePlot.Point) -> Bool {
    ValueScale.isDrawable(point.mark.value)
  }

  /// The points of a series; the ranges of several series stand beside each other.
  private func spots(_ series: Int) -> [Spot] {
    let hasRanges = plot.series.count { $0.points.contains { $0?.mark.range != nil } } > 1
    let shift = hasRanges ? (Double(series) - Double(plot.series.count - 1) / 2) * Self.dodge : 0
    return zip(plot.times, plot.series[series].points).enumerated().compactMap { index, pair in
      guard let point = pair.1, Self.isDrawn(point), ValueScale.isDrawable(pair.0.position) else {
        return nil
      }
      return Spot(
        index: index, x: times.place(pair.0.position) + shift,
        y: values.place(point.mark.value), point: point,
        part: point.mark.range.flatMap(values.part))
    }
  }

  private func drawGrid(on canvas: inout SVGCanvas) {
    var free = bottom + style.smallSize
    for tick in plot.axis.ticks.sorted(by: { $0.position < $1.position })
    where values.contains(tick.position) {
      let y = values.place(tick.position)
      canvas.line(x1: start, y1: y, x2: end, y2: y, stroke: Palette.grid)
      guard y + style.smallSize / 2 <= free else { continue }
      canvas.text(
        [MarkupText.visible(tick.label)], x: start - 6, middle: y, size: style.smallSize,
        anchor: .end, fill: Palette.quietInk)
      free = y - style.smallSize / 2
    }
    for line in plot.axis.references where values.contains(line.position) {
      let y = values.place(line.position)
      canvas.path([(start, y), (end, y)], stroke: Palette.axis, isDashed: line.isDashed)
    }
    canvas.line(x1: start, y1: bottom, x2: end, y2: bottom, stroke: Palette.axis)
  }

  private func drawLine(
    _ series: LinePlot.Series, spots: [Spot], on canvas: inout SVGCanvas,
    places: inout FreePlaces
  ) {
    for spot in spots {
      guard let part = spot.part else { continue }
      canvas.range(part, x: spot.x, colour: series.marks.colour)
      places.lines.append(.init(x1: spot.x, y1: part.high, x2: spot.x, y2: part.low))
    }
    for (one, other) in zip(spots, spots.dropFirst())
    where other.index == one.index + 1 && !other.point.startsAnew {
      canvas.path(
        [(one.x, one.y), (other.x, other.y)], stroke: Palette.line(series.marks.colour),
        width: 1.6)
      places.lines.append(.init(x1: one.x, y1: one.y, x2: other.x, y2: other.y))
    }
  }

  /// The latest number first, for it matters most where there is no room for all.
  private func drawNumbers(
    _ spots: [Spot], on canvas: inout SVGCanvas, places: inout FreePlaces
  ) {
    for spot in spots.reversed() where !spot.point.mark.label.isEmpty {
      let label = MarkupText.visible(spot.point.mark.label)
      let mark = SVGCanvas.markReach
      let up = max(mark, spot.part.map { spot.y - $0.high + 1 } ?? 0)
      let down = max(mark, spot.part.map { $0.low - spot.y + 1 } ?? 0)
      let place = places.place(
        width: TextMeasure.width(of: label, size: style.numberSize) + 2,
        height: style.numberSize * 1.1, x: spot.x, y: spot.y, reach: (up, down))
      guard let place else { continue }
      canvas.text(
        [label], x: (place.left + place.right) / 2, middle: (place.top + place.bottom) / 2,
        size: style.numberSize, anchor: .middle)
    }
  }
}
