/// A chart as values: rows of bars on one axis, or a plot that its layout holds. The renderer decides nothing but where the ink goes.
///
/// Every text in a chart is already worded, rounded and in the reader's language; every number is
/// only a length. So that a photocopy keeps the message, each segment carries the number it draws.
public struct Chart: Sendable, Hashable, Codable {
  public enum Layout: Sendable, Hashable, Codable {
    /// One bar a row, from zero.
    case bars
    /// Segments end to end, from zero to the whole.
    case stacked
    /// Segments end to end, the neutral one split across the centre line: unfavourable answers
    /// left, favourable right.
    case diverging
    /// Upright bars side by side, for distributions on a number axis: 0 to 10, histograms.
    case columns
    /// Marks with ranges on one axis; the chart has no rows of bars.
    case dots(DotPlot)
    /// Lines over time; the chart has no rows of bars.
    case lines(LinePlot)
    /// Shaded cells; the chart has no rows of bars.
    case heat(HeatTable)
  }

  public var layout: Layout
  public var rows: [Row]
  /// What the colours mean, in scale order; empty where one colour does for all.
  public var legend: [LegendEntry]
  /// The end of the axis in the unit of the segments' lengths: 1 for shares, else the largest
  /// length or a round number above it.
  public var axisEnd: Double
  /// Marks on the axis with their texts; none where the bars carry their numbers. In a diverging
  /// chart negative positions lie left of the centre; without any, the others are mirrored.
  public var ticks: [Tick]
  /// What the axis measures; empty where the caption says it.
  public var axisTitle: String
  /// Headings of the texts at the right edge, such as “n” and “mean”.
  public var columnTitles: [String]

  public init(
    layout: Layout, rows: [Row], legend: [LegendEntry] = [], axisEnd: Double, ticks: [Tick] = [],
    axisTitle: String = "", columnTitles: [String] = []
  ) {
    self.layout = layout
    self.rows = rows
    self.legend = legend
    self.axisEnd = axisEnd
    self.ticks = ticks
    self.axisTitle = axisTitle
    self.columnTitles = columnTitles
  }

  public init(_ dots: DotPlot) { self.init(layout: .dots(dots), rows: [], axisEnd: 0) }

  public init(_ lines: LinePlot) { self.init(layout: .lines(lines), rows: [], axisEnd: 0) }

  public init(_ heat: HeatTable) { self.init(layout: .heat(heat), rows: [], axisEnd: 0) }

  /// One bar: of a question, an option or an interval of numbers.
  public struct Row: Sendable, Hashable, Codable {
    /// Stands left of a lying bar, wrapped and never cut, or under an upright one.
    public var label: String
    public var segments: [Segment]
    /// Texts at the right edge, one for each of `columnTitles`.
    public var columns: [String]

    public init(label: String, segments: [Segment], columns: [String] = []) {
      self.label = label
      self.segments = segments
      self.columns = columns
    }
  }

  public struct Segment: Sendable, Hashable, Codable {
    /// Not negative, in the unit of the axis.
    public var length: Double
    public var colour: Colour
    /// Printed beside the bar in a chart of single bars, on top of a single column, else on the
    /// segment where it fits and nowhere where it does not.
    public var label: String
    /// The middle category of a diverging bar.
    public var isCentre: Bool

    public init(length: Double, colour: Colour, label: String, isCentre: Bool = false) {
      self.length = length
      self.colour = colour
      self.label = label
      self.isCentre = isCentre
    }
  }

  public struct LegendEntry: Sendable, Hashable, Codable {
    public var colour: Colour
    public var label: String

    public init(colour: Colour, label: String) {
      self.colour = colour
      self.label = label
    }
  }

  public struct Tick: Sendable, Hashable, Codable {
    public var position: Double
    public var label: String

    public init(position: Double, label: String) {
      self.position = position
      self.label = label
    }
  }
}
