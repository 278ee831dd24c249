public import Diagnostics
internal import GRDB

extension ArchiveReader {
  /// Every annex that was written, the latest last.
  ///
  /// - Parameter seminar: Only those with this seminar.
  public func releases(of seminar: String? = nil) throws(Problems) -> [ArchivedRelease] {
    try asking { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, written_at, kind, options FROM annex_release
          WHERE ?1 IS NULL OR id IN (
            SELECT link.release
            FROM annex_release_counts AS link JOIN released_counts AS told ON told.id = link.counts
            WHERE told.seminar = ?1)
          ORDER BY id
          """, arguments: [seminar]
      ).map { row in
        let counts = try Row.fetchAll(
          db,
          sql: """
            SELECT told.seminar, told.counts
            FROM annex_release_counts AS link JOIN released_counts AS told ON told.id = link.counts
            WHERE link.release = ?
            """, arguments: [row[0] as Int])
        return ArchivedRelease(
          writtenAt: row[1], kind: row[2], options: try PlainJSON.decode(row[3]),
          counts: try counts.reduce(into: [:]) { $0[$1[0]] = try PlainJSON.decode($1[1]) })
      }
    }
  }

  /// What earlier annexes told of seminars otherwise than a new one would, in the order in which it was first
  /// told. Nothing of a seminar of which one of them told just the same numbers: there is nothing new in them.
  ///
  /// - Parameter counts: What the new annex tells, by the keys of its seminars.
  public func releasedCounts(
    unlike counts: [String: [String: Int]]
  ) throws(Problems) -> [ReleasedCounts] {
    try asking { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT told.seminar, told.counts, max(written_at)
          FROM released_counts AS told
          JOIN annex_release_counts AS link ON link.counts = told.id
          JOIN annex_release ON annex_release.id = link.release
          WHERE told.seminar IN (SELECT value FROM json_each(?))
          GROUP BY told.id ORDER BY min(annex_release.id)
          """, arguments: [PlainJSON.encode(counts.keys.sorted())])
      let texts = counts.mapValues(PlainJSON.encode(counts:))
      let known = Set(rows.lazy.filter { texts[$0[0]] == $0[1] }.map { $0[0] as String })
      return try rows.filter { !known.contains($0[0]) }.map { row in
        ReleasedCounts(
          seminar: row[0], writtenAt: row[2], counts: try PlainJSON.decode(row[1]))
      }
    }
  }
}
