public import SurveyModel
public import Tabulation

/// All that an annex is made from.
public struct AnnexContent: Sendable {
  public var questionnaire: Questionnaire
  /// Nobody wrote the questionnaire down: it was made out from the answers.
  public var isInferred: Bool
  public var tally: Tally
  public var seminar: Seminar
  public var sources: [SourceRecord]
  /// Name and version of the program.
  public var program: String
  /// When responses and comments were dropped, in ISO 8601; `nil` while they are there.
  public var forgotten: String?
  /// With an earlier seminar, where it was asked for.
  public var comparison: ComparisonContent?
  /// What the open answers are about, where somebody said which themes to look for.
  public var coding: AnswerCoding?

  public init(
    questionnaire: Questionnaire, isInferred: Bool, tally: Tally, seminar: Seminar,
    sources: [SourceRecord], program: String, forgotten: String? = nil
  ) {
    self.questionnaire = questionnaire
    self.isInferred = isInferred
    self.tally = tally
    self.seminar = seminar
    self.sources = sources
    self.program = program
    self.forgotten = forgotten
  }
}

/// Where the answers came from, and that all of them are accounted for.
public struct SourceRecord: Sendable, Hashable, Codable {
  public var file: String
  public var sha256: String
  /// `google-forms`
  public var tool: String
  /// “Google Forms”
  public var toolTitle: String
  /// Whether a real file of the tool has confirmed the layout.
  public var isToolConfirmed: Bool
  public var encoding: String
  public var delimiter: String
  public var quote: String
  public var headerRows: Int
  public var records: Int
  public var counted: Int
  public var excluded: [Excluded]
  public var blankLines: Int
  public var columns: [Column]

  public struct Excluded: Sendable, Hashable, Codable {
    /// `blank`, `test-row`, …
    public var reason: String
    public var count: Int
    /// Lines of the file, from 1; at most 50.
    public var lines: [Int]

    public init(reason: String, count: Int, lines: [Int]) {
      self.reason = reason
      self.count = count
      self.lines = lines
    }
  }

  /// What a column was taken for.
  public struct Column: Sendable, Hashable, Codable {
    public enum Role: String, Sendable, Hashable, Codable {
      case item, metadata, ignored
    }

    /// Position in the file, from 0.
    public var index: Int
    public var header: [String]
    public var role: Role
    /// The item's key, the kind of metadata, or the reason.
    public var detail: String
    /// Keys of further items that were read from it: rows of a grid in one cell.
    public var moreItems: [String]

    public init(
      index: Int, header: [String], role: Role, detail: String, moreItems: [String] = []
    ) {
      self.index = index
      self.header = header
      self.role = role
      self.detail = detail
      self.moreItems = moreItems
    }

    /// Whether answers to the item were read from it.
    public func holds(item key: String) -> Bool {
      role == .item && (detail == key || moreItems.contains(key))
    }
  }

  public init(
    file: String, sha256: String, tool: String, toolTitle: String, isToolConfirmed: Bool,
    encoding: String, delimiter: String, quote: String, headerRows: Int, records: Int,
    counted: Int, excluded: [Excluded], blankLines: Int, columns: [Column]
  ) {
    self.file = file
    self.sha256 = sha256
    self.tool = tool
    self.toolTitle = toolTitle
    self.isToolConfirmed = isToolConfirmed
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.headerRows = headerRows
    self.records = records
    self.counted = counted
    self.excluded = excluded
    self.blankLines = blankLines
    self.columns = columns
  }

  /// Columns that have this role.
  func count(_ role: Column.Role) -> Int { columns.reduce(0) { $0 + ($1.role == role ? 1 : 0) } }
}
