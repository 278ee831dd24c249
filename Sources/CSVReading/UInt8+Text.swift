/// The bytes a CSV reader looks out for.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20

  @inline(__always)
  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether the byte continues a UTF-8 sequence, so that it begins no scalar.
  @inline(__always)
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
