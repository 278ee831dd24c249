/// What `anketa inspect` says about a file, in one language.
public struct InspectionPhrases: Sendable {
  /// Names of the lines, padded to one width when they are printed.
  public var formTool: String
  public var text: String
  public var records: String
  public var columns: String
  public var remarks: String
  /// Encoding, delimiter, header rows.
  public var textLine: @Sendable (String, String, Int) -> String
  public var tab: String
  public var probably: @Sendable (String) -> String
  /// How many records, why, and in which lines.
  public var leftOut: @Sendable (_ count: Int, _ reason: String, _ lines: String) -> String
  public var typeNames: [String: String]
  /// A rating, by the points of its scale and their ends.
  public var points: @Sendable (_ count: Int, _ low: String, _ high: String) -> String
  public var options: @Sendable (Int) -> String
  public var answered: @Sendable (Int) -> String
  public var notApplicable: @Sendable (Int) -> String
  public var unreadable: @Sendable (Int) -> String
  /// How much is told under the table, where anything is.
  public var remarkCount: @Sendable (_ warnings: Int, _ notes: Int) -> String
  public var noRemarks: String
  /// What a column that is no question was taken for, by kind or reason.
  public var columnNames: [String: String]
}
