import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Mentimeter, the sheet of voters saved as CSV: one row a voter, one column a question slide, below
  /// the names of presentation and session. Who opens the presentation twice is two voters.
  static let mentimeter = ExportLayout(
    name: "mentimeter", title: "Mentimeter", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let start = (records.first ?? []).prefix(4).map { $0.foldedToWords() }
      guard let first = start.first, voters.contains(first),
        start.dropFirst().contains(where: { $0 == "session" || $0 == "session id" })
      else { return nil }
      return "the first column is the voter, and there is a Session"
    },
    titles: { oneHeaderRow($0) },
    metadata: [
      "voter": .toolsOwn, "voter id": .toolsOwn, "voters": .toolsOwn, "participant": .toolsOwn,
      "participant id": .toolsOwn, "session": .toolsOwn, "session id": .toolsOwn, "date": .time,
      "presentation": .toolsOwn,
    ])

  private static let voters: Set<String> = [
    "voter", "voters", "voter id", "participant", "participant id",
  ]
}
