extension Spreadsheet {
  /// The room that a chart takes up on its sheet.
  public struct ChartFrame: Sendable, Hashable {
    /// Where the chart stands.
    public var row: Int
    /// In pixels.
    public var width: Double
    public var height: Double
    /// For whoever cannot see it.
    public var alternativeText: String

    public init(row: Int, width: Double, height: Double, alternativeText: String) {
      self.row = row
      self.width = width
      self.height = height
      self.alternativeText = alternativeText
    }
  }

  /// Bars drawn from a block of cells: texts in its first column, a series in each other one, names in its first row.
  public struct BarChart: Sendable, Hashable {
    public struct Series: Sendable, Hashable {
      /// `nil` for a stretch that only takes up room.
      public var fill: UInt32?
      /// Of each point where it differs from `fill`.
      public var fills: [UInt32?]
      /// The printed numbers, one for each point; empty for none.
      public var labels: [String]
      public var ink: UInt32

      public init(fill: UInt32?, fills: [UInt32?], labels: [String], ink: UInt32) {
        self.fill = fill
        self.fills = fills
        self.labels = labels
        self.ink = ink
      }
    }

    public var frame: ChartFrame
    /// The sheet of the cells.
    public var cells: String
    /// The row of the names; the texts and values follow in the next rows.
    public var firstRow: Int
    public var count: Int
    public var series: [Series]
    public var isLying: Bool
    public var isStacked: Bool
    public var low: Double
    public var high: Double

    public init(
      _ frame: ChartFrame, cells: String, firstRow: Int, count: Int, series: [Series],
      isLying: Bool, isStacked: Bool, low: Double, high: Double
    ) {
      self.frame = frame
      self.cells = cells
      self.firstRow = firstRow
      self.count = count
      self.series = series
      self.isLying = isLying
      self.isStacked = isStacked
      self.low = low
      self.high = high
    }
  }

  /// Lines between points, each from two columns of cells, with its name above the second.
  public struct LineChart: Sendable, Hashable {
    public struct Stroke: Sendable, Hashable {
      public var colour: UInt32
      /// In points.
      public var width: Double
      public var isDashed: Bool

      public init(_ colour: UInt32, width: Double, isDashed: Bool = false) {
        self.colour = colour
        self.width = width
        self.isDashed = isDashed
      }
    }

    public struct Marker: Sendable, Hashable {
      public enum Shape: Sendable, Hashable { case circle, diamond, square }

      public var shape: Shape
      public var isHollow: Bool
      public var colour: UInt32

      public init(_ shape: Shape, isHollow: Bool, colour: UInt32) {
        self.shape = shape
        self.isHollow = isHollow
        self.colour = colour
      }
    }

    public enum LabelPlace: Sendable, Hashable { case right, below, above }

    public struct Line: Sendable, Hashable {
      /// Of the places along the axis; the values stand in the next column. An empty cell breaks the line.
      public var column: Int
      public var count: Int
      /// `nil` for points alone.
      public var stroke: Stroke?
      public var marker: Marker?
      /// One for each point; empty for none.
      public var labels: [String]
      public var labelPlace: LabelPlace

      public init(
        column: Int, count: Int, stroke: Stroke? = nil, marker: Marker? = nil,
        labels: [String] = [], labelPlace: LabelPlace = .right
      ) {
        self.column = column
        self.count = count
        self.stroke = stroke
        self.marker = marker
        self.labels = labels
        self.labelPlace = labelPlace
      }
    }

    public var frame: ChartFrame
    /// The sheet of the cells.
    public var cells: String
    /// The row of the names; the numbers follow in the next rows.
    public var firstRow: Int
    public var lines: [Line]
    public var along: ClosedRange<Double>
    public var values: ClosedRange<Double>
    /// Between the lines across; `nil` for the program to choose.
    public var step: Double?
    public var numberFormat: String

    public init(
      _ frame: ChartFrame, cells: String, firstRow: Int, lines: [Line],
      along: ClosedRange<Double>, values: ClosedRange<Double>, step: Double?, numberFormat: String
    ) {
      self.frame = frame
      self.cells = cells
      self.firstRow = firstRow
      self.lines = lines
      self.along = along
      self.values = values
      self.step = step
      self.numberFormat = numberFormat
    }
  }
}
