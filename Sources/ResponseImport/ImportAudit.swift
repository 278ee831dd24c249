/// Where every record and every column of a file went. Both sums balance, always.
public struct ImportAudit: Sendable, Hashable {
  /// Records below the header rows.
  public var records: Int
  public var counted: Int
  /// Records left out, by reason, with their lines.
  public var excluded: [Exclusion]
  public var columns: [ColumnUse]
  /// Blank lines, which are no records.
  public var blankLines: Int

  public struct Exclusion: Sendable, Hashable {
    public var reason: ExclusionReason
    public var count: Int
    /// Record numbers as in the file, header rows counted, from 0; at most ``listed`` of them.
    public var recordNumbers: [Int]

    /// How many record numbers are kept for each reason.
    public static let listed = 50
  }

  /// Checks the promise that nothing is lost.
  func assertBalance(columns titles: Int) {
    let excludedCount = excluded.reduce(0) { $0 + $1.count }
    precondition(
      records == counted + excludedCount,
      "records \(records) ≠ counted \(counted) + excluded \(excludedCount)")
    precondition(
      columns.map(\.index) == Array(0..<titles), "\(titles) columns, uses of \(columns.count)")
  }
}

/// Why a record of the file is no response.
public enum ExclusionReason: String, Sendable, Hashable, CaseIterable {
  /// Every cell is empty.
  case blank
  /// No question is answered in it, though there is a time or a name.
  case unanswered
  /// Every open answer in it says that somebody tried the form out.
  case testRow = "test-row"
  /// The tool marks it as a preview or a test.
  case preview
  /// The respondent never reached the end of the form.
  case unfinished
  /// A reviewer rejected it, or the scanner could not read it.
  case rejected
  /// A row of averages or totals under the responses.
  case totals
  /// A line below the table: a note, another table.
  case belowTable = "below-table"
  /// The titles once more, among the responses.
  case repeatedHeader = "repeated-header"
  /// The same response once more, with the same identifier and time.
  case duplicate
}

/// What a column of the file was taken for.
public struct ColumnUse: Sendable, Hashable {
  public enum Role: Sendable, Hashable {
    /// Answers to the item with this key.
    case item(String)
    case metadata(Metadata)
    /// Left out, with the reason.
    case ignored(Reason)
  }

  /// A column that is no question.
  public enum Metadata: String, Sendable, Hashable {
    /// When the form was opened or sent.
    case time
    /// Names, addresses, telephone numbers, account names.
    case person
    /// Location, IP address.
    case place
    /// Identifiers, scores, states: what the tool notes for itself.
    case toolsOwn = "tool"
    /// The respondents' own codes; never written anywhere.
    case respondentCode = "respondent-code"
  }

  public enum Reason: String, Sendable, Hashable {
    /// No title and no cell.
    case empty
    /// No item of the questionnaire names it.
    case noItem = "no-item"
    /// The ticked options once more, in one cell: the answers are read from a column for each.
    case summary
    /// The questionnaire says so.
    case asDeclared = "declared"
  }

  /// Position in the file, from 0.
  public var index: Int
  /// The header cells, one for each header row.
  public var header: [String]
  public var role: Role
  /// Items beside the one of ``role``: the other rows, where each cell holds a whole grid.
  public var moreItems: [String] = []
}
