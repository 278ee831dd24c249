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
}
