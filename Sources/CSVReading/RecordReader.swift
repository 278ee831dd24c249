public import Diagnostics

/// Hands out the records of a file one by one, each with the line it begins on.
public struct RecordReader: ~Copyable {
  private var feeder: RecordFeeder<RecordSink>
  private var handedOut = 0
  private let nulBytes: Int
  private let keepsBlanks: Bool

  init(_ file: CSVFile) {
    feeder = RecordFeeder(
      file.text, sink: RecordSink(usualWidth: file.text.usualWidth), isCareful: true)
    nulBytes = file.nulBytes
    keepsBlanks = file.keepsRawCells
  }

  /// The next record; `nil` at the end of the file.
  ///
  /// Damage is repaired and told in ``findings``; it never ends the reading.
  ///
  /// - Throws: `unreadable-file` or `file-changed` when the file itself fails.
  public mutating func next() throws(Problems) -> CSVRecord? {
    while unsafe feeder.sink.pointer.pointee.rows == 0 {
      if feeder.isFinished { return nil }
      try feeder.advance()
    }
    var record = unsafe CSVRecord(
      number: handedOut, line: feeder.recordLine, wasRepaired: feeder.repair != nil,
      bytes: feeder.sink.pointer.pointee.bytes, ends: feeder.sink.pointer.pointee.ends)
    unsafe feeder.sink.pointer.pointee.dropRows(from: 0)
    handedOut += 1
    if keepsBlanks, !record.wasRepaired { try giveBlanksBack(&record) }
    return record
  }

  private func giveBlanksBack(_ record: inout CSVRecord) throws(Problems) {
    let text = feeder.text
    let raw = try text.bytes.bytes(
      at: feeder.recordStart, count: feeder.position - feeder.recordStart, name: text.name)
    let cells = RawCells(record, text: raw, text.dialect)
    record.bytes = cells.bytes
    record.ends = cells.ends
  }

  /// What was met so far; complete once ``next()`` gave `nil`.
  public var findings: ReadFindings {
    var findings = feeder.allFindings
    findings.nulBytes = nulBytes
    return findings
  }
}
