/// One sequence of a text that should be UTF-8, or the maximal subpart of one that is wrong.
struct UTF8Sequence {
  var length: Int
  var isValid: Bool
  /// Whether the bytes end before the sequence does, and are right so far.
  var isUnfinished: Bool
  /// Whether it begins an overlong form, a surrogate or a number beyond Unicode.
  var isOverlong: Bool

  init(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    let first = unsafe bytes[start]
    isOverlong = false
    isUnfinished = false
    length = 1
    isValid = first < 0x80
    let size = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard size > 1 else {
      isOverlong =
        first == 0xC0 || first == 0xC1
        ? start + 1 < bytes.count && (unsafe bytes[start + 1].isContinuation) : false
      return
    }
    let second: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    for step in 1..<size {
      guard start + step < bytes.count else {
        isUnfinished = true
        return
      }
      let byte = unsafe bytes[start + step]
      guard step == 1 ? second.contains(byte) : byte.isContinuation else {
        isOverlong = step == 1 && byte.isContinuation
        return
      }
      length = step + 1
    }
    isValid = true
  }
}
