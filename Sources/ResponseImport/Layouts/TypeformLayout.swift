import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Typeform: `#` first, the network id last; a choice of several has a column for each option, with
  /// the option as title and as cell.
  static let typeform = ExportLayout(
    name: "typeform", title: "Typeform", isConfirmed: true, headerRows: 1,
    recognise: { records in
      let titles = records.first ?? []
      let words = titles.map { $0.foldedToWords() }
      guard titles.first == "#",
        words.contains("network id") || words.contains("submit date utc")
      else { return nil }
      return "the first column is #, and there is a Network ID"
    },
    titles: { oneHeaderRow($0) },
    metadata: [
      "response type": .toolsOwn, "start date utc": .time, "stage date utc": .time,
      "submit date utc": .time, "network id": .place, "tags": .toolsOwn, "ending": .toolsOwn,
    ],
    isOwnColumn: { $0 == "#" ? .toolsOwn : nil },
    exclusions: [
      ExclusionRule(
        column: "response type", cells: ["partial", "started", "incomplete"], reason: .unfinished)
    ],
    putsOtherBehindOptions: true)
}
