internal import Diagnostics
internal import GRDB

/// What may be done to an archive in one transaction.
public struct ArchiveChange {
  /// The archive as it stands within the transaction.
  public let reader: ArchiveReader
  var db: Database { reader.db }

  init(_ db: Database, path: String) { reader = ArchiveReader(db, path: path) }

  func doing<Result>(_ body: (Database) throws -> Result) throws(Problems) -> Result {
    try reader.asking(body)
  }

  func id(of key: String) throws(Problems) -> Int {
    let id = try doing { db in
      try Int.fetchOne(db, sql: "SELECT id FROM seminar WHERE key = ?", arguments: [key])
    }
    if let id { return id }
    _ = try reader.seminar(key)
    preconditionFailure("seminar \(key) without a number")
  }
}
