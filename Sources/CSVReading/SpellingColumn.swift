import Glibc

/// The distinct cells of one column: their texts, first occurrences and the table to find them.
///
/// Written by the one ``SpellingReader`` that owns it, in ``number(of:_:record:)`` only.
@safe
final class SpellingColumn: @unchecked Sendable {
  private let limits: SpellingLimits
  /// The view the hot path copies after every change.
  private(set) var lookup: SpellingLookup
  /// Where each spelling ends in the texts; spelling 0 is empty.
  private var ends: [Int] = [0]
  /// The record in which each spelling occurred first; -1 for an empty cell not met yet.
  private var firstRecords: [Int] = [-1]
  private var textCapacity = 1024
  private(set) var isOverBudget = false
  /// Whether cells beyond the budget are lent, one at a time.
  let lends: Bool
  /// The last cell beyond the budget.
  private(set) var beyond: [UInt8] = []

  init(_ limits: SpellingLimits, lends: Bool = false) {
    self.limits = limits
    self.lends = lends
    unsafe lookup = SpellingLookup(
      slots: Self.freeSlots(64), mask: 63, singles: .allocate(capacity: 256),
      texts: .allocate(byteCount: textCapacity + LibCSVParser.slack, alignment: 16),
      masks: Self.makeMasks())
    unsafe lookup.singles.initialize(repeating: 0, count: 256)
  }

  deinit {
    unsafe lookup.slots.deallocate()
    unsafe lookup.singles.deallocate()
    unsafe lookup.texts.deallocate()
    unsafe lookup.masks.deallocate()
  }

  private static func makeMasks() -> UnsafeMutableRawPointer {
    let masks = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 64)
    unsafe masks.initializeMemory(as: UInt8.self, repeating: 0xFF, count: 32)
    unsafe (masks + 32).initializeMemory(as: UInt8.self, repeating: 0, count: 32)
    return unsafe masks
  }

  private static func freeSlots(_ count: Int) -> UnsafeMutablePointer<SpellingLookup.Slot> {
    let slots = UnsafeMutablePointer<SpellingLookup.Slot>.allocate(capacity: count)
    unsafe slots.initialize(repeating: SpellingLookup.Slot(), count: count)
    return unsafe slots
  }

  /// Distinct spellings, the empty one included.
  var count: Int { ends.count }

  func firstRecord(of spelling: Int) -> Int { firstRecords[spelling] }

  func range(of spelling: Int) -> Range<Int> {
    spelling == 0 ? 0..<0 : ends[spelling - 1]..<ends[spelling]
  }

  func noteEmpty(record: Int) {
    if firstRecords[0] < 0 { firstRecords[0] = record }
  }

  /// The number of a cell that is not empty, given to it now if it is new.
  ///
  /// - Parameter cell: At least 32 bytes that may be read.
  /// - Returns: The number; -1 beyond the budget.
  func number(of cell: UnsafeRawPointer, _ length: Int, record: Int) -> Int32 {
    let known = unsafe lookup.number(cell, length)
    if known != SpellingLookup.unknown { return known }
    if isOverBudget {
      unsafe lend(cell, length)
      return -1
    }
    let used = ends[ends.count - 1]
    guard count <= limits.distinct, used + length <= limits.bytes else {
      close()
      unsafe lend(cell, length)
      return -1
    }
    let number = Int32(count)
    makeRoom(for: used + length)
    unsafe (lookup.texts + used).copyMemory(from: cell, byteCount: length)
    ends.append(used + length)
    firstRecords.append(record)
    if length == 1 {
      unsafe lookup.singles[Int(cell.load(as: UInt8.self))] = number
    } else {
      if isCrowded { grow() } else { insert(Int(number)) }
    }
    return number
  }

  private func lend(_ cell: UnsafeRawPointer, _ length: Int) {
    guard lends else { return }
    beyond.removeAll(keepingCapacity: true)
    unsafe beyond.append(contentsOf: UnsafeRawBufferPointer(start: cell, count: length))
  }

  /// Stops looking up; what is known stays. A column that lends goes on, because only a cell that is
  /// not found is handed over.
  private func close() {
    isOverBudget = true
    if lends { return }
    lookup.isClosed = true
    unsafe lookup.slots.deallocate()
    unsafe lookup.slots = Self.freeSlots(1)
    lookup.mask = 0
  }

  private func makeRoom(for size: Int) {
    guard size > textCapacity else { return }
    textCapacity = max(size, textCapacity * 2)
    unsafe lookup.texts = realloc(lookup.texts, textCapacity + LibCSVParser.slack)!
  }

  /// Whether the table wants more slots: a quarter full while it is small, half full later.
  private var isCrowded: Bool {
    let slots = lookup.mask + 1
    return count * (slots < 4096 ? 4 : 2) > slots
  }

  private func grow() {
    let size = (lookup.mask + 1) * 2
    unsafe lookup.slots.deallocate()
    unsafe lookup.slots = Self.freeSlots(size)
    lookup.mask = size - 1
    for spelling in 1..<count where range(of: spelling).count > 1 { insert(spelling) }
  }

  private func insert(_ spelling: Int) {
    let range = range(of: spelling)
    let text = unsafe UnsafeRawPointer(lookup.texts + range.lowerBound)
    let words = unsafe lookup.words(text, range.count)
    var index = unsafe SpellingLookup.hash(words, text, range.count) & lookup.mask
    while unsafe lookup.slots[index].number != 0 { index = (index + 1) & lookup.mask }
    unsafe lookup.slots[index] = SpellingLookup.Slot(
      words: words, length: UInt32(range.count), number: Int32(spelling),
      offset: UInt32(range.lowerBound))
  }

  func text(_ spelling: Int) -> String {
    withBytes(spelling) { bytes in
      unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  func withBytes<R>(_ spelling: Int, _ body: (Span<UInt8>) throws -> R) rethrows -> R {
    let range = range(of: spelling)
    let start = unsafe (lookup.texts + range.lowerBound).assumingMemoryBound(to: UInt8.self)
    return try unsafe body(Span(_unsafeStart: start, count: range.count))
  }
}
