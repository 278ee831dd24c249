import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Microsoft Forms, saved as CSV from the workbook that it exports: five columns of its own first,
  /// titled in the language of the form's owner.
  static let microsoftForms = ExportLayout(
    name: "microsoft-forms", title: "Microsoft Forms", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let start = (records.first ?? []).prefix(5).map { $0.foldedToWords() }
      if start == ["id", "start time", "completion time", "email", "name"] {
        return "the first columns are ID, Start time, Completion time, Email, Name"
      }
      guard start.first == "id", start.count == 5, opensLikeMicrosoftForms(records.dropFirst())
      else { return nil }
      return "the first columns hold a number, two times, an account and a name"
    },
    titles: { header in
      let titles = oneHeaderRow(header).map { title in
        var title = title
        if let own = firstColumns[title.index] { title.kind = .own(own) }
        return title
      }
      return TitleParts.markingAdditions(titles) { title in
        guard let (kind, question) = TitleParts.halves(title.text, by: " - ", fromEnd: false),
          quizColumns.contains(kind.foldedToWords())
        else { return nil }
        return question
      }
    },
    metadata: [
      "id": .toolsOwn, "start time": .time, "completion time": .time,
      "last modified time": .time, "total points": .toolsOwn, "quiz feedback": .toolsOwn,
      "время последнего изменения": .time, "всего баллов": .toolsOwn,
      "отзыв о тесте": .toolsOwn, "language": .toolsOwn, "язык": .toolsOwn,
    ],
    endOfChoice: ";")

  private static let firstColumns: [Int: ColumnUse.Metadata] = [
    0: .toolsOwn, 1: .time, 2: .time, 3: .person, 4: .person,
  ]

  private static let quizColumns: Set<String> = ["points", "feedback", "баллы", "отзыв", "упайлар"]

  /// Titles may be in any language; what stands under them is not.
  private static func opensLikeMicrosoftForms(_ rows: ArraySlice<[String]>) -> Bool {
    let rows = rows.filter { $0.count >= 6 }
    return rows.count >= 2
      && rows.allSatisfy { row in
        Int(row[0]) != nil && DateCell(row[1])?.hasTime == true
          && DateCell(row[2])?.hasTime == true
          && (row[3].contains("@") || row[3] == rows[0][3]) && DateCell(row[4]) == nil
          && Int(row[4]) == nil
      }
  }
}
