import Diagnostics
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
    titles: { header in
      TitleParts.markingAdditions(oneHeaderRow(header)) { title in
        title.part.map { quizColumns.contains($0.foldedToWords()) } ?? false
          ? title.question : nil
      }
    },
    metadata: [
      "score": .toolsOwn, "total score": .toolsOwn, "баллы": .toolsOwn, "общий балл": .toolsOwn,
      "упай": .toolsOwn, "упайлар": .toolsOwn, "punkte": .toolsOwn, "username": .person,
      "nutzername": .person, "nombre de usuario": .person, "adresse e mail": .person,
      "dirección de correo electrónico": .person, "e mail adresse": .person,
      "адреса електронної пошти": .person,
    ])

  /// Behind a question of a quiz, in brackets: what the answer earned, and what was said about it.
  private static let quizColumns: Set<String> = [
    "score", "feedback", "баллы", "балл", "отзыв", "комментарий", "упай", "упайлар", "пикир",
  ]

  /// “Timestamp” in the languages of the accounts that were met.
  private static let submissionTimes: Set<String> = [
    "timestamp", "отметка времени", "убакыт белгиси", "позначка часу", "carimbo de data hora",
    "marca temporal", "horodateur", "zeitstempel", "タイムスタンプ", "informazioni cronologiche",
    "sygnatura czasowa", "zaman damgası", "уақыт белгісі",
  ]
}
