/// How a form tool lays its export out: how it is known, how many rows are titles, and which columns
/// are its own.
///
/// A new tool is one value of this type in a file of its own, listed in ``all``.
public struct ExportLayout: Sendable {
  /// The name that `--tool` and the JSON documents use.
  public var name: String
  /// The name as its makers write it.
  public var title: String
  /// Whether a real file of the tool has confirmed the layout; otherwise it is “probable”.
  public var isConfirmed: Bool
  public var headerRows: Int
  /// Why the first records look like this tool's, or `nil` when they do not.
  var recognise: @Sendable ([[String]]) -> String?
  /// Titles of the columns, from the header rows.
  var titles: @Sendable ([[String]]) -> [ColumnTitle]
  /// Columns that the tool adds to the questions, by their titles in words (lower case, without
  /// punctuation), beyond those that every tool may add.
  var metadata: [String: ColumnUse.Metadata] = [:]
  /// Rows that are no responses, by the cells that say so.
  var exclusions: [ExclusionRule] = []

  /// Every layout, in the order in which they are tried; the last one fits any file.
  public static let all: [ExportLayout] = [
    .qualtrics, .surveyMonkey, .microsoftForms, .googleForms, .generic,
  ]

  public static func named(_ name: String) -> ExportLayout? { all.first { $0.name == name } }

  /// The first layout whose signature the records bear, with the reason.
  static func recognised(in records: [[String]]) -> (layout: ExportLayout, reason: String) {
    for layout in all {
      if let reason = layout.recognise(records) { return (layout, reason) }
    }
    return (.generic, "one header row, no tool's own columns")
  }
}

/// A row with one of these cells in this column is no response.
struct ExclusionRule: Sendable {
  /// The column's title in words.
  var column: String
  /// The cells that exclude, in words.
  var cells: Set<String>
  var reason: ExclusionReason
}
