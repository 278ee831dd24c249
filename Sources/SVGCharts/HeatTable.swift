/// A table whose cells are shaded by their values, such as items by seminars.
public struct HeatTable: Sendable, Hashable, Codable {
  public enum Shading: Sendable, Hashable, Codable {
    /// One hue, the darker the higher.
    case sequential(from: Double, to: Double)
    /// Brown below the centre, blue-green above, equally far to both sides.
    case diverging(centre: Double, reach: Double)
  }

  public var columnTitles: [String]
  public var rows: [Row]
  public var shading: Shading
  /// What the ends of the shades mean, “1 not useful” and “5 very useful”; without both there is no
  /// key over the table.
  public var lowLabel: String
  public var highLabel: String

  public init(
    columnTitles: [String], rows: [Row], shading: Shading, lowLabel: String = "",
    highLabel: String = ""
  ) {
    self.columnTitles = columnTitles
    self.rows = rows
    self.shading = shading
    self.lowLabel = lowLabel
    self.highLabel = highLabel
  }

  public struct Row: Sendable, Hashable, Codable {
    /// Wrapped and never cut.
    public var label: String
    /// One for each column.
    public var cells: [Cell]

    public init(label: String, cells: [Cell]) {
      self.label = label
      self.cells = cells
    }
  }

  public struct Cell: Sendable, Hashable, Codable {
    /// `nil` leaves the cell without a shade.
    public var value: Double?
    /// Always printed: the value, or why there is none.
    public var label: String

    public init(value: Double?, label: String) {
      self.value = value
      self.label = label
    }

    /// A figure that is withheld.
    public static let withheld = Cell(value: nil, label: "·")
    /// There is no figure: not asked, or nobody answered.
    public static let none = Cell(value: nil, label: "—")
  }
}
