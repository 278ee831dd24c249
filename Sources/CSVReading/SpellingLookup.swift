import Glibc

/// The part of a column's table the hot path looks at: plain memory that ``SpellingColumn`` owns.
///
/// Cells of one byte have a table of their own. All others are sought in an open-addressing table
/// a quarter to half full; a slot holds the first 32 bytes of the cell, so that a short cell is
/// compared by four wide loads and no branch on its length.
@safe
struct SpellingLookup {
  /// What ``number(_:_:)`` gives for a cell the table does not hold.
  static let unknown = Int32.min

  /// The first 32 bytes of a cell, zeros behind its end.
  struct Words {
    var a: UInt64 = 0
    var b: UInt64 = 0
    var c: UInt64 = 0
    var d: UInt64 = 0

    @inline(__always)
    static func == (x: Words, y: Words) -> Bool {
      (x.a ^ y.a) | (x.b ^ y.b) | (x.c ^ y.c) | (x.d ^ y.d) == 0
    }
  }

  /// One slot of the table; number 0 marks it as free.
  struct Slot {
    var words = Words()
    var length: UInt32 = 0
    var number: Int32 = 0
    /// Where the whole cell lies in the column's texts.
    var offset: UInt32 = 0
  }

  var slots: UnsafeMutablePointer<Slot>
  /// Slots less one; a power of two less one.
  var mask: Int
  /// Number by byte, for cells of one byte; 0 where there is none.
  var singles: UnsafeMutablePointer<Int32>
  /// The texts of all spellings one after the other.
  var texts: UnsafeMutableRawPointer
  /// 32 bytes of ones and 32 of zeros behind them: read from the right place, they keep the bytes
  /// of a cell and clear those behind its end.
  let masks: UnsafeMutableRawPointer
  /// Whether looking up is over: every cell that is not empty gets -1.
  var isClosed = false

  /// The number of a cell that is not empty.
  ///
  /// - Parameter cell: At least 32 bytes that may be read, whatever the length.
  /// - Returns: The number, ``unknown``, or -1 once the column is closed.
  @inline(__always)
  func number(_ cell: UnsafeRawPointer, _ length: Int) -> Int32 {
    if isClosed { return -1 }
    if length == 1 {
      let number = unsafe singles[Int(unsafe cell.load(as: UInt8.self))]
      return number == 0 ? Self.unknown : number
    }
    let words = unsafe words(cell, length)
    var index = unsafe Self.hash(words, cell, length) & mask
    while true {
      let slot = unsafe slots + index
      let number = unsafe slot.pointee.number
      if number == 0 { return Self.unknown }
      if unsafe slot.pointee.length == UInt32(truncatingIfNeeded: length),
        unsafe slot.pointee.words == words,
        unsafe length <= 32
          || memcmp(texts + Int(slot.pointee.offset) + 32, cell + 32, length - 32) == 0
      {
        return number
      }
      index = (index &+ 1) & mask
    }
  }

  /// The first 32 bytes of a cell, zeros behind its end.
  @inline(__always)
  func words(_ cell: UnsafeRawPointer, _ length: Int) -> Words {
    let mask = unsafe masks + (32 &- min(length, 32))
    return unsafe Words(
      a: cell.loadUnaligned(as: UInt64.self) & mask.loadUnaligned(as: UInt64.self),
      b: cell.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        & mask.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
      c: cell.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        & mask.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
      d: cell.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
        & mask.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
  }

  @inline(__always)
  static func hash(_ words: Words, _ cell: UnsafeRawPointer, _ length: Int) -> Int {
    var hash = (words.a ^ (words.b &<< 29 | words.b &>> 35)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= (words.c ^ (words.d &<< 31 | words.d &>> 33)) &* 0xC2B2_AE3D_27D4_EB4F
    hash ^= UInt64(truncatingIfNeeded: length)
    if length > 32 {
      // Every eight bytes behind the first 32 count, so that long texts with one beginning spread.
      var offset = 32
      while offset < length {
        let start = min(offset, length - 8)
        let word = unsafe cell.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        hash = (hash ^ word) &* 0x1656_67B1_9E37_79F9
        hash ^= hash &>> 29
        offset += 8
      }
    }
    hash = (hash ^ (hash &>> 32)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash &>> 33)
  }
}
