internal import GRDB
internal import SurveyModel
internal import Tabulation

/// The rows of one item's tally.
struct TallyRows {
  private let seminar: Int
  private let item: Int
  private let sums: Statement
  private let answer: Statement

  init(seminar: Int, item: Int, _ db: Database) throws {
    self.seminar = seminar
    self.item = item
    sums = try db.cachedStatement(sql: "INSERT INTO item_tally VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    answer = try db.cachedStatement(sql: "INSERT INTO answer_tally VALUES (?, ?, ?, ?, ?, ?)")
  }

  /// Writes what occurred; what did not has no row.
  func insert(_ tally: ItemTally) throws {
    try sums.execute(arguments: [
      seminar, item, tally.answered, tally.noneTicked, tally.missing.blank,
      tally.missing.notAsked, tally.missing.notApplicable, tally.missing.damaged,
    ])
    for (code, count) in tally.options { try insert("option", code, count) }
    for (number, count) in tally.numbers { try insert("number", number, count) }
    for (date, count) in tally.dates { try insert("date", date.iso, count) }
    for (code, places) in tally.places {
      for (place, count) in places { try insert("place", code, place: place, count) }
    }
  }

  private func insert(
    _ kind: String, _ value: some DatabaseValueConvertible, place: Int = 0, _ count: Int
  ) throws {
    guard count > 0 else { return }
    try answer.execute(arguments: [seminar, item, kind, value, place, count])
  }
}
