/// Reads one line of a damaged record, so that no damage reaches the next line.
///
/// A quote opens a cell only at its start, and closes it only before a delimiter or the end of the
/// line. A cell whose quote never closes is taken as it stands, quote included, up to the next
/// delimiter. Blanks round cells are trimmed as libcsv does.
struct LineSplitter {
  /// The cells one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each cell ends in `bytes`.
  private(set) var ends: [Int] = []
  /// Where each cell begins in the line.
  private(set) var starts: [Int] = []
  /// Whether a quoted cell had to be taken as it stands, or had text after a quote.
  private(set) var hasDamagedQuotes = false

  private let line: [UInt8]
  private let dialect: CSVDialect

  /// - Parameter line: The line without its break.
  init(_ line: [UInt8], _ dialect: CSVDialect) {
    self.line = line
    self.dialect = dialect
    bytes.reserveCapacity(line.count)
    split()
  }

  private mutating func split() {
    // Each quote that never closes is sought to the end of the line; a line full of them must not
    // take quadratic time, so after a few the rest is taken as it stands.
    var attempts = 8
    var position = 0
    while true {
      let start = skipBlanks(from: position)
      starts.append(start)
      var end: Int?
      if start < line.count, line[start] == dialect.quote {
        if attempts > 0 { end = appendQuoted(from: start + 1) }
        if end == nil {
          attempts -= 1
          hasDamagedQuotes = true
        }
      }
      let next = end ?? appendPlain(from: start)
      ends.append(bytes.count)
      guard next < line.count else { return }
      position = next + 1
    }
  }

  private func skipBlanks(from position: Int) -> Int {
    var position = position
    while position < line.count, dialect.isBlank(line[position]) { position += 1 }
    return position
  }

  /// Appends a cell up to the next delimiter.
  ///
  /// - Returns: The offset of the delimiter, or of the end of the line.
  private mutating func appendPlain(from start: Int) -> Int {
    let next = line[start...].firstIndex(of: dialect.delimiter) ?? line.count
    var last = next
    while last > start, dialect.isBlank(line[last - 1]) { last -= 1 }
    bytes += line[start..<last]
    return next
  }

  /// Appends the inside of a quoted cell.
  ///
  /// - Returns: The offset of the delimiter behind it, or of the end of the line; `nil`, with
  ///   nothing appended, when the quote never closes.
  private mutating func appendQuoted(from start: Int) -> Int? {
    let before = bytes.count
    var hasTextAfterQuote = false
    var position = start
    while position < line.count {
      let byte = line[position]
      if byte == dialect.quote {
        let after = skipBlanks(from: position + 1)
        if after == line.count || line[after] == dialect.delimiter {
          if hasTextAfterQuote { hasDamagedQuotes = true }
          return after
        }
        if position + 1 < line.count, line[position + 1] == dialect.quote {
          position += 1
        } else {
          hasTextAfterQuote = true
        }
      }
      bytes.append(byte)
      position += 1
    }
    bytes.removeSubrange(before...)
    return nil
  }
}
