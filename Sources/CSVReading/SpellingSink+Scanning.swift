/// Reads plain records without libcsv: those on which no rule of CSV but the first ones bears.
///
/// A plain cell is either without quotes and without blanks at its ends, or quoted with no quote
/// inside and a delimiter or line break right behind. libcsv gives the bytes of such a cell
/// unchanged, so its spelling can be looked up where it lies in the file. Whatever else a record
/// holds makes it libcsv's.
extension SpellingSink {
  /// Takes plain records up to the first that is not plain, not complete or not as wide as usual.
  ///
  /// - Parameter bytes: Text from the beginning of a record on, with
  ///   ``LibCSVParser/slack`` bytes behind it that may be read.
  /// - Returns: How many bytes were taken.
  mutating func scan(_ bytes: UnsafeRawBufferPointer, _ dialect: CSVDialect) -> Int {
    guard dialect.delimiter != dialect.quote, bytes.count <= LibCSVParser.longestCell,
      let start = bytes.baseAddress
    else { return 0 }
    let seeker = CellEndSeeker(dialect)
    var taken = 0
    while taken < bytes.count, firstOddRow < 0 {
      guard let end = unsafe scanRecord(start, from: taken, to: bytes.count, dialect, seeker)
      else {
        dropRows(from: rows)
        break
      }
      taken = end
    }
    return taken
  }

  /// - Returns: Where the next record begins; `nil` when this one is not plain or not complete.
  @inline(__always)
  private mutating func scanRecord(
    _ text: UnsafeRawPointer, from start: Int, to end: Int, _ dialect: CSVDialect,
    _ seeker: CellEndSeeker
  ) -> Int? {
    var cell = start
    while cell < end {
      let first = unsafe text.load(fromByteOffset: cell, as: UInt8.self)
      let begin: Int
      let stop: Int
      let mark: Int
      if first == dialect.quote {
        begin = cell &+ 1
        stop = unsafe seeker.nextQuote(text, from: begin, to: end)
        mark = stop &+ 1
      } else {
        begin = cell
        stop = unsafe seeker.nextMark(text, from: begin, to: end)
        mark = stop
        if stop > begin, stop < end {
          let last = unsafe text.load(fromByteOffset: stop &- 1, as: UInt8.self)
          if dialect.isBlank(first) || dialect.isBlank(last) { return nil }
        }
      }
      guard mark < end else { return nil }
      let next = unsafe text.load(fromByteOffset: mark, as: UInt8.self)
      if next == dialect.delimiter {
        unsafe gather(text + begin, stop &- begin)
        cell = mark &+ 1
        continue
      }
      guard next.isLineBreak else { return nil }
      // A line with nothing on it has no cell, not an empty one.
      if mark > start { unsafe gather(text + begin, stop &- begin) }
      endRecord(Int32(next))
      return mark &+ 1
    }
    return nil
  }
}

/// Finds the byte that ends a plain cell, eight bytes at a time.
private struct CellEndSeeker {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  private let delimiters: UInt64
  private let quotes: UInt64
  private let delimiter: UInt8
  private let quote: UInt8

  init(_ dialect: CSVDialect) {
    delimiter = dialect.delimiter
    quote = dialect.quote
    delimiters = Self.ones &* UInt64(dialect.delimiter)
    quotes = Self.ones &* UInt64(dialect.quote)
  }

  /// High bits where a byte is zero; those above the lowest one may be wrong.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  /// Offset of the first quote from `start` on; `end` or beyond when there is none before `end`.
  @inline(__always)
  func nextQuote(_ text: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
    var i = start
    while i < end {
      let word = unsafe text.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      let found = Self.zeros(word ^ quotes)
      if found != 0 { return i &+ found.trailingZeroBitCount &>> 3 }
      i &+= 8
    }
    return i
  }

  /// Offset of the first delimiter, quote or line break from `start` on; `end` or beyond when
  /// there is none before `end`.
  @inline(__always)
  func nextMark(_ text: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
    var i = start
    while i < end {
      let word = unsafe text.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      // Both line breaks are below 0x10, and hardly anything else is.
      let low = (word &- Self.ones &* 0x10) & ~word & Self.highs
      let found = Self.zeros(word ^ delimiters) | Self.zeros(word ^ quotes) | low
      if found == 0 {
        i &+= 8
        continue
      }
      i &+= found.trailingZeroBitCount &>> 3
      let byte = unsafe text.load(fromByteOffset: i, as: UInt8.self)
      if byte == delimiter || byte == quote || byte.isLineBreak { return i }
      i &+= 1
    }
    return i
  }
}
