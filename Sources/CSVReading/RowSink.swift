/// What libcsv's callbacks gather into. It lives at a stable address.
protocol RowSink {
  static var onCell: CellCallback { get }
  static var onRecord: RecordCallback { get }

  var tally: RecordTally { get set }
  /// Finished rows not yet handed out.
  var rows: Int { get }
  /// The first of them that has not the usual number of cells; -1 when all have.
  var firstOddRow: Int { get }
  /// Cells of the last finished row.
  var lastWidth: Int { get }

  /// Takes records that need no libcsv, up to the first that does.
  ///
  /// - Parameter bytes: Text from the beginning of a record on, with ``LibCSVParser/slack`` bytes
  ///   behind it that may be read.
  /// - Returns: How many bytes were taken, up to the end of a record.
  mutating func scan(_ bytes: UnsafeRawBufferPointer, _ dialect: CSVDialect) -> Int
  /// Forgets the finished rows from `row` on, and the row begun.
  mutating func dropRows(from row: Int)
  /// Adds a cell that was read without libcsv.
  mutating func append(_ cell: Span<UInt8>)
  /// Ends a row that was read without libcsv.
  mutating func endRepairedRow(_ end: LineEnd)
}

extension RowSink {
  mutating func scan(_ bytes: UnsafeRawBufferPointer, _ dialect: CSVDialect) -> Int { 0 }
}

/// Owns a sink at a stable address.
@safe
struct SinkBox<Sink: RowSink>: ~Copyable {
  let pointer: UnsafeMutablePointer<Sink>

  init(_ sink: consuming Sink) {
    unsafe pointer = .allocate(capacity: 1)
    unsafe pointer.initialize(to: sink)
  }

  deinit {
    unsafe pointer.deinitialize(count: 1)
    unsafe pointer.deallocate()
  }
}
