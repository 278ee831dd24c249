public import Diagnostics
internal import GRDB
public import SurveyModel

extension ArchiveChange {
  /// Remembers what a person said of two items, in place of what was said of them before.
  public func set(_ match: ConfirmedMatch, ofSeries name: String) throws(Problems) {
    try doing { db in
      try db.execute(
        sql: """
          INSERT INTO item_match (series, earlier, later, verdict) VALUES (?, ?, ?, ?)
          ON CONFLICT (series, earlier, later) DO UPDATE SET verdict = excluded.verdict
          """,
        arguments: [
          name, PlainJSON.encode(match.earlier), PlainJSON.encode(match.later),
          match.verdict.rawValue,
        ])
    }
  }

  /// Forgets what was said of two items.
  public func drop(_ match: ConfirmedMatch, ofSeries name: String) throws(Problems) {
    try doing { db in
      try db.execute(
        sql: "DELETE FROM item_match WHERE series = ? AND earlier = ? AND later = ?",
        arguments: [name, PlainJSON.encode(match.earlier), PlainJSON.encode(match.later)])
    }
  }

  /// Where both series have the same pair, that of the new one stays.
  func moveMatches(ofSeries name: String, to other: String) throws(Problems) {
    try doing { db in
      try db.execute(
        sql: "UPDATE OR IGNORE item_match SET series = ? WHERE series = ?",
        arguments: [other, name])
    }
  }
}
