internal import GRDB

/// One step of the schema. What has been shipped never changes; a new version adds a step.
///
/// The names stand in the table that GRDB's own migrator would keep. Steps are run here instead, so that
/// a new archive and its first seminar come into being in one transaction.
struct Migration {
  let name: String
  let sql: String

  static let all = [
    Migration(name: "1-seminars", sql: Schema.seminars),
    Migration(name: "2-matches", sql: Schema.matches),
    Migration(name: "3-released-counts", sql: Schema.releasedCounts),
  ]

  private static let table = "grdb_migrations"

  private static func applied(_ db: Database) throws -> Set<String> {
    guard try db.tableExists(table) else { return [] }
    return try String.fetchSet(db, sql: "SELECT identifier FROM \(table)")
  }

  /// Whether a newer version has been at work.
  static func hasBeenSuperseded(_ db: Database) throws -> Bool {
    try !applied(db).isSubset(of: all.map(\.name))
  }

  static func isNone(_ db: Database) throws -> Bool { try applied(db).isEmpty }

  static func isUpToDate(_ db: Database) throws -> Bool {
    try applied(db).isSuperset(of: all.map(\.name))
  }

  /// Runs the steps that an archive has not had yet, in the transaction that is open.
  static func runAll(_ db: Database) throws {
    let applied = try applied(db)
    let missing = all.filter { !applied.contains($0.name) }
    guard !missing.isEmpty else { return }
    if applied.isEmpty {
      try db.execute(sql: "PRAGMA application_id = \(SurveyArchive.applicationID)")
      try db.execute(sql: "CREATE TABLE \(table) (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    for step in missing {
      try db.execute(sql: step.sql)
      try db.execute(sql: "INSERT INTO \(table) VALUES (?)", arguments: [step.name])
    }
  }
}
