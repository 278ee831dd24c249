/// An ordered scale made out in the labels of a column.
struct RecognisedScale: Hashable {
  /// Columns of one family and stem share a scale: `agree`, `quality`, `useful`.
  var family: String
  /// Positions on the scale that the labels stand for: only their order means anything.
  var positions: [String: Double]
  /// Every position of the scale, lowest first, also those that nobody chose.
  var points: [Double]
  /// The best answer stands in the middle.
  var isBestInMiddle = false
  /// The languages of the labels.
  var languages: Set<String> = []

  /// Puts labels in the middle, where the points are even in number and those below match those
  /// above.
  mutating func takeAsMiddle(_ labels: [String]) {
    guard points.count % 2 == 0, !points.contains(0),
      points.filter({ $0 < 0 }).count == points.filter({ $0 > 0 }).count
    else {
      // A middle that nobody chose is theirs, too.
      guard points.contains(0), !positions.values.contains(0) else { return }
      for label in labels { positions[label] = 0 }
      return
    }
    points = (points + [0]).sorted()
    for label in labels { positions[label] = 0 }
  }
}
