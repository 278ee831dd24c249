public import Diagnostics

/// Reads records and gives every cell the number of its spelling: equal cells of a column have
/// equal numbers, so a caller interprets each spelling once, not each cell.
///
/// Memory depends on the distinct cells only, not on the number of records.
///
/// ```swift
/// var reader = SpellingReader(file, skippingRecords: 1, columns: 3)
/// let tables = reader.tables
/// try reader.read { spellings, record, fields in
///   let spelling = Int(spellings[0])
///   if spelling >= 0 { seen.insert(tables[0].text(spelling)) }
/// }
/// ```
@safe
public struct SpellingReader: ~Copyable {
  /// One table per column. They grow while ``read(_:)`` runs and may be looked at inside its body.
  public let tables: [SpellingTable]

  private var feeder: RecordFeeder<SpellingSink>
  private let columns: [SpellingColumn]
  private let skippedRecords: Int
  private let nulBytes: Int
  /// Columns beyond their budget.
  private var closed: [Int] = []
  /// Columns in which no cell was empty so far.
  private var neverEmpty: [Int]

  /// - Parameters:
  ///   - skippingRecords: Records at the start that are read but neither numbered nor handed out.
  ///   - columns: Columns that are numbered, from the first.
  ///   - lending: Columns whose cells beyond the budget may be looked at inside the body of ``read(_:)``,
  ///     as ``SpellingTable/beyond``. What such a column knows keeps its number beyond the budget.
  ///   - upToByte: Where to stop, in bytes of the text: the record that reaches it is the last.
  public init(
    _ file: CSVFile, skippingRecords: Int, columns: Int, limits: SpellingLimits = .init(),
    lending: Set<Int> = [], upToByte: Int? = nil
  ) {
    precondition(skippingRecords >= 0 && columns >= 0, "\(skippingRecords) records, \(columns)")
    let sink = SpellingSink(columns: columns, usualWidth: file.text.usualWidth)
    self.columns = (0..<columns).map { SpellingColumn(limits, lends: lending.contains($0)) }
    for (i, column) in self.columns.enumerated() {
      unsafe (sink.lookups + i).initialize(to: column.lookup)
    }
    tables = self.columns.map { SpellingTable($0) }
    neverEmpty = Array(0..<columns)
    skippedRecords = skippingRecords
    nulBytes = file.nulBytes
    feeder = RecordFeeder(
      file.text, sink: sink, isCareful: false, end: upToByte ?? .max)
  }

  deinit { unsafe feeder.sink.pointer.pointee.deallocate() }

  /// Reads to the end and calls `body` once per record after the skipped ones, in order.
  ///
  /// `body` gets one spelling number per column, the record's number from 0 among all records of
  /// the file, and how many cells it really has. The spelling is 0 for an empty cell and for one
  /// the record does not have, -1 beyond the budget.
  ///
  /// - Throws: `unreadable-file` or `file-changed` when the file itself fails. Damage is repaired
  ///   and told in ``findings``.
  public mutating func read(
    _ body: (_ spellings: Span<Int32>, _ record: Int, _ fields: Int) -> Void
  ) throws(Problems) {
    var record = 0
    while !feeder.isFinished {
      try feeder.advance()
      handOut(&record, body)
    }
  }

  private mutating func handOut(
    _ record: inout Int, _ body: (Span<Int32>, Int, Int) -> Void
  ) {
    let sink = unsafe feeder.sink.pointer
    let rows = unsafe sink.pointee.rows
    guard rows > 0 else { return }
    var waiting = 0
    for row in 0..<rows {
      let numbers = unsafe sink.pointee.numbers + row * columns.count
      let end = unsafe sink.pointee.finished[row].waitingEnd
      if record >= skippedRecords {
        while waiting < end {
          unsafe number(sink.pointee.waiting[waiting], in: numbers, record: record)
          waiting += 1
        }
        for column in closed where unsafe numbers[column] > 0 { unsafe numbers[column] = -1 }
        unsafe noteFirstEmpty(numbers, record: record)
        unsafe body(
          Span(_unsafeStart: numbers, count: columns.count), record,
          sink.pointee.finished[row].cells)
      }
      waiting = end
      record += 1
    }
    unsafe sink.pointee.clearRows()
  }

  /// Numbers a cell that was not known when it was read.
  private mutating func number(
    _ cell: SpellingSink.WaitingCell, in numbers: UnsafeMutablePointer<Int32>, record: Int
  ) {
    let column = columns[cell.column]
    let sink = unsafe feeder.sink.pointer
    let wasOverBudget = column.isOverBudget
    unsafe numbers[cell.column] = column.number(
      of: sink.pointee.waitingBytes + cell.offset, cell.length, record: record)
    if column.isOverBudget, !wasOverBudget, !column.lends { closed.append(cell.column) }
    unsafe sink.pointee.lookups[cell.column] = column.lookup
  }

  private mutating func noteFirstEmpty(_ numbers: UnsafeMutablePointer<Int32>, record: Int) {
    var isNew = false
    for column in neverEmpty where unsafe numbers[column] == 0 {
      columns[column].noteEmpty(record: record)
      isNew = true
    }
    if isNew { neverEmpty.removeAll { unsafe numbers[$0] == 0 } }
  }

  /// What was met so far; complete once ``read(_:)`` has returned.
  public var findings: ReadFindings {
    var findings = feeder.allFindings
    findings.nulBytes = nulBytes
    return findings
  }
}
