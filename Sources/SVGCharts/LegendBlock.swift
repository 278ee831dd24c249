/// What the colours mean, in scale order, on as many lines as the entries need.
struct LegendBlock {
  enum Swatch {
    case colour(Colour)
    case mark(MarkSeries)
  }

  private struct Placed {
    var swatch: Swatch
    var lines: [String]
    var x: Double
    var top: Double
  }

  private let placed: [Placed]
  private let size: Double
  /// Including the white space under it; zero without entries.
  let height: Double

  private static let swatchSize = 11.0
  private static let textOffset = 16.0
  private static let entryGap = 16.0

  init(_ entries: [Chart.LegendEntry], style: ChartStyle) {
    self.init(entries.map { (.colour($0.colour), $0.label) }, style: style)
  }

  init(_ entries: [(swatch: Swatch, label: String)], style: ChartStyle) {
    let lineHeight = style.lineHeight(style.smallSize) + 3
    var placed: [Placed] = []
    var (x, top, lineCount) = (0.0, 0.0, 1)
    for entry in entries {
      let lines = TextMeasure.lines(
        of: entry.label, width: style.width - Self.textOffset, size: style.smallSize)
      let textWidth = lines.map { TextMeasure.width(of: $0, size: style.smallSize) }.max() ?? 0
      let width = Self.textOffset + textWidth
      if x > 0, x + width > style.width {
        x = 0
        top += lineHeight * Double(lineCount)
        lineCount = 1
      }
      placed.append(Placed(swatch: entry.swatch, lines: lines, x: x, top: top))
      lineCount = max(lineCount, lines.count)
      x += width + Self.entryGap
    }
    self.placed = placed
    size = style.smallSize
    height = entries.isEmpty ? 0 : top + lineHeight * Double(lineCount) + 6
  }

  func draw(on canvas: inout SVGCanvas, top: Double) {
    for entry in placed {
      let y = top + entry.top
      switch entry.swatch {
      case .colour(let colour):
        canvas.segment(
          x: entry.x + 0.5, y: y + 2, width: Self.swatchSize, height: Self.swatchSize,
          fill: Palette.rgb(colour))
      case .mark(let series):
        canvas.mark(series, x: entry.x + 6, y: y + 2 + Self.swatchSize / 2)
      }
      let lineHeight = size * 1.2
      canvas.text(
        entry.lines, x: entry.x + Self.textOffset,
        middle: y + 2 + Self.swatchSize / 2 + lineHeight * Double(entry.lines.count - 1) / 2,
        size: size)
    }
  }
}
