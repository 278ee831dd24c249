/// Text from people on its way into XML or HTML: made visible, then escaped, both exactly once.
public enum MarkupText {
  /// The text as a reader shall see it, whatever the program at the other end makes of it.
  ///
  /// Control characters and characters that XML 1.0 does not allow become U+FFFD, bidirectional
  /// overrides and isolates, which could reorder a line, become `\u{202E}`; every kind of line
  /// break becomes a line feed. Tabs stay.
  public static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.needsShowing) else { return text }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0D, 0x2028, 0x2029: shown.append("\n")
      case 0x202A...0x202E, 0x2066...0x2069:
        let name = String(scalar.value, radix: 16, uppercase: true)
        shown.append(contentsOf: "\\u{\(name)}".unicodeScalars)
      default: shown.append(scalar.needsShowing ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return String(shown)
  }

  /// The text made visible and safe as character data and in a quoted attribute.
  public static func escaped(_ text: String) -> String {
    let text = visible(text)
    guard text.utf8.contains(where: \.isMarkup) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      case UInt8(ascii: "'"): escaped += "&#39;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var needsShowing: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
