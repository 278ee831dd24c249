public import Diagnostics
internal import GRDB
public import SurveyModel

extension ArchiveReader {
  /// What was said of the items of a series, in the order in which it was said first.
  ///
  /// - Parameter name: Of any series: of one that nobody has said anything of there are none.
  public func confirmedMatches(series name: String) throws(Problems) -> [ConfirmedMatch] {
    try asking { db in
      try Row.fetchAll(
        db, sql: "SELECT earlier, later, verdict FROM item_match WHERE series = ? ORDER BY id",
        arguments: [name]
      ).map { row in
        guard let verdict = ConfirmedMatch.Verdict(rawValue: row[2]) else {
          throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        return ConfirmedMatch(
          try PlainJSON.decode(row[0]), try PlainJSON.decode(row[1]), verdict)
      }
    }
  }

  /// Series that have a seminar, and those of which only matches are left, by name.
  public func seriesWithMatches() throws(Problems) -> [String] {
    try asking { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM series UNION SELECT series FROM item_match ORDER BY 1")
    }
  }

  /// - Throws: `unknown-series`, with the nearest name, when there is neither a seminar nor a match of it.
  public func checkSeries(_ name: String) throws(Problems) {
    let known = try seriesWithMatches()
    guard known.contains(name) else { throw Problems(.unknownSeries(name, known: known)) }
  }
}
