/// Finds delimiter, quote and the usual number of cells from the beginning of a text.
///
/// The delimiter is the one that gives most records the same number of cells, quotes respected.
/// Comma, semicolon, tab and bar are usual; a few others need strong evidence. Delimiters inside
/// quoted answers do not count, and one that tears quoted cells apart counts against itself.
struct DialectFinder {
  /// Bytes of the text that are looked at.
  static let sampleSize = 512 << 10

  let dialect: CSVDialect
  /// Cells most records have; where several counts are as frequent, that of the earliest record.
  let usualWidth: Int
  /// Lines above the table, behind a `sep=` line.
  let preamble: Preamble
  /// Bytes of Excel's `sep=` line at the start, its break included; 0 without one.
  let separatorLine: Int

  private static let usual = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  private static let rare = [":", "~", "^", " "].map { UInt8(ascii: $0) }

  /// - Parameters:
  ///   - sample: The first ``sampleSize`` bytes of the text.
  ///   - isWhole: Whether that is all of it; else the last record is cut and left out.
  ///   - delimiter: What the user laid down; a byte that can be none is passed over.
  init(
    _ sample: [UInt8], isWhole: Bool, delimiter: UInt8?, quote: UInt8?, keepsPreamble: Bool
  ) {
    let separator = Self.separatorLine(sample)
    separatorLine = separator?.length ?? 0
    let rows = sample.span.extracting(separatorLine...)
    let doubleQuote = UInt8(ascii: "\"")
    let quotes = quote.map { [$0] } ?? [doubleQuote] + Self.apostrophe(in: rows)
    let told = (delimiter ?? separator?.delimiter).flatMap {
      CSVDialect.canSeparate($0) ? $0 : nil
    }
    let delimiters = told.map { [$0] } ?? Self.usual + Self.rare.filter { Self.isAtTop(rows, $0) }
    var best: (shape: TableShape, score: Double)?
    for quote in quotes {
      for delimiter in delimiters {
        let shape = TableShape(
          rows, CSVDialect(delimiter: delimiter, quote: quote), isWhole: isWhole)
        let score = Self.score(shape, isTold: told != nil)
        if best.map({ score > $0.score }) ?? true { best = (shape, score) }
      }
    }
    let found = best!.shape
    if told == nil, found.usualWidth < 2 {
      dialect = CSVDialect(quote: quote ?? doubleQuote)
      usualWidth = TableShape(rows, dialect, isWhole: isWhole).usualWidth
    } else {
      dialect = found.dialect
      usualWidth = found.usualWidth
    }
    preamble =
      keepsPreamble ? Preamble() : Preamble(rows, dialect, usualWidth: usualWidth)
  }

  /// The apostrophe, where there may be enough of them to be quotes: one in every other line.
  private static func apostrophe(in rows: Span<UInt8>) -> [UInt8] {
    var apostrophes = 0
    var lines = 1
    for i in rows.indices {
      if rows[i] == UInt8(ascii: "'") { apostrophes += 1 }
      if rows[i] == .lineFeed { lines += 1 }
    }
    return apostrophes >= 4 && apostrophes >= lines / 2 ? [UInt8(ascii: "'")] : []
  }

  /// Whether a byte occurs on the first line: a rare delimiter must.
  private static func isAtTop(_ rows: Span<UInt8>, _ byte: UInt8) -> Bool {
    for i in rows.indices {
      if rows[i] == byte { return true }
      if rows[i].isLineBreak { return false }
    }
    return false
  }

  /// How well a dialect explains the sample; only the order matters.
  private static func score(_ shape: TableShape, isTold: Bool) -> Double {
    guard shape.records > 0 else { return 0 }
    let records = Double(shape.records)
    let damage = (4 * Double(shape.damagedQuotes) + 0.5 * Double(shape.strayQuotes)) / records
    var score = shape.consistency / (1 + damage)
    if shape.dialect.quote == UInt8(ascii: "'") {
      // An apostrophe is a quote only where it does quote, and never breaks.
      guard shape.quotedCells >= 2, shape.quotedCells * 2 >= shape.records,
        shape.damagedQuotes == 0
      else { return -1 }
      // One in every record, and never a stray one, speaks as clearly as a guarded delimiter.
      let isSteady = shape.quotedCells >= max(4, shape.records) && shape.strayQuotes == 0
      score *= 0.99 + 0.05 * (isSteady ? 1 : min(1, Double(shape.guardedDelimiters)))
    }
    if isTold { return score }
    let width = Double(shape.usualWidth)
    guard shape.usualWidth > 1 else { return 0.05 * score }
    // More cells speak for a delimiter, though little: lists inside cells have delimiters, too.
    score *= 1 - 0.3 / width
    if shape.firstWidth != shape.usualWidth { score *= 0.8 }
    if rare.contains(shape.dialect.delimiter) {
      // Two answers of two words each are no table of two columns.
      let fewest = shape.dialect.delimiter == .space ? 4 : 2
      guard shape.consistency > 0.95, shape.records >= fewest,
        shape.firstWidth == shape.usualWidth
      else { return 0 }
      return score * (shape.dialect.delimiter == .space ? 0.25 : 0.4)
    }
    switch shape.dialect.delimiter {
    case .tab: return score * 1.1  // hardly ever typed into an answer
    case UInt8(ascii: "|"): return score * 0.9  // separates lists inside cells
    default: return score
    }
  }

  /// Excel's first line `sep=;`, in quotes or not.
  private static func separatorLine(_ sample: [UInt8]) -> (delimiter: UInt8, length: Int)? {
    let end = sample.prefix(16).firstIndex(where: \.isLineBreak) ?? min(sample.count, 16)
    var line = sample[..<end]
    if line.count == 7, line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") {
      line = line.dropFirst().dropLast()
    }
    guard line.count == 5, let delimiter = line.last,
      line.dropLast().map({ $0 | 0x20 }).elementsEqual(Array("sep".utf8) + [0x3D | 0x20])
    else { return nil }
    let isPair =
      end + 1 < sample.count && sample[end] == .carriageReturn && sample[end + 1] == .lineFeed
    return (delimiter, min(sample.count, end + (isPair ? 2 : 1)))
  }
}
