/// What stands under a time axis: the moments, then the notes of the points.
struct TimeFoot {
  private struct Text {
    var lines: [String]
    var x: Double
    var row: Int
  }

  private struct Notes {
    var marks: MarkSeries?
    var texts: [Text]
    var rowCount: Int
  }

  private let plot: LinePlot
  private let style: ChartStyle
  private let moments: [Text]
  private let notes: [Notes]
  private let tickPlaces: [Double]

  private static let gap = 5.0
  private static let signWidth = 15.0
  private static let mostRows = 3

  /// What the heads of the notes take left of the plot.
  static func headWidth(_ plot: LinePlot, style: ChartStyle) -> Double {
    let noted = plot.series.count(where: \.hasNotes)
    guard noted > 0 else { return 0 }
    let title = TextMeasure.width(of: MarkupText.visible(plot.noteTitle), size: style.smallSize)
    return title + (noted > 1 ? signWidth : 0)
  }

  init(_ plot: LinePlot, times: ValueScale, start: Double, style: ChartStyle) {
    self.plot = plot
    self.style = style
    let words = plot.times.lazy.flatMap { $0.label.split(whereSeparator: \.isWhitespace) }.map {
      TextMeasure.width(of: $0, size: style.smallSize)
    }
    let widest = min(max(style.labelsAbove ? 56 : 68, words.max() ?? 0), 90)
    let drawable = plot.times.indices.filter { ValueScale.isDrawable(plot.times[$0].position) }
    tickPlaces = drawable.map { times.place(plot.times[$0].position) }
    let texts = drawable.filter { !plot.times[$0].label.isEmpty }.map { index in
      let tick = plot.times[index]
      return Text(
        lines: TextMeasure.lines(of: tick.label, width: widest, size: style.smallSize),
        x: times.place(tick.position), row: 0)
    }
    // The latest and the first matter most.
    let ends = [texts.indices.last, texts.indices.first].compactMap(\.self)
    moments = Self.spread(
      ends.map { texts[$0] } + texts.dropFirst().dropLast(), rows: 1, from: 0, style: style)
    let noted = plot.series.filter(\.hasNotes)
    notes = noted.map { series in
      let texts = drawable.reversed().compactMap { index -> Text? in
        guard index < series.points.count, let note = series.points[index]?.note, !note.isEmpty
        else { return nil }
        return Text(
          lines: [MarkupText.visible(note)], x: times.place(plot.times[index].position), row: 0)
      }
      let placed = Self.spread(texts, rows: Self.mostRows, from: start, style: style)
      return Notes(
        marks: noted.count > 1 ? series.marks : nil, texts: placed,
        rowCount: (placed.map(\.row).max() ?? 0) + 1)
    }
  }

  /// Puts each text into the first row where it has room, and leaves out those that have none.
  private static func spread(
    _ texts: [Text], rows: Int, from: Double, style: ChartStyle
  ) -> [Text] {
    var taken = [[ClosedRange<Double>]](repeating: [], count: rows)
    return texts.compactMap { text in
      let width = text.lines.map { TextMeasure.width(of: $0, size: style.smallSize) }.max() ?? 0
      let left = min(max(text.x - width / 2, from), style.width - width)
      guard left >= 0 else { return nil }
      let span = left - gap / 2...left + width + gap / 2
      guard let row = taken.firstIndex(where: { !$0.contains(where: span.overlaps) }) else {
        return nil
      }
      taken[row].append(span)
      return Text(lines: text.lines, x: left + width / 2, row: row)
    }
  }

  /// - Returns: Where the drawing ends.
  func draw(on canvas: inout SVGCanvas, top: Double) -> Double {
    let size = style.smallSize
    let lineHeight = style.lineHeight(size)
    for x in tickPlaces {
      canvas.line(x1: x, y1: top, x2: x, y2: top + 4, stroke: Palette.axis)
    }
    var y = top + 6
    for text in moments {
      canvas.text(
        text.lines, x: text.x, middle: y + lineHeight * Double(text.lines.count) / 2, size: size,
        anchor: .middle, fill: Palette.quietInk)
    }
    y += lineHeight * Double(moments.map(\.lines.count).max() ?? 0)
    for notes in notes {
      y += 2
      let middle = y + lineHeight / 2
      if let marks = notes.marks { canvas.mark(marks, x: 6, y: middle) }
      canvas.text(
        [MarkupText.visible(plot.noteTitle)], x: notes.marks == nil ? 0 : Self.signWidth,
        middle: middle, size: size, fill: Palette.quietInk)
      for text in notes.texts {
        canvas.text(
          text.lines, x: text.x, middle: middle + lineHeight * Double(text.row), size: size,
          anchor: .middle)
      }
      y += lineHeight * Double(notes.rowCount)
    }
    return y + 2
  }
}

extension LinePlot.Series {
  fileprivate var hasNotes: Bool { points.contains { $0?.note.isEmpty == false } }
}
