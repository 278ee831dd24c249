/// Lines above a table: its name, when it was exported, a blank line.
///
/// They are known by having one cell, or one filled cell or two (a name and its value) and an empty
/// record behind them, where the table has more. Titles are never taken for them: those fill half of the cells at least.
struct Preamble {
  /// Records that are none of the table, empty ones included.
  private(set) var records = 0
  /// Bytes up to the first record of the table.
  private(set) var length = 0
  /// Lines up to there.
  private(set) var lines = 0

  /// More lines than this are a table of their own.
  private static let mostRecords = 20

  init() {}

  /// - Parameters:
  ///   - rows: The text from its first record on.
  ///   - usualWidth: Cells most records have.
  init(_ rows: Span<UInt8>, _ dialect: CSVDialect, usualWidth: Int) {
    guard usualWidth > 1 else { return }
    let walk = Walk(dialect)
    var position = 0
    var found = Preamble()
    var hasEmpty = false
    var isNarrow = true
    let mostFilled = usualWidth >= 5 ? 2 : 1
    var arePairs = true
    func isTitles(_ record: Outline, before next: Outline?) -> Bool {
      record.filled == usualWidth && !record.beginsWithDigit && next?.beginsWithDigit == true
    }
    while let record = walk.next(in: rows, from: position) {
      if record.filled >= max(2, (usualWidth + 1) / 2), record.width >= usualWidth {
        // A narrow line above two columns may be a damaged row of titles.
        let isKnown = isNarrow ? usualWidth > 2 : hasEmpty
        if found.records > 0,
          isKnown
            || arePairs && usualWidth >= 5
              && isTitles(record, before: walk.next(in: rows, from: record.end))
        {
          self = found
        }
        return
      }
      guard record.filled <= mostFilled, record.isEmpty || record.beginsWithLetter,
        record.otherDelimiters < 2, found.records < Self.mostRecords
      else { return }
      // Behind the empty record that sets such lines apart comes the table or nothing is known.
      if !isNarrow, hasEmpty, !record.isEmpty { return }
      if record.width > mostFilled { isNarrow = false }
      if record.lastFilled >= max(record.filled, 1) { arePairs = false }
      if record.isEmpty {
        // A table may begin with a row that is empty, but its name is no such row.
        if found.records == 0, record.width > 1 { return }
        if found.records > 0 { hasEmpty = true }
      }
      position = record.end
      // A blank line is no record, but it is a line.
      if !record.isEmpty || record.width > 1 { found.records += 1 }
      found.length = position
      found.lines += record.lines
    }
  }
}

/// One record of a sample, as far as a preamble is known by it.
private struct Outline {
  var width = 1
  var filled = 0
  /// Whether the first cell that is filled is the first of the record and begins with a letter.
  var beginsWithLetter = false
  /// Whether that cell begins with a digit.
  var beginsWithDigit = false
  /// The last cell that is filled, from 0.
  var lastFilled = 0
  /// Usual delimiters other than that of the table, outside quotes.
  var otherDelimiters = 0
  var lines = 0
  /// Offset behind it.
  var end = 0

  var isEmpty: Bool { filled == 0 }
}

/// Goes over a sample record by record, quotes respected.
private struct Walk {
  private let dialect: CSVDialect

  init(_ dialect: CSVDialect) { self.dialect = dialect }

  /// The record at `start`, a blank line being one; `nil` at the end of the sample.
  func next(in rows: Span<UInt8>, from start: Int) -> Outline? {
    var outline = Outline()
    var isQuoted = false
    var isFilled = false
    var i = start
    while i < rows.count {
      let byte = rows[i]
      i += 1
      if byte == dialect.quote {
        isQuoted.toggle()
      } else if byte.isLineBreak {
        if byte == .carriageReturn, i < rows.count, rows[i] == .lineFeed { i += 1 }
        outline.lines += 1
        if isQuoted { continue }
        outline.end = i
        return outline
      } else if byte == dialect.delimiter, !isQuoted {
        outline.width += 1
        isFilled = false
      } else if byte != .space, byte != .tab {
        if !isQuoted, [0x2C, 0x3B, 0x7C].contains(byte) { outline.otherDelimiters += 1 }
        if !isFilled {
          isFilled = true
          outline.filled += 1
          outline.lastFilled = outline.width - 1
          if outline.filled == 1 {
            outline.beginsWithDigit = outline.width == 1 && (0x30...0x39).contains(byte)
            let isLetter =
              byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
              || byte == UInt8(ascii: "#")
            outline.beginsWithLetter = outline.width == 1 && isLetter
          }
        }
      }
    }
    return nil
  }
}
