/// What the colours of a chart look like: ColorBrewer BrBG (C. Brewer, M. Harrower, colorbrewer2.org)
/// for ordered scales, brown for unfavourable and blue-green for favourable answers.
///
/// Distinguishable to colour-blind readers. In a photocopy both ends turn dark, so charts carry
/// their numbers and draw a line between segments. The neutral point is darker than ColorBrewer's
/// so that it stands out from the paper.
enum Palette {
  static let ink = RGB(0x1A1A1A)
  static let quietInk = RGB(0x595959)
  static let paper = RGB(0xFFFFFF)
  static let grid = RGB(0xDDDDDD)
  static let axis = RGB(0x666666)
  static let outline = RGB(0x8C8C8C)
  static let series = RGB(0x018571)
  static let muted = RGB(0xA3A3A3)
  static let neutral: UInt32 = 0xE6E6E6

  static func rgb(_ colour: Colour) -> RGB {
    switch colour {
    case .series: series
    case .muted: muted
    case .scale(let index, let count): scale(index: index, of: count)
    }
  }

  /// The colour of thin lines and small marks, which need more contrast than a bar does.
  static func line(_ colour: Colour) -> RGB {
    let fill = rgb(colour)
    return fill.contrast(to: paper) >= 3 ? fill : axis
  }

  /// White or dark, whichever reads better on `background`; `nil` when neither reaches 4.5.
  static func ink(on background: RGB) -> RGB? {
    let best = background.contrast(to: paper) >= 4.5 ? paper : ink
    return best.contrast(to: background) >= 4.5 ? best : nil
  }

  /// Longer scales than BrBG's eleven colours share neighbouring ones.
  private static func scale(index: Int, of count: Int) -> RGB {
    guard count > 1 else { return series }
    let index = min(max(index, 0), count - 1)
    let even = count.isMultiple(of: 2)
    guard let side = sides[count / 2] ?? sides[5] else { return series }
    if !even, index == count / 2 { return RGB(neutral) }
    let half = count / 2
    let fromEnd = min(index, count - 1 - index)
    let step = half <= side.count ? fromEnd : fromEnd * side.count / half
    let pair = side[min(step, side.count - 1)]
    return RGB(index < half ? pair.unfavourable : pair.favourable)
  }

  private typealias Pair = (unfavourable: UInt32, favourable: UInt32)

  /// Pairs of colours by the number of points on one side of the middle, outermost first.
  private static let sides: [Int: [Pair]] = [
    1: [(0xD8B365, 0x5AB4AC)],
    2: [(0xA6611A, 0x018571), (0xDFC27D, 0x80CDC1)],
    3: [(0x8C510A, 0x01665E), (0xD8B365, 0x5AB4AC), (0xF6E8C3, 0xC7EAE5)],
    4: [
      (0x8C510A, 0x01665E), (0xBF812D, 0x35978F), (0xDFC27D, 0x80CDC1), (0xF6E8C3, 0xC7EAE5),
    ],
    5: [
      (0x543005, 0x003C30), (0x8C510A, 0x01665E), (0xBF812D, 0x35978F), (0xDFC27D, 0x80CDC1),
      (0xF6E8C3, 0xC7EAE5),
    ],
  ]
}
