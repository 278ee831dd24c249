internal import GRDB

/// The view of a series for whoever reads the archive with another program: a row for each response, one
/// column an item.
enum SeriesView {
  /// SQLite takes 2,000 columns; what is beyond stands in the table of responses all the same.
  private static let mostItems = 1_500
  private static let own = ["seminar", "date", "place", "file", "row", "line"]

  /// A name that needs no quotes: `series_open_budgets`.
  static func name(for series: String, besides taken: Set<String>) -> String {
    var name = "series"
    var isWord = false
    for character in series.lowercased() {
      let belongs = character.isLetter || character.isNumber
      if belongs { name += isWord ? String(character) : "_" + String(character) }
      isWord = belongs
    }
    var free = name
    var number = 2
    while taken.contains(free) {
      free = "\(name)_\(number)"
      number += 1
    }
    return free
  }

  /// Writes the views anew that are not as they should be.
  static func updateAll(_ db: Database) throws {
    for series in try Row.fetchAll(db, sql: "SELECT id, view FROM series") {
      let view: String = series[1]
      let sql = try definition(view, series: series[0], db)
      let known = try String.fetchOne(
        db, sql: "SELECT sql FROM sqlite_master WHERE type = 'view' AND name = ?",
        arguments: [view])
      guard sql != known else { continue }
      try db.execute(sql: "DROP VIEW IF EXISTS \(quoted(view))")
      try db.execute(sql: sql)
    }
  }

  /// Drops series without a seminar, and their views.
  static func dropUnused(_ db: Database) throws {
    let unused = try Row.fetchAll(
      db,
      sql: """
        SELECT id, view FROM series
        WHERE NOT EXISTS (SELECT 1 FROM seminar WHERE seminar.series = series.id)
        """)
    for series in unused {
      try db.execute(sql: "DROP VIEW IF EXISTS \(quoted(series[1]))")
      try db.execute(sql: "DELETE FROM series WHERE id = ?", arguments: [series[0] as Int])
    }
  }

  private static func definition(_ view: String, series: Int, _ db: Database) throws -> String {
    let items = try Row.fetchAll(
      db,
      sql: """
        SELECT key, max(type = 'text') FROM item
        WHERE questionnaire IN (SELECT questionnaire FROM seminar WHERE series = ?)
        GROUP BY key ORDER BY min(questionnaire * 100000 + position) LIMIT \(mostItems)
        """, arguments: [series])
    var columns = [
      "seminar.key AS seminar", "seminar.date AS date", "seminar.place AS place",
      "source.file AS file", "response.row AS row", "response.line AS line",
    ]
    for item in items {
      columns.append(column(item[0], isText: item[1]))
    }
    return """
      CREATE VIEW \(quoted(view)) AS SELECT
        \(columns.joined(separator: ",\n  "))
      FROM seminar JOIN response ON response.seminar = seminar.id
        JOIN source ON source.id = response.source
      WHERE seminar.series = \(series)
      """
  }

  static func column(_ key: String, isText: Bool) -> String {
    let name = own.contains(key.lowercased()) ? "item_" + key : key
    return "\(isText ? text(key) : value(key)) AS \(quoted(name))"
  }

  /// Questionnaires may have an item at different places.
  private static func value(_ key: String) -> String {
    """
    json_extract(response.answers, (SELECT path FROM item WHERE \
    item.questionnaire = seminar.questionnaire AND item.key = \(literal(key))))
    """
  }

  private static func text(_ key: String) -> String {
    """
    coalesce((SELECT open_answer.text FROM open_answer JOIN item ON item.id = open_answer.item WHERE \
    open_answer.response = response.id AND open_answer.is_beside_other = 0 AND \
    item.key = \(literal(key))), \(value(key)))
    """
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  private static func literal(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }
}
