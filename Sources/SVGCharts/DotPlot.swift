/// Rows of marks on one axis, to set seminars, groups or items side by side.
public struct DotPlot: Sendable, Hashable, Codable {
  public var rows: [Row]
  /// What the marks of each row are, in the order of `Row.marks`; they lie on lines of their own
  /// under each other, so that no range hides another.
  public var series: [MarkSeries]
  public var axis: ValueAxis
  /// Headings of the texts at the right edge, such as “n”.
  public var columnTitles: [String]
  /// The marks of a series are joined down the rows; their numbers then stand in columns.
  public var isProfile: Bool
  /// The numbers stand in columns right of the plot, headed by their marks, instead of beside them.
  public var hasNumberColumns: Bool

  public init(
    rows: [Row], series: [MarkSeries], axis: ValueAxis, columnTitles: [String] = [],
    isProfile: Bool = false, hasNumberColumns: Bool = false
  ) {
    self.rows = rows
    self.series = series
    self.axis = axis
    self.columnTitles = columnTitles
    self.isProfile = isProfile
    self.hasNumberColumns = hasNumberColumns
  }

  public struct Row: Sendable, Hashable, Codable {
    /// Wrapped and never cut.
    public var label: String
    /// One for each series; `nil` where there is no figure, which also breaks a profile.
    public var marks: [Mark?]
    /// Texts at the right edge, one for each of `columnTitles`.
    public var columns: [String]

    public init(label: String, marks: [Mark?], columns: [String] = []) {
      self.label = label
      self.marks = marks
      self.columns = columns
    }
  }
}
