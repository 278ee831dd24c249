import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Jotform: the submission date first; rows of an input table as `Question >> Row`; choices of
  /// several parted by line breaks.
  static let jotform = ExportLayout(
    name: "jotform", title: "Jotform", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let words = (records.first ?? []).map { $0.foldedToWords() }
      guard words.first == "submission date",
        words.contains("submission id") || words.contains("ip")
          || records[0].contains(where: { $0.contains(" >> ") })
      else { return nil }
      return
        "the first column is Submission Date, and there are Submission ID, IP or rows behind >>"
    },
    titles: { TitleParts.split($0, by: " >> ") },
    metadata: [
      "submission id": .toolsOwn, "submission ip": .place, "last update date": .time, "ip": .place,
    ],
    gridMark: ": ")
}
