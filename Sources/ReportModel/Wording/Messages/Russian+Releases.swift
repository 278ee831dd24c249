internal import Diagnostics

extension MessageCatalogue {
  /// Annexes from the archive, and what earlier ones have told.
  static let russianReleases: [String: String] = [
    "the archive “%1” holds no seminar": "в архиве «%1» нет ни одного семинара",
    "the annexes of %1 seminars of %2 were written into %3":
      "приложений составлено: %1 из %2; они в папке %3",
    "it is a file": "это файл",
    "name a folder with `-o`; it is made if it is not there":
      "укажите папку через `-o`; если её нет, она будет создана",
    "seminar %1: whoever subtracts this annex and the one of %2 could find the answers of %3 of the respondents":
      "семинар %1: если вычесть друг из друга это приложение и приложение от %2, можно найти ответы людей, числом %3",
    "seminar %1: whoever subtracts this annex and the one of %2 could find the answers of %3 of the respondents in a group by %4":
      "семинар %1: если вычесть друг из друга это приложение и приложение от %2, можно найти в группе по вопросу %4 ответы людей, числом %3",
    "numbers as they were, or numbers of which at least one has changed by %1":
      "прежние числа или числа, из которых хотя бы одно изменилось на %1",
    "wait for more responses, or write it all the same with `--accept-difference`, which is recorded":
      "дождитесь новых ответов или всё же запишите его с `--accept-difference`; это будет отмечено",
    "leave `--by` out, wait for more responses, or write it all the same with `--accept-difference`, which is recorded":
      "уберите `--by`, дождитесь новых ответов или всё же запишите его с `--accept-difference`; это будет отмечено",
    "the annex was written, but not recorded in the archive “%1”: %2":
      "приложение записано, но в архиве «%1» это не отмечено: %2",
    "before you hand it out, write it again where the archive can be written, so that later annexes can be checked against it":
      "прежде чем отдать его, запишите его ещё раз там, где в архив можно писать: тогда с ним сверят следующие приложения",
    "the responses of seminar %1 were forgotten on %2, and groups cannot be counted from what is left":
      "ответы семинара %1 удалены из архива %2, а по тому, что осталось, группы не сосчитать",
    "the responses of seminar %1 were forgotten on %2, and weights cannot be made from what is left":
      "ответы семинара %1 удалены из архива %2, а по тому, что осталось, весов не вычислить",
    "leave `--by` out": "уберите `--by`",
    "leave `--weighted` out": "уберите `--weighted`",
    "seminar %1 keeps the questionnaire that it was imported with; the one of `-q` was not used":
      "у семинара %1 остаётся анкета, с которой он внесён; анкета из `-q` не использована",
    "`anketa import --replace` with `-q` reads its files anew":
      "`anketa import --replace` вместе с `-q` прочтёт его файлы заново",
    "seminar %1 cannot be compared with itself": "семинар %1 нельзя сравнить с ним самим",
    "name another seminar with `--against`, or `--against previous`":
      "укажите другой семинар через `--against` или `--against previous`",
    "which seminar was before that of %1 is not known: a file belongs to no series":
      "какой семинар был до того, что в файле %1, неизвестно: файл не относится ни к одной серии",
    "put it into the archive with `anketa import`, or name a seminar with `--against`":
      "внесите его в архив через `anketa import` или укажите семинар через `--against`",
    "which seminar was before %1 is not known: it has no date":
      "какой семинар был до %1, неизвестно: у него нет даты",
    "add it with `anketa seminars edit %1 --date`, or name a seminar with `--against`":
      "добавьте её через `anketa seminars edit %1 --date` или укажите семинар через `--against`",
    "no seminar of the series “%1” was before %2": "в серии «%1» до %2 семинаров не было",
    "name a seminar with `--against`; `anketa seminars` lists what is there":
      "укажите семинар через `--against`; список покажет `anketa seminars`",
  ]
}
