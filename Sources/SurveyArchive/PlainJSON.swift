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

  /// - Throws: What SQLite says of a damaged file, when the text is not what was written.
  static func decode<Value: Decodable>(_ text: String) throws -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
  }
}
