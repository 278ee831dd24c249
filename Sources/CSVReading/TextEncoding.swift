/// The encodings a file may be read in. The raw value is the name used in messages and JSON.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case koi8R = "koi8-r"
  case cp866 = "cp866"
  case macRoman = "mac-roman"
  case iso88595 = "iso-8859-5"
  case shiftJIS = "shift-jis"

  /// The encoding a user means by `name`: `CP1251`, `win-1251`, `utf8`, `macintosh` ….
  public init?(named name: String) {
    let word = String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter {
          ("a"..."z").contains($0) || ("0"..."9").contains($0)
        }))
    switch word {
    case "utf8", "utf8bom", "utf8sig", "unicode8", "ascii", "usascii": self = .utf8
    case "utf16le", "utf16", "unicode", "ucs2", "ucs2le": self = .utf16LittleEndian
    case "utf16be", "ucs2be": self = .utf16BigEndian
    case "windows1251", "win1251", "cp1251", "1251", "ansi1251", "cyrillic": self = .windows1251
    case "windows1252", "win1252", "cp1252", "1252", "ansi1252", "ansi", "latin1", "iso88591":
      self = .windows1252
    case "koi8r", "koi8", "koi": self = .koi8R
    case "cp866", "ibm866", "866", "dos866", "dos", "oem866", "windows866": self = .cp866
    case "macroman", "macintosh", "mac", "xmacroman", "macosroman": self = .macRoman
    case "iso88595", "88595": self = .iso88595
    case "shiftjis", "sjis", "cp932", "windows31j", "ms932", "mskanji", "932": self = .shiftJIS
    default: return nil
    }
  }

  /// The name as people write it.
  public var title: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16 (little-endian)"
    case .utf16BigEndian: "UTF-16 (big-endian)"
    case .windows1251: "Windows-1251"
    case .windows1252: "Windows-1252"
    case .koi8R: "KOI8-R"
    case .cp866: "CP866"
    case .macRoman: "Mac Roman"
    case .iso88595: "ISO 8859-5"
    case .shiftJIS: "Shift JIS"
    }
  }

  /// What iconv calls it.
  var iconvName: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1251: "CP1251"
    case .windows1252: "CP1252"
    case .koi8R: "KOI8-R"
    case .cp866: "CP866"
    case .macRoman: "MACINTOSH"
    case .iso88595: "ISO-8859-5"
    case .shiftJIS: "CP932"
    }
  }

  /// The byte-order mark of the encoding; empty where it has none.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    default: []
    }
  }

  /// Whether it has every letter there is.
  var isUnicode: Bool { self == .utf8 || self == .utf16LittleEndian || self == .utf16BigEndian }

  /// Bytes of the smallest unit: what is skipped where a byte makes no sense.
  var unitSize: Int {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: 2
    default: 1
    }
  }
}
