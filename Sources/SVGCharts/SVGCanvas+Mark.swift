extension SVGCanvas {
  /// How far a mark reaches from its point.
  static let markReach = 6.0

  /// A mark as its series has it. Hollow shapes are filled with paper, so that no line runs through.
  mutating func mark(_ series: MarkSeries, x: Double, y: Double) {
    let stroke = Palette.line(series.colour)
    let fill = Palette.rgb(series.colour)
    switch series.shape {
    case .disc: circle(x: x, y: y, radius: 4.2, fill: fill, stroke: stroke, width: 1)
    case .ring: circle(x: x, y: y, radius: 3.8, fill: Palette.paper, stroke: stroke, width: 1.8)
    case .diamond: diamond(x: x, y: y, reach: 5, fill: fill, stroke: stroke, width: 1)
    case .hollowDiamond:
      diamond(x: x, y: y, reach: 4.6, fill: Palette.paper, stroke: stroke, width: 1.6)
    case .square:
      path(
        [(x - 3.6, y - 3.6), (x + 3.6, y - 3.6), (x + 3.6, y + 3.6), (x - 3.6, y + 3.6)],
        stroke: stroke, width: 1.6, fill: Palette.paper)
    }
  }

  /// A lying range with caps at its true ends.
  mutating func range(_ part: ValueScale.Part, y: Double, colour: Colour) {
    let stroke = Palette.line(colour)
    path([(part.low, y), (part.high, y)], stroke: stroke, width: 1.2)
    for (x, isEnd) in [(part.low, part.lowIsEnd), (part.high, part.highIsEnd)] where isEnd {
      path([(x, y - 3), (x, y + 3)], stroke: stroke, width: 1.2)
    }
  }

  /// An upright range with caps at its true ends.
  mutating func range(_ part: ValueScale.Part, x: Double, colour: Colour) {
    let stroke = Palette.line(colour)
    path([(x, part.low), (x, part.high)], stroke: stroke, width: 1.2)
    for (y, isEnd) in [(part.low, part.lowIsEnd), (part.high, part.highIsEnd)] where isEnd {
      path([(x - 3, y), (x + 3, y)], stroke: stroke, width: 1.2)
    }
  }

  private mutating func diamond(
    x: Double, y: Double, reach: Double, fill: RGB, stroke: RGB, width: Double
  ) {
    path(
      [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], stroke: stroke,
      width: width, fill: fill)
  }
}
