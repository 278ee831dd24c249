/// An axis of values that need not begin at zero: points of a scale, shares, a net score.
public struct ValueAxis: Sendable, Hashable, Codable {
  /// The ends; a value beyond them moves the end, for no mark is left out.
  public var start: Double
  public var end: Double
  /// Light lines with their texts; a text without room is left out.
  public var ticks: [Chart.Tick]
  /// What the axis measures; empty where the caption says it.
  public var title: String
  public var references: [ReferenceLine]

  public init(
    start: Double, end: Double, ticks: [Chart.Tick], title: String = "",
    references: [ReferenceLine] = []
  ) {
    self.start = start
    self.end = end
    self.ticks = ticks
    self.title = title
    self.references = references
  }

  /// A line across the plot: a mean, a target, a control limit.
  public struct ReferenceLine: Sendable, Hashable, Codable {
    public var position: Double
    /// What the line stands for, with its number: “target 4.0”.
    public var label: String
    public var isDashed: Bool

    public init(position: Double, label: String, isDashed: Bool = true) {
      self.position = position
      self.label = label
      self.isDashed = isDashed
    }
  }
}
