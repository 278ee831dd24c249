import SurveyModel

/// Tools that are known by a few titles and lay their answers out like any table.
extension ExportLayout {
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
    metadata: ["submitter": .person, "submitter email": .person, "submission date": .time])

  static let jotform = ExportLayout(
    name: "jotform", title: "Jotform", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let words = (records.first ?? []).map { $0.foldedToWords() }
      guard words.first == "submission date",
        words.contains("submission id") || words.contains("ip")
          || records[0].contains(where: { $0.contains(" >> ") })
      else { return nil }
      return "the first column is Submission Date, and there is a Submission ID"
    },
    titles: { TitleParts.split($0, by: " >> ") },
    metadata: ["submission id": .toolsOwn, "submission ip": .place, "last update date": .time])

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
    ])

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
