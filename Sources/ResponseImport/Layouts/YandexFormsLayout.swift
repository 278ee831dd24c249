import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Yandex Forms: number and time first, choices of several in one cell or as `Question / Option`.
  static let yandexForms = ExportLayout(
    name: "yandex-forms", title: "Yandex Forms", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let start = (records.first ?? []).prefix(2).map { $0.foldedToWords() }
      guard start == ["id", "время создания"] else { return nil }
      return "the first columns are ID and Время создания"
    },
    titles: { TitleParts.split($0, by: " / ") },
    metadata: ["id": .toolsOwn, "время создания": .time])
}
