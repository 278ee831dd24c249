import Diagnostics

/// Feeds a text to libcsv and mends what libcsv refuses.
///
/// It has two gaits. *Swift*: chunks, cut behind a line break; plain records are left to the sink,
/// and libcsv takes line by line what is not plain. Where it then stands between two records, that
/// is the sync point. *Careful*: line by line, so that the beginning of every
/// record is known. At the first sign of damage (a refusal, or a record without the usual number
/// of cells) the swift gait throws away what is not yet certain and lets the careful one begin
/// again at the sync point. That one stays for as many bytes as a swift chunk may waste, so the
/// work is linear however damaged a file is.
struct RecordFeeder<Sink: RowSink>: ~Copyable {
  /// Where a reading may begin: between two records.
  struct SyncPoint {
    var offset: Int
    var tally: RecordTally
  }

  /// Bytes of a swift chunk, and of the careful stretch behind damage.
  static var stretch: Int { 256 * 1024 }

  let text: TextSource
  let sink: SinkBox<Sink>
  private(set) var isFinished = false
  /// Repaired places, listed and counted; the tally is the sink's.
  private(set) var findings = ReadFindings()
  /// The line on which the last record began; known in the careful gait only.
  private(set) var recordLine: Int
  /// Offset at which the last record began; known in the careful gait only.
  private(set) var recordStart: Int
  /// How the last record was mended; `nil` when libcsv took it.
  private(set) var repair: RepairedRecord?

  private var window: ReadWindow
  private var parser: LibCSVParser
  private var lines: LineCounter
  /// Offset of the next byte to feed.
  private(set) var position: Int

  private var isCareful: Bool
  /// Offset up to which the careful gait stays; `Int.max` for a reader that knows no other.
  private var carefulUntil: Int
  /// The swift gait must not pass this offset, and reading ends with the record that reaches it.
  private let end: Int
  private var sync: SyncPoint
  /// Rows handed out since the sync point.
  private var rowsSinceSync = 0
  /// Rows the careful gait meets again that were handed out already.
  private var rowsToSkip = 0

  // The careful gait.
  private var isAtLineStart = true
  private(set) var isAfterReturn = false
  /// The line of the next byte.
  private(set) var line: Int
  private var recordTally: RecordTally

  /// - Parameters:
  ///   - isCareful: Whether to go line by line throughout, which tells every record's place.
  ///   - start: Offset to begin at, its line, and whether a carriage return lies before it.
  ///   - end: Offset behind which no record is begun.
  init(
    _ text: TextSource, sink: consuming Sink, isCareful: Bool,
    start: (offset: Int, line: Int, isAfterReturn: Bool)? = nil, end: Int = .max
  ) {
    let start = start ?? (text.start, text.startLine, false)
    self.text = text
    let tally = sink.tally
    self.sink = SinkBox(sink)
    window = ReadWindow(text.bytes, name: text.name, chunkSize: text.chunkSize)
    parser = LibCSVParser(text.dialect)
    lines = LineCounter(text.bytes, name: text.name, offset: start.offset, line: start.line)
    position = start.offset
    line = start.line
    isAfterReturn = start.isAfterReturn
    recordLine = start.line
    recordStart = start.offset
    recordTally = tally
    sync = SyncPoint(offset: start.offset, tally: tally)
    self.isCareful = isCareful
    carefulUntil = isCareful ? .max : start.offset
    self.end = end
  }

  /// Everything met so far.
  var allFindings: ReadFindings {
    var all = findings
    all.take(unsafe sink.pointer.pointee.tally)
    return all
  }

  /// Reads on until there may be rows in the sink; the caller takes them all before the next call.
  ///
  /// - Throws: `unreadable-file`, `file-changed`.
  mutating func advance() throws(Problems) {
    if isFinished { return }
    if isCareful { try stepCarefully() } else { try stepSwiftly() }
  }

  // MARK: The swift gait

  private mutating func stepSwiftly() throws(Problems) {
    guard try window.load(at: position) else {
      let isComplete = unsafe parser.finish(
        sink.pointer, cell: Sink.onCell, record: Sink.onRecord)
      if isComplete, unsafe sink.pointer.pointee.firstOddRow < 0 {
        isFinished = true
      } else {
        try goBackToSync()
      }
      return
    }
    var upTo = window.end
    if !window.reachesEnd { upTo = window.endOfLastLine(from: position) ?? upTo }
    if upTo > end {
      try goBackToSync()
      return
    }
    if position == sync.offset, try scan(upTo: upTo) { return }
    // One line for libcsv, and the next record may be plain again.
    upTo = window.endOfLine(from: position)
    let piece = unsafe window.bytes(position..<upTo)
    let taken = unsafe parser.feed(
      piece, to: sink.pointer, cell: Sink.onCell, record: Sink.onRecord)
    position += taken
    if unsafe taken < piece.count || sink.pointer.pointee.firstOddRow >= 0 {
      try goBackToSync()
    } else if parser.isBetweenRecords, window[upTo - 1].isLineBreak {
      unsafe sync = SyncPoint(offset: position, tally: sink.pointer.pointee.tally)
      rowsSinceSync = 0
      if position >= end { isFinished = true }
    } else {
      rowsSinceSync += unsafe sink.pointer.pointee.rows
    }
  }

  /// Lets the sink take plain records from the sync point on.
  ///
  /// - Returns: Whether there was one, so that there are rows to be taken.
  private mutating func scan(upTo: Int) throws(Problems) -> Bool {
    let taken = unsafe sink.pointer.pointee.scan(window.bytes(position..<upTo), text.dialect)
    guard taken > 0 else { return false }
    position += taken
    if unsafe sink.pointer.pointee.firstOddRow >= 0 {
      try goBackToSync()
    } else {
      unsafe sync = SyncPoint(offset: position, tally: sink.pointer.pointee.tally)
      rowsSinceSync = 0
      if position >= end { isFinished = true }
    }
    return true
  }

  /// Keeps the rows before the damage and lets the careful gait find it, from the sync point on.
  private mutating func goBackToSync() throws(Problems) {
    let odd = unsafe sink.pointer.pointee.firstOddRow
    let kept = unsafe odd < 0 ? sink.pointer.pointee.rows : odd
    unsafe sink.pointer.pointee.dropRows(from: kept)
    unsafe sink.pointer.pointee.tally = sync.tally
    parser.reset()
    rowsToSkip = rowsSinceSync + kept
    carefulUntil = position + Self.stretch
    isCareful = true
    position = sync.offset
    (line, isAfterReturn) = try lines.line(at: position)
    isAtLineStart = true
  }

  // MARK: The careful gait

  private mutating func stepCarefully() throws(Problems) {
    // The sink still holds rows of the swift gait: they were kept for the caller to take.
    guard try window.load(at: position) else {
      try finishCarefully()
      return
    }
    if isAtLineStart, parser.isBetweenRecords {
      recordStart = position
      recordLine = line
      unsafe recordTally = sink.pointer.pointee.tally
    }
    let piece = position..<window.endOfLine(from: position)
    let taken = unsafe parser.feed(
      window.bytes(piece), to: sink.pointer, cell: Sink.onCell, record: Sink.onRecord)
    guard taken == piece.count else {
      try mend(parser.refusal, at: position + taken)
      return
    }
    let last = window[piece.upperBound - 1]
    position = piece.upperBound
    isAtLineStart = last.isLineBreak
    if last == .carriageReturn || (last == .lineFeed && !(isAfterReturn && piece.count == 1)) {
      line += 1
    }
    isAfterReturn = last == .carriageReturn
    if unsafe sink.pointer.pointee.rows > 0 { try take() }
  }

  private mutating func finishCarefully() throws(Problems) {
    guard
      unsafe parser.finish(sink.pointer, cell: Sink.onCell, record: Sink.onRecord)
    else {
      try mend(.unclosedQuote, at: position)
      return
    }
    if unsafe sink.pointer.pointee.rows > 0 { try take() }
    if position >= text.bytes.count { isFinished = true }
  }

  /// Accepts the row libcsv finished, unless it has swallowed its neighbours.
  private mutating func take() throws(Problems) {
    let isOdd = unsafe sink.pointer.pointee.firstOddRow >= 0
    if isOdd, line - recordLine > (isAtLineStart ? 1 : 0),
      try text.everyLineIsRecord(from: recordStart, to: position)
    {
      try mend(.unclosedQuote, at: position)
    } else {
      repair = nil
      accept()
    }
  }

  private mutating func accept() {
    if rowsToSkip > 0 {
      rowsToSkip -= 1
      unsafe sink.pointer.pointee.dropRows(from: 0)
    }
    if position >= end {
      isFinished = true
    } else if position >= carefulUntil, end == .max {
      isCareful = false
      unsafe sync = SyncPoint(offset: position, tally: sink.pointer.pointee.tally)
      rowsSinceSync = 0
    }
  }

  /// Replaces the damaged record by what can be read of it.
  private mutating func mend(
    _ refusal: LibCSVParser.Refusal, at offset: Int
  ) throws(Problems) {
    let repaired = try text.repair(at: recordStart)
    unsafe sink.pointer.pointee.dropRows(from: 0)
    unsafe sink.pointer.pointee.tally = recordTally
    parser.reset()
    if rowsToSkip == 0 {
      findings.problemCount += 1
      if findings.problems.count < ReadFindings.problemLimit {
        findings.problems.append(
          try text.problem(refusal, at: offset, in: repaired, from: recordStart, line: recordLine))
      }
    }
    var start = 0
    for end in repaired.ends {
      unsafe sink.pointer.pointee.append(repaired.bytes.span.extracting(start..<end))
      start = end
    }
    unsafe sink.pointer.pointee.endRepairedRow(repaired.end)
    position = repaired.next
    line = recordLine + repaired.lines
    isAtLineStart = true
    isAfterReturn = false
    carefulUntil = max(carefulUntil, position + Self.stretch)
    repair = repaired
    accept()
  }
}
