import ReportModel

/// Why a figure of Anketa is meant to differ from a reference. Everything that is not named here is a
/// fault of one of the two.
enum Explanation {
  /// References count every record with anything in it as a respondent; Anketa leaves out records in
  /// which no question is answered and says so in its audit.
  static func recordsLeftOut(_ source: SourceRecord, _ expected: Double?, _ found: Double?)
    -> String?
  {
    guard let left = source.excluded.first(where: { $0.reason == "unanswered" })?.count,
      let expected, let found, expected - found == Double(left)
    else { return nil }
    return "a record without an answer to any question is no response (\(left) in this file)"
  }
}
