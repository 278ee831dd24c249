internal import Diagnostics
internal import GRDB

/// What the archive holds, at one moment.
public struct ArchiveReader {
  let db: Database
  let path: String

  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  /// Asks the database, and words its failures.
  func asking<Result>(_ body: (Database) throws -> Result) throws(Problems) -> Result {
    do {
      return try body(db)
    } catch {
      throw Problems(failure: error, path: path)
    }
  }
}
