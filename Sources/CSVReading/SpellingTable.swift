/// The distinct cells of one column, numbered in the order of their first occurrence.
///
/// Spelling 0 is the empty cell. The table is a view that grows while its ``SpellingReader``
/// reads, so that a spelling can be interpreted the first time its number appears. Once reading is
/// over it no longer changes and may be used from anywhere.
public struct SpellingTable: Sendable {
  private let column: SpellingColumn

  init(_ column: SpellingColumn) { self.column = column }

  /// Distinct spellings so far, the empty one included.
  public var count: Int { column.count }

  /// Whether the column has more distinct cells than its limits allow. From that cell on, every
  /// cell that is not empty has the number -1, known before or not.
  public var isOverBudget: Bool { column.isOverBudget }

  /// The text of a spelling.
  public func text(_ spelling: Int) -> String { column.text(spelling) }

  /// Lends the bytes of a spelling.
  public func withBytes<R>(_ spelling: Int, _ body: (Span<UInt8>) throws -> R) rethrows -> R {
    try column.withBytes(spelling, body)
  }

  /// The cell of the record just handed out, where its number is -1 and the reader lends the column;
  /// empty else.
  public var beyond: String { String(decoding: column.beyond, as: UTF8.self) }

  /// The number of the record in which a spelling occurred first; -1 for the empty spelling as
  /// long as no cell was empty.
  public func firstRecord(of spelling: Int) -> Int { column.firstRecord(of: spelling) }
}
