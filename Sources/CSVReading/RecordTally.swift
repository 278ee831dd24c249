/// Counts records, blank lines and how records end, from what libcsv reports.
struct RecordTally {
  private(set) var records = 0
  private(set) var blankLines = 0
  private(set) var lineFeeds = 0
  private(set) var carriageReturns = 0
  private(set) var pairs = 0
  /// What the last carriage return ended, as long as a line feed may still belong to it.
  private var pendingReturn = PendingReturn.none

  private enum PendingReturn { case none, record, blankLine }

  /// Counts one record end as libcsv reports it; without cells it is a blank line.
  ///
  /// - Parameter byte: The byte that ended the record, or -1 at the end of the file.
  @inline(__always)
  mutating func countEnd(_ byte: Int32, hasCells: Bool) {
    if hasCells {
      records += 1
      switch byte {
      case 0x0A: lineFeeds += 1
      case 0x0D: carriageReturns += 1
      default: break
      }
      pendingReturn = byte == 0x0D ? .record : .none
    } else {
      countBlank(byte)
    }
  }

  private mutating func countBlank(_ byte: Int32) {
    switch (byte, pendingReturn) {
    case (0x0A, .record):
      carriageReturns -= 1
      pairs += 1
      pendingReturn = .none
    case (0x0A, .blankLine):
      pendingReturn = .none
    default:
      blankLines += 1
      pendingReturn = byte == 0x0D ? .blankLine : .none
    }
  }

  /// Counts a record that was read without libcsv.
  mutating func countRepaired(_ end: LineEnd) {
    records += 1
    switch end {
    case .lineFeed: lineFeeds += 1
    case .carriageReturn: carriageReturns += 1
    case .pair: pairs += 1
    case .none: break
    }
    pendingReturn = .none
  }
}
