public import Diagnostics
internal import GRDB

/// Seminars with their questionnaires, responses and tallies, in one SQLite file.
///
/// The file has a rollback journal, no log beside it: a copy on a read-only medium opens. Whatever is
/// changed is changed in one transaction; who reads sees the archive before it or after it.
///
/// ```swift
/// let archive = try SurveyArchive.reading("archive.sqlite")
/// let seminars = try archive.read { reader in try reader.seminars(ofSeries: "Open budgets") }
/// ```
public final class SurveyArchive: Sendable {
  /// The number that marks a file as an archive of this program: “Ankt” in ASCII.
  static let applicationID = 0x416E_6B74

  /// As the user wrote it.
  public let path: String
  /// Whether there was a file of no bytes, as a program that was killed leaves it.
  public let wasEmptyFile: Bool
  let queue: DatabaseQueue

  init(path: String, queue: DatabaseQueue, wasEmptyFile: Bool = false) {
    self.path = path
    self.queue = queue
    self.wasEmptyFile = wasEmptyFile
  }

  /// Reads from the archive as it stands at one moment.
  ///
  /// - Throws: `archive-busy`, `archive-damaged` or another failure of the file, and what `body` throws.
  public func read<Result>(
    _ body: (ArchiveReader) throws -> Result
  ) throws(Problems) -> Result {
    try telling { try queue.read { db in try body(ArchiveReader(db, path: path)) } }
  }

  /// Changes the archive: all that `body` does, or nothing when it throws.
  ///
  /// - Throws: `archive-busy` when another program does not stop writing, `archive-full`, `archive-read-only`,
  ///   `archive-damaged`, and what `body` throws. The file is then as it was.
  public func change<Result>(
    _ body: (ArchiveChange) throws -> Result
  ) throws(Problems) -> Result {
    try telling {
      var result: Result?
      try queue.inTransaction(.immediate) { db in
        try Self.checkOwner(of: db, path: path)
        try Migration.runAll(db)
        let change = ArchiveChange(db, path: path)
        result = try body(change)
        try change.tidyUp()
        return .commit
      }
      guard let result else { preconditionFailure("a transaction without a result") }
      return result
    }
  }

  /// Words the failures of the database.
  private func telling<Result>(_ body: () throws -> Result) throws(Problems) -> Result {
    do {
      return try body()
    } catch {
      throw Problems(failure: error, path: path)
    }
  }
}
