/// An ordered set of response options that items may share.
public struct Scale: Sendable, Hashable {
  /// Where the favourable end lies.
  public enum Favourable: String, Sendable, Hashable, Codable, CaseIterable {
    case high, low
    /// The best answer stands in the middle, as in “too fast … too slow”.
    case middle
  }

  public var key: String
  /// The points, lowest code first. Options outside the scale (“not applicable”) are not points:
  /// they stand in ``outside``.
  public var points: [ResponseOption]
  /// Declared answers that have no place on the scale.
  public var outside: [ResponseOption]
  public var favourable: Favourable

  public init(
    key: String, points: [ResponseOption], outside: [ResponseOption] = [],
    favourable: Favourable = .high
  ) {
    self.key = key
    self.points = points
    self.outside = outside
    self.favourable = favourable
  }

  /// Lowest and highest code; `nil` for a scale without points.
  public var range: ClosedRange<Int>? {
    guard let low = points.first?.code, let high = points.last?.code, low <= high else {
      return nil
    }
    return low...high
  }

  /// Whether each point has its mirror image among the points: a + b − x on the scale a…b, which takes the
  /// place of x where an item was asked the other way round.
  public var hasMirrorImages: Bool {
    guard let range else { return false }
    let ends = Int128(range.lowerBound) + Int128(range.upperBound)
    return zip(points, points.reversed()).allSatisfy { Int128($0.code) + Int128($1.code) == ends }
  }

  /// Whether a point of the other scale means as much as one of this: the same codes with the same labels,
  /// and the best at the same end.
  package func measures(like other: Scale) -> Bool {
    favourable == other.favourable && points.map(\.code) == other.points.map(\.code)
      && points.map(\.label) == other.points.map(\.label)
  }
}
