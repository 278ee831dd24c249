internal import Diagnostics

extension MessageCatalogue {
  /// What is wrong in a questionnaire.
  static let russianQuestionnaires: [String: String] = [
    "a list of items, each after a hyphen": "список вопросов, каждый после дефиса",
    "item “%1”": "вопрос «%1»",
    "item %1 of %2": "%2, вопрос %1",
    "two items have the key “%1”": "у двух вопросов один ключ: «%1»",
    "the first stands on line %1; give one of them another key":
      "первый — в строке %1; дайте одному из них другой ключ",
    "%1 is of type %2 and has a “scale”": "%1: тип %2, а задана шкала («scale»)",
    "write “type: rating”, or take out the scale": "напишите «type: rating» или уберите шкалу",
    "among 0 to 10, which need not be listed":
      "среди чисел от 0 до 10, которые перечислять не нужно",
    "0 to 10": "от 0 до 10",
    "%1 is of type %2 and lists no options": "%1: тип %2, а варианты не перечислены",
    "add “options:” with the answers that the form offers":
      "добавьте «options:» с вариантами ответов из формы",
    "in the scale": "в шкале",
    "the points of its scale": "см. «scale»",
    "the scale of %1": "%1, шкала",
    "%1 is a rating without a “scale”": "%1: оценка без шкалы («scale»)",
    "add “scale:” with the key of a scale, or list the answers under “options:”":
      "добавьте «scale:» с ключом шкалы или перечислите ответы в «options:»",
    "%1 lists option %2 beside %3": "%1: вариант %2 — вне шкалы (%3)",
    "an answer with “role: not-applicable”, “dont-know” or “refused”":
      "ответ с «role: not-applicable», «dont-know» или «refused»",
    "give the option such a role, or make it a point of the scale":
      "укажите для варианта такую роль или внесите его в шкалу",
    "%1 is of type %2 and has “other”": "%1: тип %2, а указано «other»",
    "only a choice can have an answer “other”": "ответ «другое» бывает только у вопросов с выбором",
    "%1 has an answer “other” twice": "%1: ответ «другое» указан дважды",
    "take out “other”, or the option with “role: other”":
      "уберите «other» или вариант с «role: other»",
    "“%1”, named by %2, is none of the batteries": "%2: блока «%1» среди «batteries» нет",
    "define it under “batteries:”": "опишите его в «batteries:»",
    "item “%1” is answered in another way than the first row of battery “%2”; the battery has no figures of its own":
      "на вопрос «%1» отвечают не так, как на первый вопрос блока «%2»; общих показателей у блока не будет",
    "the type and scale of item “%1”": "тип и шкала как у вопроса «%1»",
    "give it the same scale, or take it out of the battery":
      "задайте ему ту же шкалу или уберите его из блока",
    "a list of options, each after a hyphen": "список вариантов, каждый после дефиса",
    "“%1” in %2 is no code": "%2: «%1» — не код",
    "a list of options, each after a hyphen, or “number: label”":
      "список вариантов, каждый после дефиса, или «число: подпись»",
    "put a hyphen before each option": "поставьте дефис перед каждым вариантом",
    "the label of %1 in %2": "%2, подпись %1",
    "option %1 of %2": "%2, вариант %1",
    "the label of %1": "%1, подпись",
    "%1 has no “label”": "%1: нет подписи («label»)",
    "add a line such as “label: {en: Yes}”": "добавьте строку вида «label: {ru: Да}»",
    "on line %1": "в строке %1",
    "code %1 stands twice in %2": "%2: код %1 стоит дважды",
    "it stands first %1; give each option a code of its own":
      "сначала он стоит %1; дайте каждому варианту свой код",
    "a part of %1 has no “key”": "%1: в одной из частей нет ключа («key»)",
    "add a line such as “key: agreement-5”": "добавьте строку вида «key: agreement-5»",
    "a key with its definition below it": "ключ, а под ним описание",
    "two scales have the key “%1”": "у двух шкал один ключ: «%1»",
    "give one of them another key": "дайте одному из них другой ключ",
    "scale “%1”": "шкала «%1»",
    "the points of %1": "%1, пункты",
    "among the points": "среди пунктов шкалы",
    "%1 has 1 point": "%1: всего один пункт",
    "%1 has no points": "%1: нет ни одного пункта",
    "3 to 11 points": "от 3 до 11 пунктов",
    "list every answer that the form offers": "перечислите все ответы, которые есть в форме",
    "%1 has %2 points": "%1: пунктов — %2",
    "for two answers use an item of type yes-no or single":
      "для двух ответов возьмите тип yes-no или single",
    "for a quantity use an item of type number": "для количества возьмите тип number",
    "battery “%1”": "блок «%1»",
    "two batteries have the key “%1”": "у двух блоков один ключ: «%1»",
    "the text of %1": "%1, текст",
    "“%1”, named by %2, is none of the scales": "%2: шкалы «%1» среди «scales» нет",
    "define it under “scales:”": "опишите её в «scales:»",
    "%1 in “%2”": "%1, язык «%2»",
    "a text, or one for each language: {en: …, ru: …}":
      "текст или по тексту на каждом языке: {en: …, ru: …}",
    "“%1” in %2 is no code of a language": "%2: «%1» — не код языка",
    "a code such as en, ru or ky": "код, например en, ru или ky",
    "if it belongs to the text before the comma, put that whole text in quotes":
      "если это часть текста перед запятой, возьмите весь этот текст в кавычки",
    "1 text is missing in “%1”": "на языке «%1» не хватает одного текста",
    "%1 texts are missing in “%2”": "на языке «%2» не хватает текстов: %1",
    "add “%1: …”, or take “%2” out of “languages”":
      "добавьте «%1: …» или уберите «%2» из «languages»",
    "1 text is in “%1”, which is not one of the “languages”":
      "один текст — на языке «%1», которого нет в «languages»",
    "%1 texts are in “%2”, which is not one of the “languages”":
      "текстов на языке «%2», которого нет в «languages»: %1",
    "add “%1” to “languages”": "добавьте «%1» в «languages»",
    "The same on line %1.": "То же в строке %1.",
    "The same on lines %1.": "То же в строках %1.",
    "did you mean “%1”?": "может быть, «%1»?",
    "“%1” of %2": "%2, «%1»",
    "keys, one on a line": "ключи, по одному в строке",
    "“%1” is not a key of %2": "%2: ключа «%1» здесь не бывает",
    "%1 has no “%2”": "%1: нет ключа «%2»",
    "add a line such as “%1”": "добавьте строку вида «%1»",
    "a part of %1": "%1, одна из частей",
    "a text": "текст",
    "“%1” in %2 names no column": "%2: «%1» не указывает ни на один столбец",
    "write a part of the column's title beside the star":
      "впишите рядом со звёздочкой часть заголовка столбца",
    "a whole number": "целое число",
    "a whole number from %1": "целое число от %1",
    "%1 is “%2”, and a key has no such characters": "%1: «%2», но таких знаков в ключе не бывает",
    "small letters a to z, figures, “-” and “_”, beginning with a letter or figure":
      "строчные буквы от a до z, цифры, «-» и «_»; первой — буква или цифра",
    "write “%1”": "напишите «%1»",
    "%1 is %2 here": "%1: здесь стоит %2",
    "%1 cannot be “%2”": "%1: значение «%2» здесь не подходит",
    "%1 cannot be %2": "%1: не подходит; здесь стоит %2",
    "%1 more problems are not shown.": "Ещё замечаний, которые не показаны: %1.",
    "the file is written for format %1, and this program reads format %2":
      "файл записан в формате %1, а программа читает формат %2",
    "use a newer version of this program": "установите новую версию программы",
    "the questionnaire": "анкета",
    "“key” of the questionnaire": "«key» анкеты",
    "the questionnaire has “sections” and also “items”": "в анкете есть и «sections», и «items»",
    "put the items into a section, or take out the sections":
      "перенесите вопросы в раздел или уберите разделы",
    "the questionnaire has no “sections” and no “items”": "в анкете нет ни «sections», ни «items»",
    "add “items:” and the questions below it": "добавьте «items:» и под ним вопросы",
    "a list of sections, each after a hyphen": "список разделов, каждый после дефиса",
    "section %1": "раздел %1",
    "the questionnaire asks nothing": "в анкете нет вопросов",
    "add “items:” with a question to a section": "добавьте в раздел «items:» с вопросом",
    "“publication”": "«publication»",
    "“%1” is %2, less than “%3”, which is %4": "«%1» — это %2, меньше, чем «%3» (%4)",
    "lower “%1” too, or raise “%2”": "уменьшите и «%1» или увеличьте «%2»",
    "“%1” is no code of a language": "«%1» — не код языка",
    "the language “%1” stands twice": "язык «%1» указан дважды",
    "keep one of the two": "оставьте один из двух",
    "“languages” has %1 parts": "в «languages» слишком много языков: %1",
    "at most %1": "не больше %1",
  ]
}
