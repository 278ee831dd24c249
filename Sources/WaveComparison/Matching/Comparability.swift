/// Whether an item may be compared over seminars.
public enum Comparability: String, Sendable, Hashable, Codable, CaseIterable {
  /// Identical text, options and scale, per language version.
  case same
  /// Changed, and confirmed as comparable by the organiser: the series is drawn with a mark.
  case equivalent
  /// Reworded: the line is broken, and nothing is tested.
  case changed
  /// Another scale: means are drawn as percent of the range, and nothing is tested.
  case scaleChanged = "scale-changed"

  /// Whether differences and trends may be tested.
  public var allowsTest: Bool { self == .same || self == .equivalent }
}

/// A mean as percent of the range of its scale, to draw seminars with different scales: 100(m − a)/(b − a).
///
/// P. Cohen et al., Multivar Behav Res 34 (1999), 315–346. Never tested.
///
/// - Returns: In `0...100`; `nil` for a scale of one point.
public func percentOfRange(_ mean: Double, scale: ClosedRange<Int>) -> Double? {
  guard scale.count > 1 else { return nil }
  return 100 * (mean - Double(scale.lowerBound))
    / Double(scale.upperBound - scale.lowerBound)
}
