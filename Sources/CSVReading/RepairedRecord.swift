import Diagnostics

/// A record libcsv refused, read as well as it can be.
struct RepairedRecord {
  /// The cells one after the other.
  var bytes: [UInt8]
  /// Where each cell ends in `bytes`.
  var ends: [Int]
  /// Where each cell begins in the text, when the line was split without libcsv.
  var starts: [Int]?
  /// Line breaks the record holds, its own end included.
  var lines: Int
  var end: LineEnd
  /// Offset of the next record.
  var next: Int
  /// Whether quotes inside quoted cells were damaged, not only in plain ones.
  var hasDamagedQuotes: Bool
  /// Whether the record is too long and only its beginning is here.
  var isCut: Bool
}

extension TextSource {
  /// Lines a repaired record may span at most.
  private static let longestSpan = 20

  /// Reads the damaged record at `start`.
  ///
  /// libcsv's own lenient reading is taken when it gives the usual number of cells on one line;
  /// then the line split for itself, when that does; then a lenient reading over several lines
  /// none of which looks like a record. What is left is the line split for itself: damage then
  /// costs one line at most.
  func repair(at start: Int) throws(Problems) -> RepairedRecord {
    let line = try line(at: start)
    let split = LineSplitter(line.bytes, dialect)
    if !line.isCut {
      let span = split.ends.count == usualWidth ? 1 : Self.longestSpan
      if let lenient = try readLeniently(at: start, first: line, lines: span) {
        return lenient.lines > 1 ? lenient : with(lenient, split.hasDamagedQuotes)
      }
    }
    return RepairedRecord(
      bytes: split.bytes, ends: split.ends, starts: split.starts.map { $0 + start },
      lines: line.end == .none ? 0 : 1, end: line.end, next: line.next,
      hasDamagedQuotes: split.hasDamagedQuotes, isCut: line.isCut)
  }

  private func with(_ record: RepairedRecord, _ hasDamagedQuotes: Bool) -> RepairedRecord {
    var record = record
    record.hasDamagedQuotes = hasDamagedQuotes
    return record
  }

  /// The record as libcsv reads it outside strict mode, if it has the usual width within `lines`
  /// lines and no line but the first looks like a record.
  private func readLeniently(
    at start: Int, first: Line, lines: Int
  ) throws(Problems) -> RepairedRecord? {
    var parser = LibCSVParser(dialect, isStrict: false)
    let sink = SinkBox(RecordSink(usualWidth: usualWidth))
    var line = first
    var count = 0
    while true {
      count += 1
      let fed = line.bytes + line.end.bytes
      let taken = unsafe fed.withUnsafeBytes {
        unsafe parser.feed(
          $0, to: sink.pointer, cell: RecordSink.onCell, record: RecordSink.onRecord)
      }
      guard taken == fed.count else { return nil }
      if line.end == .none {
        _ = unsafe parser.finish(
          sink.pointer, cell: RecordSink.onCell, record: RecordSink.onRecord)
      }
      let row = unsafe sink.pointer.pointee
      if row.rows > 0 {
        guard row.lastWidth == usualWidth else { return nil }
        return RepairedRecord(
          bytes: row.bytes, ends: row.ends, starts: nil,
          lines: count - (line.end == .none ? 1 : 0), end: line.end, next: line.next,
          hasDamagedQuotes: true, isCut: false)
      }
      guard count < lines, row.lastWidth <= usualWidth, line.end != .none else { return nil }
      line = try self.line(at: line.next)
      if line.isCut || LineSplitter(line.bytes, dialect).ends.count == usualWidth { return nil }
    }
  }

  /// Whether every line of the text from `start` to `end` has the usual number of cells when read
  /// for itself: then a record that spans them has swallowed its neighbours.
  func everyLineIsRecord(from start: Int, to end: Int) throws(Problems) -> Bool {
    var position = start
    while position < end {
      let line = try line(at: position)
      if line.isCut || LineSplitter(line.bytes, dialect).ends.count != usualWidth { return false }
      position = line.next
    }
    return true
  }
}
