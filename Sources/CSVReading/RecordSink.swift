/// Gathers the cells of one record into a flat buffer.
struct RecordSink: RowSink {
  var tally = RecordTally()
  let usualWidth: Int
  private(set) var bytes: [UInt8] = []
  /// Where each cell ends in `bytes`.
  private(set) var ends: [Int] = []
  private(set) var rows = 0

  init(usualWidth: Int) { self.usualWidth = usualWidth }

  /// Cells of the row begun or finished.
  var lastWidth: Int { ends.count }
  var firstOddRow: Int { rows > 0 && ends.count != usualWidth ? 0 : -1 }

  static let onCell: CellCallback = { cell, count, context in
    unsafe context!.assumingMemoryBound(to: RecordSink.self).pointee.gather(
      UnsafeRawBufferPointer(start: cell, count: count))
  }

  static let onRecord: RecordCallback = { byte, context in
    unsafe context!.assumingMemoryBound(to: RecordSink.self).pointee.endRecord(byte)
  }

  private mutating func gather(_ cell: UnsafeRawBufferPointer) {
    unsafe bytes.append(contentsOf: cell)
    ends.append(bytes.count)
  }

  private mutating func endRecord(_ byte: Int32) {
    let hasCells = !ends.isEmpty
    tally.countEnd(byte, hasCells: hasCells)
    if hasCells { rows = 1 }
  }

  mutating func dropRows(from row: Int) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    rows = 0
  }

  mutating func append(_ cell: Span<UInt8>) {
    for i in cell.indices { bytes.append(cell[i]) }
    ends.append(bytes.count)
  }

  mutating func endRepairedRow(_ end: LineEnd) {
    tally.countRepaired(end)
    rows = 1
  }
}
