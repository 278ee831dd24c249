/// Finds out whether bytes are UTF-8, whole files at a time: plain ASCII passes 64 bytes at a time.
struct UTF8Scan {
  /// Sequences of two bytes and more that are right.
  private(set) var sequences = 0
  /// Maximal subparts of sequences that are wrong; each would become one U+FFFD.
  private(set) var faults = 0
  /// Faults that have the shape of a sequence, such as overlong forms: they speak for UTF-8.
  private(set) var shapedFaults = 0
  private(set) var nulBytes = 0

  /// Whether every byte is right.
  var isValid: Bool { faults == 0 }

  /// Whether there is so much right UTF-8 that the faults are damage, not another encoding.
  var isNearlyUTF8: Bool { (faults - shapedFaults) * 4 <= sequences + shapedFaults }

  /// Takes the next bytes of a text.
  ///
  /// - Returns: How many were taken; an unfinished sequence at the end is left unless `isLast`.
  mutating func take(_ bytes: UnsafeRawBufferPointer, isLast: Bool) -> Int {
    var i = 0
    let count = bytes.count
    while i < count {
      i = unsafe Self.skipPlain(bytes, from: i)
      // Text in Cyrillic or Greek letters, and most others of Europe, is pairs of bytes.
      while i + 1 < count, unsafe bytes[i] >= 0xC2, unsafe bytes[i] < 0xE0,
        unsafe bytes[i + 1].isContinuation
      {
        sequences += 1
        i += 2
      }
      guard i < count else { break }
      let byte = unsafe bytes[i]
      if byte < 0x80 {
        if byte == 0 { nulBytes += 1 }
        i += 1
        continue
      }
      let sequence = unsafe UTF8Sequence(bytes, at: i)
      if sequence.isUnfinished, !isLast { return i }
      note(sequence, byte)
      i += sequence.length
    }
    return i
  }

  private mutating func note(_ sequence: UTF8Sequence, _ first: UInt8) {
    if sequence.isValid {
      sequences += 1
    } else {
      faults += 1
      // The continuation bytes of an overlong form are faults of their own; they count with it.
      if sequence.isOverlong || (first.isContinuation && wasOverlong) { shapedFaults += 1 }
    }
    wasOverlong =
      !sequence.isValid && (sequence.isOverlong || (wasOverlong && first.isContinuation))
  }
  private var wasOverlong = false

  /// Passes over ASCII other than NUL: by 64 bytes, then by 8 up to the first other byte.
  ///
  /// - Returns: The offset of that byte, or one among the last 8 bytes.
  private static func skipPlain(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var i = start
    // Short words between others come first, so that they never pay for the long stride.
    for _ in 0..<2 {
      guard let found = unsafe otherByte(bytes, at: i) else { break }
      if found < 8 { return i + found }
      i += 8
    }
    let zero = SIMD16<Int8>.zero
    while i + 64 <= bytes.count {
      // Seen as signed, NUL and everything beyond ASCII are what is not above zero.
      let a = unsafe bytes.loadUnaligned(fromByteOffset: i, as: SIMD16<Int8>.self) .<= zero
      let b = unsafe bytes.loadUnaligned(fromByteOffset: i + 16, as: SIMD16<Int8>.self) .<= zero
      let c = unsafe bytes.loadUnaligned(fromByteOffset: i + 32, as: SIMD16<Int8>.self) .<= zero
      let d = unsafe bytes.loadUnaligned(fromByteOffset: i + 48, as: SIMD16<Int8>.self) .<= zero
      let found = unsafe unsafeBitCast((a .| b) .| (c .| d), to: SIMD2<UInt64>.self)
      if found[0] | found[1] != 0 { break }
      i += 64
    }
    while let found = unsafe otherByte(bytes, at: i) {
      if found < 8 { return i + found }
      i += 8
    }
    return i
  }

  /// Which of the 8 bytes at `offset` is the first that is NUL or beyond ASCII: 8 when none is,
  /// `nil` when there are not 8 bytes left.
  @inline(__always)
  private static func otherByte(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    guard offset + 8 <= bytes.count else { return nil }
    let word = UInt64(
      littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let high: UInt64 = 0x8080_8080_8080_8080
    let others = (word | ((word &- 0x0101_0101_0101_0101) & ~word)) & high
    return others.trailingZeroBitCount >> 3
  }
}
