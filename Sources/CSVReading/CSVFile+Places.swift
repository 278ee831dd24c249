import Diagnostics
internal import Synchronization

extension CSVFile {
  /// A record known to begin at an offset.
  struct Checkpoint {
    var record: Int
    var offset: Int
    var line: Int
    var isAfterReturn: Bool

    /// Bytes between two of them.
    static let distance = 1 << 20
  }

  /// Line and column, both from 1 and the column in Unicode scalars, at which a cell begins.
  ///
  /// - Parameters:
  ///   - record: From 0 among all records, header rows included and blank lines not.
  ///   - field: From 0.
  /// - Returns: `nil` when there is no such cell, or the file cannot be read any more.
  /// - Complexity: The first call goes over the file up to the record; later ones begin at the
  ///   nearest of the checkpoints it left.
  public func place(record: Int, field: Int) -> (line: Int, column: Int)? {
    guard record >= 0, field >= 0 else { return nil }
    do {
      return try find(record: record, field: field)
    } catch {
      return nil
    }
  }

  private func find(record: Int, field: Int) throws(Problems) -> (line: Int, column: Int)? {
    let start = checkpoints.withLock { known in
      known.last { $0.record <= record }
        ?? Checkpoint(
          record: 0, offset: text.start, line: text.startLine, isAfterReturn: false)
    }
    var feeder = RecordFeeder(
      text, sink: RecordSink(usualWidth: text.usualWidth), isCareful: true,
      start: (start.offset, start.line, start.isAfterReturn))
    var number = start.record
    var last = start.offset
    while !feeder.isFinished {
      try feeder.advance()
      guard unsafe feeder.sink.pointer.pointee.rows > 0 else { continue }
      if number == record {
        let width = unsafe feeder.sink.pointer.pointee.lastWidth
        return field < width ? try begin(of: field, in: feeder) : nil
      }
      unsafe feeder.sink.pointer.pointee.dropRows(from: 0)
      number += 1
      if feeder.position - last >= Checkpoint.distance {
        last = feeder.position
        remember(
          Checkpoint(
            record: number, offset: feeder.position, line: feeder.line,
            isAfterReturn: feeder.isAfterReturn))
      }
    }
    return nil
  }

  private func remember(_ checkpoint: Checkpoint) {
    checkpoints.withLock { known in
      if known.last.map({ $0.record < checkpoint.record }) ?? true { known.append(checkpoint) }
    }
  }

  /// Where a cell of the record the feeder has just finished begins.
  private func begin(
    of field: Int, in feeder: borrowing RecordFeeder<RecordSink>
  ) throws(Problems) -> (line: Int, column: Int) {
    let start = feeder.recordStart
    if let starts = feeder.repair?.starts {
      return try text.place(of: starts[field], from: start, line: feeder.recordLine)
    }
    var trace = CellTrace(dialect, start: start)
    var position = start
    while position < feeder.position {
      let bytes = try text.bytes.bytes(
        at: position, count: min(1 << 16, feeder.position - position), name: name)
      for (i, byte) in bytes.enumerated() { trace.take(byte, at: position + i) }
      position += bytes.count
    }
    return try text.place(of: trace.starts[field], from: start, line: feeder.recordLine)
  }
}
