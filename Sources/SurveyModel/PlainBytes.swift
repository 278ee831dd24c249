/// Shortcuts by bytes for what nearly every cell is: ASCII, or the Cyrillic letters from U+0400 to
/// U+045F. They give what the scalar-by-scalar ways beside them would, or nothing.
enum PlainBytes {
  /// Whether ``Swift/String/withPlainBlanks()`` would change nothing.
  static func hasPlainBlanks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasBlank = true
    for byte in bytes {
      switch byte {
      case 0x20:
        if wasBlank { return false }
        wasBlank = true
      // NUL, the blanks of ASCII, and the first bytes of all blanks and invisible characters beyond.
      case 0, 0x09...0x0D, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: return false
      default: wasBlank = false
      }
    }
    return !wasBlank || bytes.isEmpty
  }

  /// The bytes of ``Swift/String/foldedToWords()``.
  ///
  /// - Parameter folded: Room for as many bytes as there are; what is written is never longer.
  /// - Returns: How many were written; `nil` where a byte is met that the shortcut does not know.
  static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var count = 0
    var pendingBlank = false
    func add(_ byte: UInt8) {
      if pendingBlank, count > 0 {
        folded[count] = 0x20
        count += 1
      }
      pendingBlank = false
      folded[count] = byte
      count += 1
    }
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      switch byte {
      case 0x61...0x7A, 0x30...0x39: add(byte)
      case 0x41...0x5A: add(byte | 0x20)
      case 0, 0x27: break
      case 0x01..<0x80: pendingBlank = true
      case 0xD0, 0xD1:
        guard i < bytes.count, let letter = smallCyrillic(byte, bytes[i]) else { return nil }
        i += 1
        add(UInt8(truncatingIfNeeded: 0xC0 | letter >> 6))
        folded[count] = UInt8(truncatingIfNeeded: 0x80 | letter & 0x3F)
        count += 1
      default: return nil
      }
    }
    return count
  }

  /// The small form of a letter of two bytes; `nil` beyond U+045F. Ё becomes е.
  private static func smallCyrillic(_ first: UInt8, _ second: UInt8) -> UInt32? {
    let scalar = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
    switch scalar {
    case 0x401, 0x451: return 0x435
    case 0x400...0x40F: return scalar + 0x50
    case 0x410...0x42F: return scalar + 0x20
    case 0x430...0x45F: return scalar
    default: return nil
    }
  }
}
