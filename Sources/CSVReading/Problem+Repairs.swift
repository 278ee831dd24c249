import Diagnostics

extension TextSource {
  /// The problem that tells of a mended record: where it breaks, and where its quote opened.
  ///
  /// Cells are never quoted: they may be open answers, and the place is enough.
  func problem(
    _ refusal: LibCSVParser.Refusal, at offset: Int, in repaired: RepairedRecord,
    from start: Int, line: Int
  ) throws(Problems) -> Problem {
    let isBeyond = offset >= repaired.next
    let opened = try openedQuote(from: start, to: min(offset, repaired.next), line: line)
    if repaired.isCut || (refusal == .cellTooLong && !isBeyond) {
      return Problem(
        .warning, "field-too-long",
        "this cell is longer than \(LibCSVParser.longestCell >> 20) MB; "
          + "its end and the rest of the record were left out",
        at: place(opened),
        help: "look for a quote that is never closed there, or export the answers again")
    }
    if isBeyond || refusal == .unclosedQuote || refusal == .cellTooLong {
      return Problem(
        .warning, "unclosed-quote",
        "a quote opens here and is not closed where the cell ends; "
          + "the line was read by itself",
        at: place(opened),
        help: "close the quote, double it if it belongs to the text, or export the answers again")
    }
    let found = try self.place(of: offset, from: start, line: line)
    if refusal == .strayQuote {
      // With damaged quotes behind it, more of the line may be read wrongly than this cell.
      return Problem(
        repaired.hasDamagedQuotes ? .warning : .note, "stray-quote",
        repaired.hasDamagedQuotes
          ? "quotes are misplaced on this line, the first one here; they were kept as part of the text"
          : "there is a quote inside a cell that is not quoted; it was kept as part of the text",
        at: place(found),
        help: "in a CSV file such a cell is put in quotes and the quote inside it doubled")
    }
    return Problem(
      .warning, "text-after-quote",
      "there is text after a closing quote; the quote was taken as part of the cell",
      at: place(found), help: "double the quote inside the cell, or export the answers again",
      closing: "The quote of this cell opened at line \(opened.line), column \(opened.column).")
  }

  private func place(_ found: (line: Int, column: Int)) -> Place {
    Place(file: name, line: found.line, column: found.column)
  }

  /// Where the cell that holds `offset` begins.
  private func openedQuote(
    from start: Int, to offset: Int, line: Int
  ) throws(Problems) -> (line: Int, column: Int) {
    var trace = CellTrace(dialect, start: start)
    var position = start
    while position < offset {
      let bytes = try self.bytes.bytes(
        at: position, count: min(1 << 16, offset - position), name: name)
      for (i, byte) in bytes.enumerated() { trace.take(byte, at: position + i) }
      position += bytes.count
    }
    return try place(of: trace.starts[trace.starts.count - 1], from: start, line: line)
  }

  /// Line and column of `offset`, counted from `start`, which begins line `line`.
  func place(
    of offset: Int, from start: Int, line: Int
  ) throws(Problems) -> (line: Int, column: Int) {
    var line = line
    var column = 1
    var isAfterReturn = false
    var position = start
    while position < offset {
      let bytes = try self.bytes.bytes(
        at: position, count: min(1 << 16, offset - position), name: name)
      for byte in bytes {
        if byte.isLineBreak {
          if byte == .carriageReturn || !isAfterReturn { line += 1 }
          column = 1
        } else if !byte.isContinuation {
          column += 1
        }
        isAfterReturn = byte == .carriageReturn
      }
      position += bytes.count
    }
    return (line, column)
  }
}
