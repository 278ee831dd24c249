internal import Diagnostics

extension MessageCatalogue {
  /// Files of themes.
  static let russianThemes: [String: String] = [
    "the file holds no themes":
      "в файле нет ни одной темы",
    "begin it with the lines “anketa-themes: 1” and “themes:”":
      "начните его со строк «anketa-themes: 1» и «themes:»",
    "this is a questionnaire, and no file of themes":
      "это анкета, а не файл тем",
    "a file of themes begins with “anketa-themes: 1”":
      "файл тем начинается с «anketa-themes: 1»",
    "the file of themes":
      "файл тем",
    "a list of themes, each after a hyphen":
      "список тем, каждая после дефиса",
    "theme %1":
      "тема %1",
    "the file of themes has no “themes”":
      "в файле тем нет «themes»",
    "add a line such as “themes:”":
      "добавьте строку вида «themes:»",
    "two themes have the key “%1”":
      "«%1» — ключ двух тем",
    "give each theme a key of its own":
      "дайте каждой теме свой ключ",
    "words for each language: {en: [time], ru: [время]}":
      "слова для каждого языка: {en: [time], ru: [время]}",
    "a keyword in %1 has no letter":
      "в ключевом слове из %1 нет ни одной буквы",
    "a word, or the beginning of one with a star: практик*":
      "слово или его начало со звёздочкой: практик*",
    "“overrides” is %1 here":
      "«overrides» здесь — %1",
    "a list of answers with their themes, each after a hyphen":
      "список ответов с их темами, каждый после дефиса",
    "override %1 is for the same answer as override %2":
      "запись %1 в overrides — о том же ответе, что и запись %2",
    "override %1 is no answer with its themes":
      "запись %1 в overrides — не ответ с его темами",
    "the keys answer, themes and, if need be, question":
      "ключи answer, themes и, если нужно, question",
    "override %1 has no answer":
      "в записи %1 в overrides нет ответа",
    "write the answer as it was typed behind “answer:”":
      "напишите после «answer:» ответ так, как он введён",
    "override %1 names a theme that is not there":
      "запись %1 в overrides называет тему, которой нет",
    "the file is faulty here, among the answers":
      "здесь, среди ответов, в файле ошибка",
    "put the answer into double quotes, and its keys one under the other":
      "возьмите ответ в двойные кавычки, а ключи напишите один под другим",
    "theme %1 is looked for in “%2”, which is no open question of the questionnaire":
      "тему %1 ищут в «%2», а такого открытого вопроса в анкете нет",
    "there are no themes that the second coding could be compared with":
      "нет тем, с которыми можно сравнить второе кодирование",
    "name the file of themes with `--themes`":
      "назовите файл тем с помощью `--themes`",
    "the file holds no coded answers":
      "в файле нет закодированных ответов",
    "list the answers with their themes under “overrides:”":
      "перечислите ответы с их темами под «overrides:»",
  ]
}
