/// Finds places for the numbers of points: clear of marks and of each other, and of lines if possible.
struct FreePlaces {
  struct Box {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func contains(_ other: Box) -> Bool {
      left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }

    /// Whether a straight line between two points, from left to right, runs through.
    func isCrossed(by line: Line) -> Bool {
      let (x1, x2) = (max(line.x1, left), min(line.x2, right))
      guard x1 <= x2 else { return false }
      let slope = line.x2 > line.x1 ? (line.y2 - line.y1) / (line.x2 - line.x1) : 0
      let ends = [line.y1 + slope * (x1 - line.x1), line.y1 + slope * (x2 - line.x1)]
      let isUpright = line.x1 == line.x2
      let low = isUpright ? min(line.y1, line.y2) : min(ends[0], ends[1])
      let high = isUpright ? max(line.y1, line.y2) : max(ends[0], ends[1])
      return low < bottom && high > top
    }
  }

  struct Line {
    var x1: Double
    var y1: Double
    var x2: Double
    var y2: Double
  }

  /// Texts stay inside.
  var frame: Box
  var taken: [Box] = []
  var lines: [Line] = []

  /// The first place of those that the fewest lines cross; `nil` where none is free.
  ///
  /// - Parameter reach: How far the mark and its range reach up and down from the point.
  mutating func place(
    width: Double, height: Double, x: Double, y: Double, reach: (up: Double, down: Double)
  ) -> Box? {
    let side = SVGCanvas.markReach
    let centres = [
      (x, y - reach.up - height / 2), (x, y + reach.down + height / 2),
      (x + side + width / 2, y - height / 2), (x - side - width / 2, y - height / 2),
      (x + side + width / 2, y + height / 2), (x - side - width / 2, y + height / 2),
    ]
    var best: (box: Box, crossings: Int)?
    for (x, y) in centres {
      let box = Box(
        left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2)
      guard frame.contains(box), !taken.contains(where: box.overlaps) else { continue }
      let crossings = lines.count { box.isCrossed(by: $0) }
      if crossings < best?.crossings ?? .max { best = (box, crossings) }
    }
    if let best { taken.append(best.box) }
    return best?.box
  }
}
