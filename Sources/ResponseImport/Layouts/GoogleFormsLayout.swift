import SurveyModel

extension ExportLayout {
  /// Google Forms, as downloaded from the form or from its sheet: one header row, the submission
  /// time first, in the language of the account; grids as `Question [Row]`.
  static let googleForms = ExportLayout(
    name: "google-forms", title: "Google Forms", isConfirmed: true, headerRows: 1,
    recognise: { records in
      guard let first = records.first?.first?.foldedToWords(), submissionTimes.contains(first)
      else { return nil }
      return "the first column is the submission time as Google Forms titles it"
    },
    titles: { oneHeaderRow($0) },
    metadata: ["score": .toolsOwn, "username": .person, "баллы": .toolsOwn])

  /// “Timestamp” in the languages of the accounts that were met.
  private static let submissionTimes: Set<String> = [
    "timestamp", "отметка времени", "убакыт белгиси", "позначка часу", "carimbo de data hora",
    "marca temporal", "horodateur", "zeitstempel", "タイムスタンプ", "informazioni cronologiche",
    "sygnatura czasowa", "zaman damgası", "уақыт белгісі",
  ]
}
