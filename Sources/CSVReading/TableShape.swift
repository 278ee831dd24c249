/// How a sample falls into records and cells under one dialect.
struct TableShape {
  let dialect: CSVDialect
  /// Records with anything in them.
  private(set) var records = 0
  /// Cells most records have; where several counts are as frequent, that of the earliest record.
  private(set) var usualWidth = 1
  private(set) var firstWidth = 1
  /// Share of the records that have the usual width.
  private(set) var consistency = 0.0
  private(set) var quotedCells = 0
  /// Quotes with text behind them, and quotes in the middle of a plain cell that hold no text.
  private(set) var damagedQuotes = 0
  /// Delimiters and line breaks inside quoted cells.
  private(set) var guardedDelimiters = 0

  private enum State { case start, plain, quoted, afterQuote }

  /// - Parameter isWhole: Whether the last record is complete.
  init(_ sample: ArraySlice<UInt8>, _ dialect: CSVDialect, isWhole: Bool) {
    self.dialect = dialect
    var widths: [Int: (count: Int, first: Int)] = [:]
    var state = State.start
    var width = 1
    var hasContent = false

    func endRecord(_ shape: inout TableShape) {
      if hasContent || width > 1 {
        if shape.records == 0 { shape.firstWidth = width }
        widths[width, default: (0, shape.records)].count += 1
        shape.records += 1
      }
      width = 1
      hasContent = false
      state = .start
    }

    for byte in sample {
      switch state {
      case .quoted:
        if byte == dialect.quote {
          state = .afterQuote
        } else if byte == dialect.delimiter || byte.isLineBreak {
          guardedDelimiters += 1
        }
        continue
      case .afterQuote where byte == dialect.quote:
        state = .quoted
        continue
      case .start where byte == dialect.quote:
        state = .quoted
        hasContent = true
        quotedCells += 1
        continue
      default:
        break
      }
      if byte == dialect.delimiter {
        width += 1
        state = .start
      } else if byte.isLineBreak {
        endRecord(&self)
      } else if !dialect.isBlank(byte) {
        if state == .afterQuote { damagedQuotes += 1 }
        hasContent = true
        state = .plain
      }
    }
    if isWhole || records == 0 { endRecord(&self) }
    let usual = widths.max {
      ($0.value.count, -$0.value.first) < ($1.value.count, -$1.value.first)
    }
    if let usual {
      usualWidth = usual.key
      consistency = Double(usual.value.count) / Double(records)
    }
  }
}
