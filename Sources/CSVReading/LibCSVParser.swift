internal import CLibCSV
import Glibc

/// Receives one cell: its bytes, their number, and the sink.
typealias CellCallback =
  @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void
/// Receives the end of a record: the byte that ended it (-1 at the end of the file) and the sink.
typealias RecordCallback = @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void

/// Owns one `csv_parser`. Its callbacks only gather; no caller's code runs inside C.
///
/// Left as libcsv has it: blanks round unquoted cells are trimmed, blank lines have no cells.
/// Changed: a cell longer than ``longestCell`` is refused, and its buffer is a little longer than
/// the cell, so that 32 bytes may be read from the start of every cell.
@safe
struct LibCSVParser: ~Copyable {
  /// Why libcsv did not take a byte.
  enum Refusal {
    /// A quote inside a cell that is not quoted.
    case strayQuote
    /// Something other than a delimiter after the closing quote.
    case textAfterQuote
    /// The file ended inside quotes.
    case unclosedQuote
    /// The cell is longer than ``LibCSVParser/longestCell``.
    case cellTooLong
  }

  /// Bytes of the longest cell that is read.
  static let longestCell = 16 << 20
  /// Bytes that may be read past the end of a cell.
  static let slack = 64

  private let parser: UnsafeMutablePointer<csv_parser>

  /// - Parameter isStrict: Whether misplaced quotes are refused, or taken as libcsv sees fit.
  init(_ dialect: CSVDialect, isStrict: Bool = true) {
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: csv_parser())
    let options = isStrict ? CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL : CSV_REPALL_NL
    let outcome = unsafe csv_init(parser, UInt8(options))
    precondition(outcome == 0, "csv_init gave \(outcome)")
    unsafe csv_set_delim(parser, dialect.delimiter)
    unsafe csv_set_quote(parser, dialect.quote)
    unsafe csv_set_blk_size(parser, 16 << 10)
    unsafe csv_set_realloc_func(parser) { buffer, size in
      guard size <= LibCSVParser.longestCell else { return nil }
      return unsafe realloc(buffer, size + LibCSVParser.slack)
    }
  }

  deinit {
    unsafe csv_free(parser)
    unsafe parser.deallocate()
  }

  /// Whether the last byte fed ended a record, or nothing of one has come yet.
  var isBetweenRecords: Bool { unsafe parser.pointee.pstate == 0 }

  /// Feeds bytes and lets the callbacks gather cells and records into `sink`.
  ///
  /// - Returns: How many bytes were taken; fewer than given when libcsv refused the next one.
  mutating func feed(
    _ bytes: UnsafeRawBufferPointer, to sink: UnsafeMutableRawPointer,
    cell: CellCallback, record: RecordCallback
  ) -> Int {
    unsafe csv_parse(parser, bytes.baseAddress, bytes.count, cell, record, sink)
  }

  /// Ends the file and submits what is pending.
  ///
  /// - Returns: Whether the file did not end inside quotes.
  mutating func finish(
    _ sink: UnsafeMutableRawPointer, cell: CellCallback, record: RecordCallback
  ) -> Bool {
    unsafe csv_fini(parser, cell, record, sink) == 0
  }

  /// Why ``feed(_:to:cell:record:)`` fell short.
  var refusal: Refusal {
    let status = unsafe csv_error(parser)
    if status == CSV_ENOMEM || status == CSV_ETOOBIG { return .cellTooLong }
    return unsafe parser.pointee.quoted == 0 ? .strayQuote : .textAfterQuote
  }

  /// Forgets the record begun, and any refusal.
  mutating func reset() {
    unsafe parser.pointee.pstate = 0
    unsafe parser.pointee.quoted = 0
    unsafe parser.pointee.spaces = 0
    unsafe parser.pointee.entry_pos = 0
    unsafe parser.pointee.status = CSV_SUCCESS
  }
}
