internal import Diagnostics

extension MessageCatalogue {
  /// Which questions of a series still ask the same.
  static let russianMatches: [String: String] = [
    "the file holds no matches": "в файле нет ни одной пары вопросов",
    "`anketa series match SERIES --write FILE` writes one to fill in":
      "файл для заполнения запишет `anketa series match SERIES --write FILE`",
    "this is a questionnaire, and no file of matches": "это анкета, а не файл с парами вопросов",
    "the file of matches": "файл с парами вопросов",
    "a list of pairs, each after a hyphen": "список пар, каждая после дефиса",
    "pair %1": "пара %1",
    "the pair “%1” and “%2” stands twice": "пара «%1» и «%2» встречается дважды",
    "the first stands on line %1; keep one of them": "первая — в строке %1; оставьте одну из них",
    "the key or the text of a question": "ключ или текст вопроса",
    "nobody has said yet whether “%1” and “%2” ask the same":
      "ещё не решено, об одном ли спрашивают «%1» и «%2»",
    "same, equivalent or different": "same, equivalent или different",
    "write one of these words as the verdict": "напишите одно из этих слов после «verdict»",
    "%1 more pairs have no verdict: lines %2.": "Ещё пар без решения: %1, строки %2.",
    "no seminar has asked “%1”": "вопроса «%1» не было ни на одном семинаре",
    "“%1” was not asked before “%2”": "вопрос «%1» не задавали раньше, чем «%2»",
    "name the earlier question first": "первым назовите более ранний вопрос",
    "“%1” and “%2” are one question that did not change":
      "«%1» и «%2» — один вопрос, и он не менялся",
    "“%1” and “%2” of %3 cannot both be the same question as another":
      "«%1» и «%2» на семинаре %3 не могут оба быть одним и тем же вопросом",
    "keep one of the two pairs": "оставьте одну из двух пар",
    "nothing was decided about “%1” and “%2”": "о паре «%1» и «%2» ничего не решено",
    "`anketa series match` lists what was decided in “%1”":
      "что решено в серии «%1», покажет `anketa series match`",
    "“%1” names no pair of questions": "«%1» не называет пары вопросов",
    "write the key or the text of the earlier question, “=”, and that of the later one":
      "напишите ключ или текст раннего вопроса, «=» и ключ или текст позднего",
    "the file is about the series “%1”, and this is “%2”":
      "файл относится к серии «%1», а это серия «%2»",
    "name that series, or change the line “series:”":
      "укажите ту серию или исправьте строку «series:»",
    "changed questions that may still ask the same: %1":
      "изменённых вопросов, которые могут спрашивать о том же: %1",
    "say so once with `anketa series match %1`, and they are compared":
      "скажите это один раз через `anketa series match %1`, и они будут сравниваться",
    "%1: nothing to decide, decided: %2": "%1: решать нечего, решено: %2",
    "%1: to decide: %2, decided: %3": "%1: нужно решить: %2, решено: %3",
    "Decided:": "Решено:",
    "Say of each pair whether it is the same question, one by one:":
      "О каждой паре скажите, один ли это вопрос; по одной:",
    "or --same, where only the spelling or the key changed; or --different. Or all in a file:":
      "или --same, если изменились только написание или ключ; или --different. Или все сразу в файле:",
    "now listed as changed": "сейчас считается изменённым",
    "now listed as a new question and one that is no longer asked":
      "сейчас это новый вопрос и вопрос, который больше не задают",
    "with another scale or kind of answer it is not compared in any case":
      "с другой шкалой или другим видом ответа он всё равно не сравнивается",
    "answers: %1": "ответы: %1",
    "worded alike": "формулировка та же",
    "worded almost alike": "формулировки почти совпадают",
    "worded much alike": "формулировки очень похожи",
    "worded partly alike": "формулировки отчасти похожи",
    "worded differently": "формулировки разные",
    "the wording changed": "изменилась формулировка",
    "the answers offered changed": "изменились варианты ответа",
    "the scale has another number of points": "в шкале другое число пунктов",
    "the scale was turned round": "шкала перевёрнута",
    "another kind of answer is asked for": "спрашивается ответ другого вида",
    "Which questions of the series still ask the same, though they were changed?":
      "Какие вопросы серии спрашивают о том же, хотя изменились?",
    "Write behind each “verdict” one of these words:":
      "После каждого «verdict» напишите одно из этих слов:",
    "  same         only the spelling or the key changed":
      "  same         изменились только написание или ключ",
    "  equivalent   reworded, and it still asks the same: compared with a mark":
      "  equivalent   сказано иначе, но о том же: сравнивается с пометкой",
    "  different    another question: not compared":
      "  different    другой вопрос: не сравнивается",
    "Pairs that keep their “?” are asked about again.":
      "О парах, где остался «?», программа спросит снова.",
    "Do they ask the same? y = yes, only the spelling changed; e = yes, reworded; n = no; Enter = later; q = stop":
      "Об одном ли они спрашивают? y = да, изменилось только написание; e = да, сказано иначе; n = нет; Enter = позже; q = закончить",
    "There is nothing to change.": "Менять нечего.",
    "%1, as before": "%1, как и было",
    "%1, no longer %2": "%1 вместо %2",
    "no longer %1: it will be asked about again": "решение %1 снято: программа спросит снова",
  ]
}
