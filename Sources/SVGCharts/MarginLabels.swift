/// Names of lines at the right edge of a plot, moved apart where they would run into each other.
struct MarginLabels {
  enum Sign {
    case mark(MarkSeries)
    case dash(isDashed: Bool)
  }

  private struct Placed {
    var sign: Sign
    var lines: [String]
    /// The height of what it names, as a share of the plot from its top.
    var place: Double
  }

  private let placed: [Placed]
  private let size: Double
  /// With the signs and the white space left of them; zero without labels.
  let width: Double
  /// What all of them take under each other.
  let height: Double

  private static let signWidth = 16.0
  private static let gap = 8.0

  init(_ labels: [(sign: Sign, label: String, place: Double)], style: ChartStyle) {
    size = style.smallSize
    let words = labels.lazy.flatMap { $0.label.split(whereSeparator: \.isWhitespace) }.map {
      TextMeasure.width(of: $0, size: style.smallSize)
    }
    let widest =
      style.labelsAbove ? min(max(84, words.max() ?? 0), 110) : min(max(124, words.max() ?? 0), 160)
    placed = labels.filter { !$0.label.isEmpty }.sorted { $0.place < $1.place }.map {
      Placed(
        sign: $0.sign,
        lines: TextMeasure.lines(of: $0.label, width: widest, size: style.smallSize),
        place: $0.place)
    }
    let widths = placed.lazy.flatMap(\.lines).map {
      TextMeasure.width(of: $0, size: style.smallSize)
    }
    width = widths.max().map { $0 + Self.signWidth + Self.gap } ?? 0
    let lineHeight = style.lineHeight(size)
    height = placed.reduce(0) { $0 + lineHeight * Double($1.lines.count) + 2 }
  }

  /// Draws the labels from `x` between `top` and `bottom`, which are at least `height` apart.
  func draw(
    on canvas: inout SVGCanvas, x: Double, top: Double, bottom: Double, plotTop: Double,
    plotBottom: Double
  ) {
    let heights = placed.map { size * 1.2 * Double($0.lines.count) + 2 }
    var tops: [Double] = []
    var free = top
    for (label, height) in zip(placed, heights) {
      let target = plotTop + label.place * (plotBottom - plotTop)
      tops.append(max(free, target - height / 2))
      free = (tops.last ?? top) + height
    }
    var limit = bottom
    for index in tops.indices.reversed() {
      tops[index] = min(tops[index], limit - heights[index])
      limit = tops[index]
    }
    for (index, label) in placed.enumerated() {
      let middle = tops[index] + heights[index] / 2
      let left = x + Self.gap
      switch label.sign {
      case .mark(let series): canvas.mark(series, x: left + 5, y: middle)
      case .dash(let isDashed):
        canvas.path(
          [(left, middle), (left + 11, middle)], stroke: Palette.axis, isDashed: isDashed)
      }
      canvas.text(label.lines, x: left + Self.signWidth, middle: middle, size: size)
    }
  }
}
