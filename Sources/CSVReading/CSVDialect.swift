/// How a file marks its cells.
public struct CSVDialect: Sendable, Hashable {
  /// The byte between two cells.
  public var delimiter: UInt8
  /// The byte round quoted cells; doubled inside them.
  public var quote: UInt8

  public init(delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8 = UInt8(ascii: "\"")) {
    self.delimiter = delimiter
    self.quote = quote
  }

  /// Whether the byte is trimmed round cells: a space, or a tab that is not the delimiter.
  @inline(__always)
  func isBlank(_ byte: UInt8) -> Bool {
    (byte == .space || byte == .tab) && byte != delimiter
  }
}

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
