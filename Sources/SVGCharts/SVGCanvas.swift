/// Collects the elements of one drawing as text; coordinates are rounded to hundredths.
struct SVGCanvas {
  enum Anchor: String {
    case start, middle, end
  }

  private(set) var elements = ""

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: RGB, stroke: RGB? = nil
  ) {
    elements += "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\""
    elements += " height=\"\(number(height))\" fill=\"\(fill.hex)\""
    if let stroke { elements += " stroke=\"\(stroke.hex)\" stroke-width=\"0.5\"" }
    elements += "/>\n"
  }

  /// A thin line. Its position is moved to half units so that all lines look equally strong.
  mutating func line(x1: Double, y1: Double, x2: Double, y2: Double, stroke: RGB) {
    elements += "<path d=\"M\(number(half(x1))) \(number(half(y1)))"
    elements += x1 == x2 ? "V\(number(half(y2)))" : "H\(number(half(x2)))"
    elements += "\" stroke=\"\(stroke.hex)\"/>\n"
  }

  /// A drawn path: absolute `M` and `L` through the points, closed where it is filled.
  mutating func path(
    _ points: [(x: Double, y: Double)], stroke: RGB, width: Double = 1, fill: RGB? = nil,
    isDashed: Bool = false
  ) {
    elements += "<path d=\""
    for (index, point) in points.enumerated() {
      elements += "\(index == 0 ? "M" : "L")\(number(point.x)) \(number(point.y))"
    }
    if let fill {
      elements += "Z\" fill=\"\(fill.hex)\""
    } else {
      elements += "\" fill=\"none\""
    }
    elements += " stroke=\"\(stroke.hex)\" stroke-width=\"\(number(width))\""
    if isDashed { elements += " stroke-dasharray=\"4 3\"" }
    elements += "/>\n"
  }

  mutating func circle(
    x: Double, y: Double, radius: Double, fill: RGB, stroke: RGB, width: Double
  ) {
    elements += "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\""
    elements += " fill=\"\(fill.hex)\" stroke=\"\(stroke.hex)\""
    elements += " stroke-width=\"\(number(width))\"/>\n"
  }

  /// Lines of text, centred on the height `middle`.
  mutating func text(
    _ lines: [String], x: Double, middle: Double, size: Double, anchor: Anchor = .start,
    fill: RGB = Palette.ink
  ) {
    let lineHeight = size * 1.2
    // Half of a capital letter's height below the middle is the base line.
    var baseline = middle + 0.35 * size - lineHeight * Double(lines.count - 1) / 2
    for line in lines {
      defer { baseline += lineHeight }
      guard !line.isEmpty else { continue }
      elements += "<text x=\"\(number(x))\" y=\"\(number(baseline))\" font-size=\"\(number(size))\""
      if anchor != .start { elements += " text-anchor=\"\(anchor.rawValue)\"" }
      if fill != Palette.ink { elements += " fill=\"\(fill.hex)\"" }
      elements += ">\(MarkupText.escaped(line))</text>\n"
    }
  }

  /// “12”, “12.5”, “12.25”: no exponent, no trailing zeros, no locale.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((min(max(value, -1e6), 1e6) * 100).rounded())
    let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    if part.isMultiple(of: 10) { return "\(sign)\(whole).\(part / 10)" }
    return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }

  private func number(_ value: Double) -> String { Self.number(value) }

  private func half(_ value: Double) -> Double { value.rounded(.down) + 0.5 }
}
