public import Diagnostics
internal import GRDB

extension ArchiveReader {
  /// Every seminar, by series and date; those without a date first.
  public func seminars() throws(Problems) -> [ArchivedSeminar] {
    try seminars(where: "1", [])
  }

  /// The seminars of a series by date.
  ///
  /// - Throws: `unknown-series`, with the nearest name.
  public func seminars(ofSeries name: String) throws(Problems) -> [ArchivedSeminar] {
    let known = try seriesNames()
    guard known.contains(name) else { throw Problems(.unknownSeries(name, known: known)) }
    return try seminars(where: "series.name = ?", [name])
  }

  /// - Throws: `unknown-seminar`, with the nearest key.
  public func seminar(_ key: String) throws(Problems) -> ArchivedSeminar {
    if let seminar = try seminarIfAny(key) { return seminar }
    let known = try asking { db in
      try String.fetchAll(db, sql: "SELECT key FROM seminar ORDER BY key")
    }
    throw Problems(.unknownSeminar(key, known: known))
  }

  /// The seminar with a key; `nil` when there is none.
  public func seminarIfAny(_ key: String) throws(Problems) -> ArchivedSeminar? {
    try seminars(where: "seminar.key = ?", [key]).first
  }

  public func seriesNames() throws(Problems) -> [String] {
    try asking { db in try String.fetchAll(db, sql: "SELECT name FROM series ORDER BY name") }
  }

  /// The view with the responses of a series, one column an item.
  public func view(ofSeries name: String) throws(Problems) -> String? {
    try asking { db in
      try String.fetchOne(db, sql: "SELECT view FROM series WHERE name = ?", arguments: [name])
    }
  }

  /// The files that answers of a seminar came from, in the order in which they were imported.
  public func sources(of key: String) throws(Problems) -> [ArchivedSource] {
    try asking { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT file, source.sha256, records, counted, reading
          FROM source JOIN seminar ON seminar.id = source.seminar
          WHERE seminar.key = ? ORDER BY source.id
          """, arguments: [key]
      ).map { row in
        ArchivedSource(
          file: row[0], sha256: row[1], records: row[2], counted: row[3], reading: row[4])
      }
    }
  }

  /// The seminar that a file was imported for, by the file's SHA-256.
  public func seminarKey(ofSource sha256: String) throws(Problems) -> String? {
    try asking { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT seminar.key FROM source JOIN seminar ON seminar.id = source.seminar
          WHERE source.sha256 = ?
          """, arguments: [sha256])
    }
  }

  private func seminars(
    where condition: String, _ arguments: StatementArguments
  ) throws(Problems) -> [ArchivedSeminar] {
    try asking { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT seminar.key, series.name, title, date, place, organisers, invited, attended,
            languages, responses, forgotten
          FROM seminar JOIN series ON series.id = seminar.series
          WHERE \(condition) ORDER BY series.name, date, seminar.key
          """, arguments: arguments)
      var seminars: [ArchivedSeminar] = []
      while let row = try rows.next() {
        var seminar = ArchivedSeminar(
          key: row[0], series: row[1], title: row[2], date: row[3], place: row[4],
          organisers: row[5], invited: row[6], attended: row[7])
        if let languages = row[8] as String? {
          seminar.languages = languages.split(separator: ",").map(String.init)
        }
        seminar.responses = row[9]
        seminar.forgotten = row[10]
        seminars.append(seminar)
      }
      return seminars
    }
  }
}
