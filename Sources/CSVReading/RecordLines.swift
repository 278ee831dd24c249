public import Diagnostics

/// The lines on which records begin, asked for in the order of the file.
///
/// Reads the file beside whoever reads its cells: those who only count spellings do not know on which
/// line they are.
public struct RecordLines: ~Copyable {
  private var feeder: RecordFeeder<RecordSink>
  /// The number of the record that the feeder has just finished.
  private var record = -1

  public init(_ file: CSVFile) {
    feeder = RecordFeeder(
      file.text, sink: RecordSink(usualWidth: file.text.usualWidth), isCareful: true)
  }

  /// The line, from 1, on which a record begins; 0 when there is no such record.
  ///
  /// - Parameter wanted: From 0 among all records, header rows included and blank lines not; not less
  ///   than the one asked for before.
  /// - Throws: `unreadable-file`, `file-changed`.
  public mutating func line(of wanted: Int) throws(Problems) -> Int {
    precondition(wanted >= record, "record \(wanted) after \(record)")
    while record < wanted {
      guard !feeder.isFinished else { return 0 }
      try feeder.advance()
      guard unsafe feeder.sink.pointer.pointee.rows > 0 else { continue }
      unsafe feeder.sink.pointer.pointee.dropRows(from: 0)
      record += 1
    }
    return feeder.recordLine
  }
}
