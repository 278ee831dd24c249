internal import Foundation
internal import GRDB

/// Small values as JSON text, keys sorted, so that the same value is the same text.
enum PlainJSON {
  static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("a number that is none in \(type(of: value))")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Numbers by name: the same text as that of any other value, in a small part of the time. An annex of a
  /// long series tells a hundred thousand.
  static func encode(counts: [String: Int]) -> String {
    func isPlain(_ byte: UInt8) -> Bool {
      (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    guard counts.keys.allSatisfy({ $0.utf8.allSatisfy(isPlain) }) else { return encode(counts) }
    var text = "{"
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      if text.utf8.count > 1 { text += "," }
      text += "\"\(name)\":\(count)"
    }
    return text + "}"
  }

  /// - Throws: What SQLite says of a damaged file, when the text is not what was written.
  static func decode<Value: Decodable>(_ text: String) throws -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
  }
}
