/// A workbook as values: sheets of texts and numbers, and charts drawn from their cells. Nothing in it is a formula.
public struct Spreadsheet: Sendable, Hashable {
  /// Shown as the title of the file.
  public var title: String
  public var sheets: [Sheet]

  public init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }

  public struct Sheet: Sendable, Hashable {
    /// At most 31 UTF-16 units, no two alike but for case; see ``SheetName``.
    public var name: String
    public var cells: [Cell] = []
    /// In letters; the last one counts for all columns behind it.
    public var columnWidths: [Double] = []
    /// In points, by row; rows without one are as high as the program makes them.
    public var rowHeights: [Int: Double] = [:]
    public var charts: [BarChart] = []
    public var lineCharts: [LineChart] = []

    public init(name: String) { self.name = name }
  }

  public struct Cell: Sendable, Hashable {
    /// From 0.
    public var row: Int
    public var column: Int
    public var value: Value
    public var look: Look

    public init(row: Int, column: Int, _ value: Value, _ look: Look = Look()) {
      self.row = row
      self.column = column
      self.value = value
      self.look = look
    }
  }

  public enum Value: Sendable, Hashable {
    case text(String)
    /// A number, with the format that prints it, such as `0.0` or `0%`.
    case number(Double, format: String)
  }

  public struct Look: Sendable, Hashable {
    public var isBold = false
    public var isItalic = false
    /// In points.
    public var size = 10.0
    /// Red, green and blue, eight bits each.
    public var colour: UInt32 = 0x1A1A1A
    public var fill: UInt32?
    public var wraps = false
    public var isRight = false
    public var hasRuleAbove = false
    public var hasRuleBelow = false

    public init() {}
  }
}
