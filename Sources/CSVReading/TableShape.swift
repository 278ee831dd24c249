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
  /// Closing quotes with text behind them.
  private(set) var damagedQuotes = 0
  /// Quotes inside cells that are not quoted.
  private(set) var strayQuotes = 0
  /// Delimiters and line breaks inside quoted cells.
  private(set) var guardedDelimiters = 0

  private enum State { case start, plain, quoted, afterQuote }

  // The reading state.
  private var state = State.start
  private var width = 1
  private var hasContent = false
  /// Records of one cell before the first with more.
  private var leadingSingles = 0
  private var widths: [Int: (count: Int, first: Int)] = [:]

  /// - Parameter isWhole: Whether the last record is complete.
  init(_ sample: Span<UInt8>, _ dialect: CSVDialect, isWhole: Bool) {
    self.dialect = dialect
    var isSpecial = [Bool](repeating: false, count: 256)
    for byte in [dialect.delimiter, dialect.quote, .lineFeed, .carriageReturn, .space, .tab] {
      isSpecial[Int(byte)] = true
    }
    let special = isSpecial.span
    var i = 0
    while i < sample.count {
      take(sample[i])
      i += 1
      // Most bytes are the inside of a cell and change nothing.
      if state == .plain || state == .quoted {
        while i < sample.count, !special[Int(sample[i])] { i += 1 }
      }
    }
    if isWhole || records == 0 { endRecord() }
    let usual = widths.max {
      ($0.value.count, -$0.value.first) < ($1.value.count, -$1.value.first)
    }
    // Lines above a short table must not outweigh it.
    if let usual, usual.key == 1, usual.value.count == leadingSingles, leadingSingles <= 20,
      let table = widths.filter({ $0.key > 2 }).max(by: { $0.value.count < $1.value.count }),
      table.value.count == records - leadingSingles, table.value.count > 1
    {
      usualWidth = table.key
      consistency = 0.9
    } else if let usual {
      usualWidth = usual.key
      consistency = Double(usual.value.count) / Double(records)
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .quoted:
      if byte == dialect.quote {
        state = .afterQuote
      } else if byte == dialect.delimiter || byte.isLineBreak {
        guardedDelimiters += 1
      }
      return
    case .afterQuote where byte == dialect.quote:
      state = .quoted
      return
    case .start where byte == dialect.quote:
      state = .quoted
      hasContent = true
      quotedCells += 1
      return
    default:
      break
    }
    if byte == dialect.delimiter {
      width += 1
      state = .start
    } else if byte.isLineBreak {
      endRecord()
    } else if !dialect.isBlank(byte) {
      if state == .afterQuote { damagedQuotes += 1 }
      if byte == dialect.quote { strayQuotes += 1 }
      hasContent = true
      state = .plain
    }
  }

  private mutating func endRecord() {
    if hasContent || width > 1 {
      if records == 0 { firstWidth = width }
      if width == 1, leadingSingles == records { leadingSingles += 1 }
      widths[width, default: (0, records)].count += 1
      records += 1
    }
    width = 1
    hasContent = false
    state = .start
  }
}
