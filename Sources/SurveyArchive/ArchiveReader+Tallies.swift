public import Diagnostics
internal import GRDB
internal import SurveyModel
internal import Tabulation

extension ArchiveReader {
  /// The seminars of a series by date, each with its tally: read in one go, whatever their number.
  ///
  /// - Throws: `unknown-series`.
  public func tallies(ofSeries name: String) throws(Problems) -> [SeminarTally] {
    try tallies(of: try seminars(ofSeries: name), where: "series.name = ?", [name])
  }

  /// - Throws: `unknown-seminar`.
  public func tally(of key: String) throws(Problems) -> SeminarTally {
    let seminar = try seminar(key)
    return try tallies(of: [seminar], where: "seminar.key = ?", [key])[0]
  }

  /// The sums of the batteries of a seminar.
  public func batteries(of key: String) throws(Problems) -> [ArchivedBattery] {
    try asking { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT battery, items, complete, sums, products, straight_lined
          FROM battery_tally JOIN seminar ON seminar.id = battery_tally.seminar
          WHERE seminar.key = ? ORDER BY battery
          """, arguments: [key]
      ).map { row in
        ArchivedBattery(
          key: row[0], items: try PlainJSON.decode(row[1]),
          sums: BatterySums(
            n: row[2], sums: try PlainJSON.decode(row[3]), products: try PlainJSON.decode(row[4])),
          straightLined: row[5])
      }
    }
  }

  private func tallies(
    of seminars: [ArchivedSeminar], where condition: String, _ arguments: StatementArguments
  ) throws(Problems) -> [SeminarTally] {
    let asked = try asking { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT seminar.id, seminar.key, questionnaire, is_inferred
          FROM seminar JOIN series ON series.id = seminar.series WHERE \(condition)
          """, arguments: arguments)
    }
    var shapes: [Int: QuestionnaireShape] = [:]
    var places: [Int: Int] = [:]
    var byKey: [String: (id: Int, questionnaire: Int, isInferred: Bool)] = [:]
    for row in asked { byKey[row[1]] = (row[0], row[2], row[3]) }
    var tallies: [SeminarTally] = []
    for seminar in seminars {
      guard let (id, questionnaire, isInferred) = byKey[seminar.key] else { continue }
      var shape = shapes[questionnaire]
      if shape == nil { shape = try self.shape(of: questionnaire) }
      guard let shape else { continue }
      shapes[questionnaire] = shape
      places[id] = tallies.count
      var tally = shape.none
      tally.responses = seminar.responses
      tallies.append(
        SeminarTally(
          seminar: seminar, questionnaire: questionnaire, isInferred: isInferred, tally: tally))
    }
    let from = """
      JOIN seminar ON seminar.id = t.seminar JOIN series ON series.id = seminar.series
      WHERE \(condition)
      """
    try asking { db in
      let items = try Row.fetchCursor(
        db,
        sql: """
          SELECT t.seminar, t.item, answered, none_ticked, blank, not_asked, not_applicable, damaged
          FROM item_tally t \(from)
          """, arguments: arguments)
      while let row = try items.next() {
        guard let place = places[row[0]],
          let shape = shapes[tallies[place].questionnaire], let item = shape.places[row[1]]
        else { continue }
        tallies[place].tally.items[item].take(row, of: shape.types[item])
      }
      let answers = try Row.fetchCursor(
        db,
        sql: "SELECT t.seminar, t.item, kind, value, t.place, count FROM answer_tally t \(from)",
        arguments: arguments)
      while let row = try answers.next() {
        guard let place = places[row[0]],
          let item = shapes[tallies[place].questionnaire]?.places[row[1]]
        else { continue }
        tallies[place].tally.items[item].takeAnswer(row)
      }
    }
    return tallies
  }

  /// An empty tally, and where the items of the archive stand in it.
  private struct QuestionnaireShape {
    var none: Tally
    var types: [ItemType]
    var places: [Int: Int]
  }

  private func shape(of questionnaire: Int) throws(Problems) -> QuestionnaireShape {
    let archived = try self.questionnaire(id: questionnaire)
    let ids = try asking { db in
      try Int.fetchAll(
        db, sql: "SELECT id FROM item WHERE questionnaire = ? ORDER BY position",
        arguments: [questionnaire])
    }
    return QuestionnaireShape(
      none: Tally(of: archived.questionnaire), types: archived.questionnaire.items.map(\.type),
      places: Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) }))
  }
}

extension ItemTally {
  /// Takes the sums of an item, which hold for every kind of answer.
  fileprivate mutating func take(_ row: Row, of type: ItemType) {
    answered = row[2]
    if type == .text { textsNotKept = answered }
    noneTicked = row[3]
    missing.blank = row[4]
    missing.notAsked = row[5]
    missing.notApplicable = row[6]
    missing.damaged = row[7]
  }

  /// Takes how often one answer was given.
  fileprivate mutating func takeAnswer(_ row: Row) {
    let count: Int = row[5]
    switch row[2] as String {
    case "option": options[row[3], default: 0] += count
    case "number": numbers[row[3], default: 0] += count
    case "date": if let date = CalendarDate(iso: row[3]) { dates[date, default: 0] += count }
    case "place": places[row[3], default: [:]][row[4], default: 0] += count
    default: break
    }
  }
}
