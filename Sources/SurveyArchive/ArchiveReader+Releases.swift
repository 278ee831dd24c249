public import Diagnostics
internal import GRDB

extension ArchiveReader {
  /// Every annex that was written, the latest last.
  ///
  /// - Parameter seminar: Only those with this seminar.
  public func releases(of seminar: String? = nil) throws(Problems) -> [ArchivedRelease] {
    try releases(ofAny: seminar.map { [$0] })
  }

  /// Every annex that was written with at least one of these seminars, the latest last.
  ///
  /// - Parameter seminars: Their keys; `nil` for all.
  public func releases(ofAny seminars: [String]?) throws(Problems) -> [ArchivedRelease] {
    try asking { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, written_at, kind, options, counts FROM annex_release
          WHERE ?1 IS NULL OR id IN (
            SELECT release FROM annex_release_seminar
            WHERE seminar IN (SELECT value FROM json_each(?1)))
          ORDER BY id
          """, arguments: [seminars.map(PlainJSON.encode)]
      ).map { row in
        let seminars = try String.fetchAll(
          db, sql: "SELECT seminar FROM annex_release_seminar WHERE release = ? ORDER BY seminar",
          arguments: [row[0] as Int])
        return ArchivedRelease(
          writtenAt: row[1], kind: row[2], seminars: seminars,
          options: try PlainJSON.decode(row[3]), counts: try PlainJSON.decode(row[4]))
      }
    }
  }
}

extension ArchiveChange {
  /// Notes that an annex was written.
  public func add(_ release: ArchivedRelease) throws(Problems) {
    try doing { db in
      try db.execute(
        sql: "INSERT INTO annex_release (written_at, kind, options, counts) VALUES (?, ?, ?, ?)",
        arguments: [
          release.writtenAt, release.kind, PlainJSON.encode(release.options),
          PlainJSON.encode(release.counts),
        ])
      let id = db.lastInsertedRowID
      for seminar in Set(release.seminars).sorted() {
        try db.execute(
          sql: "INSERT INTO annex_release_seminar (release, seminar) VALUES (?, ?)",
          arguments: [id, seminar])
      }
    }
  }
}

extension ArchiveChange {
  /// Lets what was written of a seminar be that of its new key: later annexes are checked against it.
  func renameReleases(of key: String, to new: String) throws(Problems) {
    try doing { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, counts FROM annex_release
          WHERE id IN (SELECT release FROM annex_release_seminar WHERE seminar = ?)
          """, arguments: [key])
      for row in rows {
        let counts: [String: Int] = try PlainJSON.decode(row[1])
        let moved = counts.map { name, count in
          let isOfSeminar = name == key || name.hasPrefix(key + " ")
          return (isOfSeminar ? new + name.dropFirst(key.count) : name, count)
        }
        let text = PlainJSON.encode(Dictionary(moved) { first, _ in first })
        try db.execute(
          sql: "UPDATE annex_release SET counts = ? WHERE id = ?",
          arguments: [text, row[0] as Int])
      }
      try db.execute(
        sql: "UPDATE OR REPLACE annex_release_seminar SET seminar = ? WHERE seminar = ?",
        arguments: [new, key])
    }
  }
}
