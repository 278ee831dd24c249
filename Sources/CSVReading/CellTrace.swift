/// Follows libcsv's states byte by byte to tell where cells begin.
struct CellTrace {
  private enum State { case beforeCell, plain, quoted, afterQuote }

  private let dialect: CSVDialect
  private var state = State.beforeCell
  /// Where each cell begins: at its first byte that is not a blank, else behind the delimiter.
  private(set) var starts: [Int]
  /// Whether the cell last begun is quoted.
  private(set) var isQuoted = false

  /// - Parameter start: Offset of the record.
  init(_ dialect: CSVDialect, start: Int) {
    self.dialect = dialect
    starts = [start]
  }

  /// Takes the byte at `offset` of the same record.
  mutating func take(_ byte: UInt8, at offset: Int) {
    switch state {
    case .beforeCell:
      if byte == dialect.delimiter {
        begin(at: offset + 1)
      } else if !dialect.isBlank(byte) {
        isQuoted = byte == dialect.quote
        state = isQuoted ? .quoted : .plain
        starts[starts.count - 1] = offset
      }
    case .plain:
      if byte == dialect.delimiter { begin(at: offset + 1) }
    case .quoted:
      if byte == dialect.quote { state = .afterQuote }
    case .afterQuote:
      if byte == dialect.delimiter {
        begin(at: offset + 1)
      } else if !dialect.isBlank(byte) {
        state = .quoted
      }
    }
  }

  private mutating func begin(at offset: Int) {
    starts.append(offset)
    isQuoted = false
    state = .beforeCell
  }
}
