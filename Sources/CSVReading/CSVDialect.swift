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

  /// Whether a byte can stand between two cells: no line break, no part of a letter.
  static func canSeparate(_ byte: UInt8) -> Bool {
    !byte.isLineBreak && byte != 0 && byte < 0x80
  }

  /// Whether the byte is trimmed round cells: a space, or a tab that is not the delimiter.
  @inline(__always)
  func isBlank(_ byte: UInt8) -> Bool {
    (byte == .space || byte == .tab) && byte != delimiter
  }
}
