/// Marks that belong together, such as those of one seminar.
public struct MarkSeries: Sendable, Hashable, Codable {
  /// Shapes keep series apart where colours do not print.
  public enum Shape: String, Sendable, Hashable, Codable, CaseIterable {
    case disc, ring, diamond, hollowDiamond, square
  }

  /// What the marks are; empty where the caption says it.
  public var label: String
  public var colour: Colour
  public var shape: Shape

  public init(label: String, colour: Colour = .series, shape: Shape = .disc) {
    self.label = label
    self.colour = colour
    self.shape = shape
  }
}
