import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Formstack: the labels of the fields, and what the tool notes about the sender.
  static let formstack = ExportLayout(
    name: "formstack", title: "Formstack", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let words = Set((records.first ?? []).map { $0.foldedToWords() })
      guard words.isSuperset(of: ["unique id", "browser", "ip address"]) else { return nil }
      return "there are the columns Unique ID, Browser and IP Address"
    },
    titles: { oneHeaderRow($0) },
    metadata: [
      "time": .time, "browser": .toolsOwn, "unique id": .toolsOwn, "location": .place,
      "ip address": .place,
    ],
    gridMark: " = ")
}
