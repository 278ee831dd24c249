public import Diagnostics
internal import GRDB

extension ArchiveChange {
  /// Adds a seminar without answers; its series comes into being with its first seminar.
  ///
  /// - Precondition: There is no seminar with the key.
  public func add(
    _ seminar: ArchivedSeminar, questionnaire: ArchivedQuestionnaire, isInferred: Bool
  ) throws(Problems) {
    let series = try seriesID(seminar.series)
    try doing { db in
      try db.execute(
        sql: """
          INSERT INTO seminar (key, series, title, date, place, organisers, invited, attended,
            languages, questionnaire, is_inferred, responses)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
          """,
        arguments: [
          seminar.key, series, seminar.title, seminar.date, seminar.place, seminar.organisers,
          seminar.invited, seminar.attended, seminar.languageList, questionnaire.id, isInferred,
        ])
    }
  }

  /// Changes what is known of a seminar, its key and its series included, but for its answers. A series
  /// that moves with its last seminar takes along what was said of its items.
  ///
  /// - Throws: `unknown-seminar`, `seminar-exists`.
  public func edit(_ key: String, to seminar: ArchivedSeminar) throws(Problems) {
    let id = try id(of: key)
    if seminar.key != key, try reader.seminarIfAny(seminar.key) != nil {
      throw Problems(.seminarExists(seminar.key))
    }
    if seminar.key != key { try renameReleases(of: key, to: seminar.key) }
    let before = try reader.seminar(key).series
    let series = try seriesID(seminar.series)
    try doing { db in
      try db.execute(
        sql: """
          UPDATE seminar SET key = ?, series = ?, title = ?, date = ?, place = ?, organisers = ?,
            invited = ?, attended = ?, languages = ? WHERE id = ?
          """,
        arguments: [
          seminar.key, series, seminar.title, seminar.date, seminar.place, seminar.organisers,
          seminar.invited, seminar.attended, seminar.languageList, id,
        ])
    }
    if before != seminar.series, try reader.seminars(ofSeries: before).isEmpty {
      try moveMatches(ofSeries: before, to: seminar.series)
    }
  }

  /// Takes a seminar out of the archive, with everything that belongs to it alone.
  ///
  /// - Throws: `unknown-seminar`.
  public func remove(_ key: String) throws(Problems) {
    try dropAnswers(of: key)
    let id = try id(of: key)
    try doing { db in
      try db.execute(sql: "DELETE FROM seminar WHERE id = ?", arguments: [id])
    }
  }

  /// Drops responses, open answers and hashed codes of a seminar, and keeps its tally and sources.
  ///
  /// - Parameter date: When, in ISO 8601.
  /// - Throws: `unknown-seminar`.
  public func forget(_ key: String, on date: String) throws(Problems) {
    let id = try id(of: key)
    try doing { db in
      try db.execute(sql: "DELETE FROM response WHERE seminar = ?", arguments: [id])
      try db.execute(
        sql: "UPDATE seminar SET forgotten = ? WHERE id = ? AND forgotten IS NULL",
        arguments: [date, id])
      try RespondentKey.dropIfUnused(db)
    }
  }

  /// Drops all that was read from the files of a seminar, before others are read in their place.
  public func dropAnswers(of key: String) throws(Problems) {
    let id = try id(of: key)
    try doing { db in
      for table in ["response", "source", "answer_tally", "item_tally", "battery_tally"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE seminar = ?", arguments: [id])
      }
      try db.execute(
        sql: "UPDATE seminar SET responses = 0, forgotten = NULL WHERE id = ?", arguments: [id])
      try RespondentKey.dropIfUnused(db)
    }
  }

  /// Drops questionnaires and series that no seminar has any more, and brings the views of the others up
  /// to date. Done last in every change.
  func tidyUp() throws(Problems) {
    try doing { db in
      try db.execute(
        sql: """
          DELETE FROM questionnaire WHERE NOT EXISTS
            (SELECT 1 FROM seminar WHERE seminar.questionnaire = questionnaire.id)
          """)
      try SeriesView.dropUnused(db)
      try SeriesView.updateAll(db)
    }
  }

  private func seriesID(_ name: String) throws(Problems) -> Int {
    try doing { db in
      if let id = try Int.fetchOne(
        db, sql: "SELECT id FROM series WHERE name = ?", arguments: [name])
      {
        return id
      }
      let names = try String.fetchSet(db, sql: "SELECT view FROM series")
      try db.execute(
        sql: "INSERT INTO series (name, view) VALUES (?, ?)",
        arguments: [name, SeriesView.name(for: name, besides: names)])
      return Int(db.lastInsertedRowID)
    }
  }
}

extension ArchivedSeminar {
  fileprivate var languageList: String? {
    languages.isEmpty ? nil : languages.joined(separator: ",")
  }
}
