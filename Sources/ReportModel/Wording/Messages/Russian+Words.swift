internal import Diagnostics

extension MessageCatalogue {
  /// The words round a message, what the system says, and what the commands say themselves.
  static let russianWords: [String: String] = [
    "error": "ошибка",
    "warning": "предупреждение",
    "note": "примечание",
    "expected": "ожидалось",
    "help": "подсказка",
    "standard input": "стандартный ввод",
    "%1%2, column “%3”": "%1%2, столбец «%3»",
    "%1 and %2": "%1 и %2",
    "%1 and %2 more": "%1 и ещё %2",
    "“%1”": "«%1»",
    "permission denied": "нет доступа",
    "no such file or directory": "нет такого файла или папки",
    "is a directory": "это папка",
    "no space left on device": "на диске нет места",
    "read-only file system": "диск доступен только для чтения",
    "input/output error": "диск не читается",
    "file name too long": "слишком длинное имя файла",
    "the annex cannot be written in “%1”": "приложение нельзя составить на языке «%1»",
    "Anketa does not speak “%1”": "Anketa не говорит на языке «%1»",
    "choose one of these with `--language`": "выберите один из них: `--language`",
    "%1 questionnaires were returned, but only %2 people attended; the number of participants was left out of account":
      "заполненных анкет: %1, а участников указано: %2; число участников не учитывается",
    "check `--attended`, and whether somebody answered twice":
      "проверьте `--attended` и не ответил ли кто-то дважды",
    "it is a folder": "это папка",
    "name a file, such as %1/annex.html": "укажите файл, например %1/annex.html",
    "%1 could not be written: %2": "не удалось записать %1: %2",
    "the output could not be written: %1": "не удалось вывести результат: %1",
    "check that the folder exists and that you may write there":
      "проверьте, есть ли такая папка и можно ли в неё записывать",
    "%1: items: %2, scales: %3, languages: %4, problems: %5":
      "%1: вопросов — %2, шкал — %3, языки — %4, замечаний — %5",
    "no item of the questionnaire reads column %1":
      "столбец %1 не относится ни к одному вопросу анкеты",
    "it is much like “%1”: add the title under `columns:` of that item":
      "он похож на «%1»: добавьте заголовок в `columns:` этого вопроса",
    "add an item for it, or list the title under `ignore:`":
      "добавьте для него вопрос или внесите заголовок в `ignore:`",
    "%1 is there already and was left as it is": "%1 уже есть; файл оставлен как был",
    "name another file, or add `--replace`": "укажите другой файл или добавьте `--replace`",
    "did you mean `-q %1`?": "может быть, `-q %1`?",
    "there is no questionnaire in %1/; leave `-q` out, or write one with `anketa questionnaire draft FILE -o %2/NAME.yaml`":
      "в папке %1/ нет анкет; уберите `-q` или составьте анкету: `anketa questionnaire draft FILE -o %2/NAME.yaml`",
    "there are: %1": "есть такие: %1",
    "there is no questionnaire “%1”": "анкеты «%1» нет",
    "a file %1/%2.yaml": "файл %1/%2.yaml",
    "“%1” is no encoding that Anketa reads": "кодировку «%1» Anketa не читает",
    "did you mean `%1`?": "может быть, `%1`?",
    "leave `--encoding` out to let Anketa find out":
      "уберите `--encoding`, и Anketa определит кодировку сама",
    "`%1` takes one character, not “%2”": "`%1`: здесь нужен один знак, а не «%2»",
    "one of , ; | or the word tab": "один из знаков , ; | или слово tab",
    "leave `%1` out to let Anketa find out": "уберите `%1`, и Anketa определит это сама",
  ]
}
