public import Diagnostics
internal import GRDB

extension ArchiveChange {
  /// Notes that an annex was written. Numbers that an earlier one told of a seminar are kept once.
  public func add(_ release: ArchivedRelease) throws(Problems) {
    try doing { db in
      try db.execute(
        sql: "INSERT INTO annex_release (written_at, kind, options) VALUES (?, ?, ?)",
        arguments: [release.writtenAt, release.kind, PlainJSON.encode(release.options)])
      let id = db.lastInsertedRowID
      let find = try db.makeStatement(
        sql: "SELECT id FROM released_counts WHERE seminar = ? AND counts = ?")
      let keep = try db.makeStatement(
        sql: "INSERT INTO released_counts (seminar, counts) VALUES (?, ?)")
      let link = try db.makeStatement(
        sql: "INSERT INTO annex_release_counts (release, counts) VALUES (?, ?)")
      for (seminar, counts) in release.counts.sorted(by: { $0.key < $1.key }) {
        let told: StatementArguments = [seminar, PlainJSON.encode(counts: counts)]
        var known = try Int64.fetchOne(find, arguments: told)
        if known == nil {
          try keep.execute(arguments: told)
          known = db.lastInsertedRowID
        }
        try link.execute(arguments: [id, known])
      }
    }
  }

  /// Lets what was written of a seminar be that of its new key: later annexes are checked against it.
  func renameReleases(of key: String, to new: String) throws(Problems) {
    try doing { db in
      try db.execute(
        sql: "UPDATE released_counts SET seminar = ? WHERE seminar = ?", arguments: [new, key])
    }
  }
}
