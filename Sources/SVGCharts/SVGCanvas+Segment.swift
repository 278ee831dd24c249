extension SVGCanvas {
  /// A coloured piece of a bar with the line that separates it from its neighbours: white, or grey
  /// around a colour so light that it would fade into the paper.
  mutating func segment(x: Double, y: Double, width: Double, height: Double, fill: RGB) {
    let isFaint = fill.contrast(to: Palette.paper) < 2.2
    rectangle(
      x: x, y: y, width: width, height: height, fill: fill,
      stroke: isFaint ? Palette.outline : Palette.paper)
  }
}
