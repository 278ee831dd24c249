internal import Diagnostics
internal import GRDB

/// Questionnaires by their number in the archive.
final class QuestionnaireShelf {
  var byID: [Int: ArchivedQuestionnaire] = [:]
}

/// What the archive holds, at one moment.
public struct ArchiveReader {
  let db: Database
  let path: String
  /// Questionnaires that have been read, so that a hundred seminars with one cost one reading.
  let questionnaires = QuestionnaireShelf()

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
