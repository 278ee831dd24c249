import SurveyModel

extension ExportLayout {
  /// Microsoft Forms, saved as CSV from the workbook that it exports: five columns of its own first.
  static let microsoftForms = ExportLayout(
    name: "microsoft-forms", title: "Microsoft Forms", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let start = (records.first ?? []).prefix(5).map { $0.foldedToWords() }
      guard start == ["id", "start time", "completion time", "email", "name"] else { return nil }
      return "the first columns are ID, Start time, Completion time, Email, Name"
    },
    titles: { oneHeaderRow($0) },
    metadata: [
      "id": .toolsOwn, "start time": .time, "completion time": .time,
      "last modified time": .time, "total points": .toolsOwn, "quiz feedback": .toolsOwn,
      "language": .toolsOwn,
    ])
}
