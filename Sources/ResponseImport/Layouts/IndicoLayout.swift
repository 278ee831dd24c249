import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Indico, surveys of an event: who answered first, then `Section: Question`.
  static let indico = ExportLayout(
    name: "indico", title: "Indico", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let start = (records.first ?? []).prefix(3).map { $0.foldedToWords() }
      guard start == ["submitter", "submitter email", "submission date"] else { return nil }
      return "the first columns are Submitter, Submitter Email, Submission Date"
    },
    titles: { header in
      (header.first ?? []).enumerated().map { index, title in
        // `Section: Question`: the section is not part of the question.
        guard let (_, question) = TitleParts.halves(title, by: ": ", fromEnd: false) else {
          return ColumnTitle(index: index, header: title)
        }
        return ColumnTitle(index: index, raw: [title], question: question, part: nil)
      }
    },
    metadata: [
      "submitter": .person, "submitter email": .person, "submission date": .time,
      "submitted": .time,
    ])
}
