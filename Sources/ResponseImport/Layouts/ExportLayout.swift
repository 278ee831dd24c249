import Diagnostics
import SurveyModel

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
  var recognise: @Sendable ([[String]]) -> Message?
  /// Titles of the columns, from the header rows.
  var titles: @Sendable ([[String]]) -> [ColumnTitle]
  /// Columns that the tool adds to the questions, by their titles in words (lower case, without
  /// punctuation), beyond those that every tool may add.
  var metadata: [String: ColumnUse.Metadata] = [:]
  /// The same for titles that no list can name, such as `feedback_complete`; gets the raw title.
  var isOwnColumn: @Sendable (String) -> ColumnUse.Metadata? = { _ in nil }
  /// Rows that are no responses, by the cells that say so.
  var exclusions: [ExclusionRule] = []
  /// Rows of titles where they are not always as many.
  var countHeaderRows: @Sendable ([[String]]) -> Int? = { _ in nil }
  /// What stands in the column of an option that was not ticked, in words, beside nothing and 0.
  var openBoxes: Set<String> = []
  /// A choice of several without a title of its own ends in a column “Other”.
  var putsOtherBehindOptions = false
  /// A choice of one may have a column for each option, like a choice of several.
  var splitsSingleChoices = false
  /// A ranking has a column for each place, with what was put there.
  var ranksByPlace = false
  /// What stands between row and answer where one cell holds a whole grid.
  var gridMark: String?
  /// The mark behind every choice of several in one cell, also behind the last.
  var endOfChoice: Character?
  /// Codes of several choices in one cell are parted by blanks.
  var partsCodesByBlanks = false
  /// Numbers of several choices in one cell are parted by commas.
  var partsNumbersByCommas = false
  /// Cells of a column that stand for no answer, with the reason.
  var absentCells: @Sendable (ColumnTitle) -> [String: MissingReason] = { _ in [:] }
  /// The points of a grid's scale, lowest first, where its cells are codes of the tool.
  var pointsOfCodes: @Sendable (Set<String>) -> [ResponseOption]? = { _ in nil }
  /// The option that a cell is the tool's own code for, among all cells of its column.
  var optionOfCode: @Sendable (_ cell: String, _ cells: Set<String>) -> ResponseOption? = { _, _ in
    nil
  }
  /// Answers are written with HTML entities.
  var escapesCells = false

  /// Every layout, in the order in which they are tried; the last one fits any file.
  public static let all: [ExportLayout] = [
    .qualtrics, .qualtricsLegacy, .surveyMonkey, .odkCentral, .kobo, .sdaps, .redcap,
    .redcapLabels, .limeSurvey, .microsoftForms, .typeform, .moodleQuestionnaire, .googleForms,
    .alchemer, .indico, .jotform, .formstack, .mentimeter, .yandexForms, .moodleFeedback, .generic,
  ]

  public static func named(_ name: String) -> ExportLayout? { all.first { $0.name == name } }

  /// The first layout whose signature the records bear, with the reason.
  static func recognised(in records: [[String]]) -> (layout: ExportLayout, reason: Message) {
    for layout in all {
      if let reason = layout.recognise(records) { return (layout, reason) }
    }
    return (.generic, "no form tool's own columns")
  }
}

/// A row with one of these cells in this column is no response.
struct ExclusionRule: Sendable {
  /// The column's title in words, or the end of it behind a `*`.
  var column: String
  /// The cells that exclude, in words; the empty text stands for an empty cell.
  var cells: Set<String>
  var reason: ExclusionReason

  func names(_ title: String) -> Bool {
    let words = title.foldedToWords()
    return column.hasPrefix("*") ? words.hasSuffix(column.dropFirst()) : words == column
  }
}
