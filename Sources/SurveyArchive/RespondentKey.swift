internal import Foundation
internal import GRDB
internal import SurveyModel

/// Turns respondents' codes into hashes under a secret of the archive, so that the same person can be
/// found in two seminars while no code stands in the file.
///
/// HMAC-SHA-256 (RFC 2104), cut to 16 bytes. The secret lies in the archive: whoever has the whole file can
/// try out short codes, so the hash keeps codes from being read, not from being guessed.
struct RespondentKey {
  private static let name = "respondents"
  private static let blockSize = 64

  private let secret: [UInt8]

  init(secret: [UInt8]) { self.secret = secret }

  /// The key of the archive, made when it is first needed.
  init(_ db: Database) throws {
    if let known = try Data.fetchOne(
      db, sql: "SELECT value FROM secret WHERE name = ?", arguments: [Self.name])
    {
      secret = Array(known)
      return
    }
    var generator = SystemRandomNumberGenerator()
    secret = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    try db.execute(
      sql: "INSERT INTO secret (name, value) VALUES (?, ?)", arguments: [Self.name, Data(secret)])
  }

  /// Drops the secret when no response has a code any more.
  static func dropIfUnused(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM secret WHERE name = ?
          AND NOT EXISTS (SELECT 1 FROM response WHERE respondent IS NOT NULL)
        """, arguments: [name])
  }

  func hash(of code: RespondentCode) -> [UInt8] {
    func pad(_ byte: UInt8) -> [UInt8] {
      (secret + Array(repeating: 0, count: Self.blockSize - secret.count)).map { $0 ^ byte }
    }
    let inner = SHA256.digest(pad(0x36) + Array(code.description.utf8))
    return Array(SHA256.digest(pad(0x5C) + inner).prefix(16))
  }
}
