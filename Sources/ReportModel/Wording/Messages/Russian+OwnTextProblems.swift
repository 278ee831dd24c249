internal import Diagnostics

extension MessageCatalogue {
  /// The organisers' own text.
  static let russianOwnText: [String: String] = [
    "the file is larger than %1 MB, and no text for an annex is":
      "файл больше %1 МБ, а текста такого размера для приложения не бывает",
    "the comment that begins here has no end, so all text behind it would be lost":
      "у комментария, который здесь начинается, нет конца, поэтому весь текст за ним пропал бы",
    "--> behind the comment": "--> после комментария",
    "add it, or take <!-- away": "добавьте его или уберите <!--",
    "%1 was made for your own text": "файл %1 создан для вашего собственного текста",
    "write under its headings, then write the annex again":
      "напишите текст под его заголовками и составьте приложение ещё раз",
    "the annex has no heading “%1”; its text is at the end":
      "в приложении нет заголовка «%1»; его текст помещён в конец",
    "`--keep-text` with the name of a new file makes one with all headings":
      "`--keep-text` с именем нового файла создаст файл со всеми заголовками",
  ]
}
