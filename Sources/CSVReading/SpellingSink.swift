import Glibc

/// Gathers the numbers of cells. Cells not met before wait in a buffer: they are numbered when
/// their row is handed out, so that a row thrown away for damage leaves nothing behind.
@safe
struct SpellingSink: RowSink {
  /// A finished row.
  struct Row {
    var cells: Int
    /// Where its waiting cells end in the list of them.
    var waitingEnd: Int
  }

  /// A cell to be numbered.
  struct WaitingCell {
    var column: Int
    var offset: Int
    var length: Int
  }

  var tally = RecordTally()
  private(set) var rows = 0
  private(set) var firstOddRow = -1

  /// Columns that are numbered.
  let columns: Int
  let usualWidth: Int
  /// One per column.
  let lookups: UnsafeMutablePointer<SpellingLookup>
  /// `columns` numbers for each row; the row begun comes last.
  private(set) var numbers: UnsafeMutablePointer<Int32>
  private var rowCapacity = 256
  /// Where the row begun writes.
  private var current: UnsafeMutablePointer<Int32>
  /// Cells of the row begun.
  private var cells = 0
  private(set) var finished: [Row] = []
  private(set) var waiting: [WaitingCell] = []
  private(set) var waitingBytes: UnsafeMutableRawPointer
  private var waitingUsed = 0
  private var waitingCapacity = 1 << 14

  init(columns: Int, usualWidth: Int) {
    self.columns = columns
    self.usualWidth = usualWidth
    unsafe lookups = .allocate(capacity: columns)
    unsafe numbers = .allocate(capacity: rowCapacity * columns)
    unsafe current = numbers
    unsafe waitingBytes = .allocate(
      byteCount: waitingCapacity + LibCSVParser.slack, alignment: 16)
  }

  /// Frees the memory; the sink must not be used again.
  func deallocate() {
    unsafe lookups.deallocate()
    unsafe numbers.deallocate()
    unsafe waitingBytes.deallocate()
  }

  var lastWidth: Int { finished.last?.cells ?? 0 }

  static let onCell: CellCallback = { cell, length, context in
    unsafe context!.assumingMemoryBound(to: SpellingSink.self).pointee.gather(cell!, length)
  }

  static let onRecord: RecordCallback = { byte, context in
    unsafe context!.assumingMemoryBound(to: SpellingSink.self).pointee.endRecord(byte)
  }

  @inline(__always)
  mutating func gather(_ cell: UnsafeRawPointer, _ length: Int) {
    let column = cells
    cells = column &+ 1
    guard column < columns else { return }
    var number: Int32 = 0
    if length > 0 {
      number = unsafe lookups[column].number(cell, length)
      if number == SpellingLookup.unknown { unsafe wait(cell, length, column) }
    }
    unsafe current[column] = number
  }

  @inline(never)
  private mutating func wait(_ cell: UnsafeRawPointer, _ length: Int, _ column: Int) {
    if waitingUsed + length > waitingCapacity {
      waitingCapacity = max(waitingUsed + length, waitingCapacity * 2)
      unsafe waitingBytes = realloc(waitingBytes, waitingCapacity + LibCSVParser.slack)!
    }
    unsafe (waitingBytes + waitingUsed).copyMemory(from: cell, byteCount: length)
    waiting.append(WaitingCell(column: column, offset: waitingUsed, length: length))
    waitingUsed += length
  }

  @inline(__always)
  mutating func endRecord(_ byte: Int32) {
    let hasCells = cells > 0
    tally.countEnd(byte, hasCells: hasCells)
    if hasCells { finishRow() }
  }

  @inline(__always)
  private mutating func finishRow() {
    if cells != usualWidth, firstOddRow < 0 { firstOddRow = rows }
    var column = cells
    while column < columns {
      unsafe current[column] = 0
      column &+= 1
    }
    finished.append(Row(cells: cells, waitingEnd: waiting.count))
    rows &+= 1
    cells = 0
    if rows == rowCapacity { growRows() }
    unsafe current = numbers + rows &* columns
  }

  private mutating func growRows() {
    rowCapacity *= 2
    let bytes = rowCapacity * columns * MemoryLayout<Int32>.stride
    unsafe numbers = realloc(numbers, max(bytes, 1))!.assumingMemoryBound(to: Int32.self)
  }

  mutating func dropRows(from row: Int) {
    rows = row
    finished.removeSubrange(row...)
    let kept = finished.last?.waitingEnd ?? 0
    waiting.removeSubrange(kept...)
    waitingUsed = waiting.last.map { $0.offset + $0.length } ?? 0
    cells = 0
    firstOddRow = -1
    unsafe current = numbers + row * columns
  }

  /// Forgets the finished rows and keeps the row begun.
  mutating func clearRows() {
    let begun = min(cells, columns)
    unsafe numbers.update(from: current, count: begun)
    let done = finished.last?.waitingEnd ?? 0
    let left = Array(waiting[done...])
    if let first = left.first?.offset {
      unsafe memmove(unsafe waitingBytes, unsafe waitingBytes + first, waitingUsed - first)
      waiting = left.map {
        WaitingCell(column: $0.column, offset: $0.offset - first, length: $0.length)
      }
      waitingUsed -= first
    } else {
      waiting.removeAll(keepingCapacity: true)
      waitingUsed = 0
    }
    finished.removeAll(keepingCapacity: true)
    rows = 0
    firstOddRow = -1
    unsafe current = numbers
  }

  mutating func append(_ cell: Span<UInt8>) {
    let column = cells
    cells += 1
    guard column < columns else { return }
    unsafe current[column] = cell.isEmpty ? 0 : SpellingLookup.unknown
    guard !cell.isEmpty else { return }
    unsafe cell.withUnsafeBufferPointer {
      unsafe wait(UnsafeRawPointer($0.baseAddress!), $0.count, column)
    }
  }

  mutating func endRepairedRow(_ end: LineEnd) {
    tally.countRepaired(end)
    finishRow()
  }
}
