public import Diagnostics
internal import GRDB
internal import QuestionnaireFiles
public import SurveyModel
public import Tabulation

extension ArchiveChange {
  /// The questionnaire in the archive, put there if it is not there yet.
  public func put(_ questionnaire: Questionnaire) throws(Problems) -> ArchivedQuestionnaire {
    let definition = yaml(of: questionnaire)
    let sha256 = SHA256.hex(SHA256.digest(Array(definition.utf8)))
    let id = try doing { db in
      if let id = try Int.fetchOne(
        db, sql: "SELECT id FROM questionnaire WHERE sha256 = ?", arguments: [sha256])
      {
        return id
      }
      try db.execute(
        sql: "INSERT INTO questionnaire (key, version, definition, sha256) VALUES (?, ?, ?, ?)",
        arguments: [questionnaire.key, questionnaire.version, definition, sha256])
      let id = Int(db.lastInsertedRowID)
      for (position, item) in questionnaire.items.enumerated() {
        try insert(item, at: position, of: id, main: questionnaire.languages.first, db)
      }
      return id
    }
    return ArchivedQuestionnaire(id: id, questionnaire: questionnaire, sha256: sha256)
  }

  private func insert(
    _ item: Item, at position: Int, of questionnaire: Int, main language: String?, _ db: Database
  ) throws {
    let language = language ?? LocalizedText.undetermined
    try db.execute(
      sql: """
        INSERT INTO item (questionnaire, position, key, type, text, path) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        questionnaire, position, item.key, item.type.rawValue, item.text(language),
        "$[\(position)]",
      ])
    let id = db.lastInsertedRowID
    for (place, option) in item.allOptions.enumerated() {
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO option (item, code, position, role, label) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [id, option.code, place, option.role.rawValue, option.label(language)])
    }
  }

  /// Begins a file of a seminar; its responses go to what is returned.
  ///
  /// - Throws: `unknown-seminar`, and whatever keeps the archive from taking it.
  public func beginSource(
    _ file: String, sha256: String, of key: String
  ) throws(Problems) -> ResponseWriter {
    let seminar = try id(of: key)
    let questionnaire = try reader.questionnaire(of: key).archived
    return try doing { db in
      try db.execute(
        sql: """
          INSERT INTO source (seminar, file, sha256, records, counted, reading)
          VALUES (?, ?, ?, 0, 0, '{}')
          """, arguments: [seminar, file, sha256])
      let source = Int(db.lastInsertedRowID)
      let ids = try Int.fetchAll(
        db, sql: "SELECT id FROM item WHERE questionnaire = ? ORDER BY position",
        arguments: [questionnaire.id])
      return try ResponseWriter(
        reader, seminar: seminar, source: source, questionnaire: questionnaire.questionnaire,
        itemIDs: ids)
    }
  }

  /// Notes how a file was read, once all of it was.
  public func finish(_ writer: ResponseWriter, as source: ArchivedSource) throws(Problems) {
    try doing { db in
      try db.execute(
        sql: "UPDATE source SET records = ?, counted = ?, reading = ? WHERE id = ?",
        arguments: [source.records, source.counted, source.reading, writer.source])
    }
  }

  /// Writes the tally of a seminar in place of the one it had.
  ///
  /// - Parameter tally: Of the items of its questionnaire. Open answers in it are not written: they stand
  ///   with their responses.
  public func setTally(
    _ tally: Tally, batteries: [ArchivedBattery], of key: String
  ) throws(Problems) {
    let seminar = try id(of: key)
    let questionnaire = try reader.questionnaire(of: key).archived
    try doing { db in
      for table in ["answer_tally", "item_tally", "battery_tally"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE seminar = ?", arguments: [seminar])
      }
      try db.execute(
        sql: "UPDATE seminar SET responses = ? WHERE id = ?", arguments: [tally.responses, seminar])
      let ids = try Row.fetchAll(
        db, sql: "SELECT key, id FROM item WHERE questionnaire = ?", arguments: [questionnaire.id])
      let byKey = Dictionary(uniqueKeysWithValues: ids.map { ($0[0] as String, $0[1] as Int) })
      for item in tally.items {
        guard let id = byKey[item.key] else {
          preconditionFailure("a tally of \(item.key), which the seminar was not asked")
        }
        try TallyRows(seminar: seminar, item: id, db).insert(item)
      }
      for battery in batteries {
        try db.execute(
          sql: "INSERT INTO battery_tally VALUES (?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            seminar, battery.key, PlainJSON.encode(battery.items), battery.sums.n,
            battery.straightLined, PlainJSON.encode(battery.sums.sums),
            PlainJSON.encode(battery.sums.products),
          ])
      }
    }
  }
}

extension ArchiveChange {
  /// Lets a seminar have been asked another questionnaire; its answers have been dropped before.
  public func setQuestionnaire(
    _ questionnaire: ArchivedQuestionnaire, isInferred: Bool, of key: String
  ) throws(Problems) {
    let seminar = try id(of: key)
    try doing { db in
      try db.execute(
        sql: "UPDATE seminar SET questionnaire = ?, is_inferred = ? WHERE id = ?",
        arguments: [questionnaire.id, isInferred, seminar])
    }
  }
}
