internal import Diagnostics

extension MessageCatalogue {
  /// What is told about the answers, rows and columns of an export.
  static let russianAnswers: [String: String] = [
    "letters are lost in this answer: “?” stands for them inside a word":
      "в этом ответе потеряны буквы: вместо них внутри слова стоит «?»",
    "export the answers again as UTF-8; Windows-1251 has no ң, ө and ү, and what became “?” cannot be turned back":
      "выгрузите ответы ещё раз в UTF-8; в Windows-1251 нет букв ң, ө и ү, а то, что стало «?», восстановить нельзя",
    "letters are lost in this title: “?” stands for them":
      "в этом заголовке потеряны буквы: вместо них стоит «?»",
    "letters are lost in %1 titles, first in this one: “?” stands for them":
      "заголовков с потерянными буквами: %1, первый — этот: вместо букв стоит «?»",
    "export the answers again as UTF-8; what became “?” cannot be turned back":
      "выгрузите ответы ещё раз в UTF-8; то, что стало «?», восстановить нельзя",
    "a spreadsheet has shortened this number to one with an exponent; its last digits are lost":
      "Excel сократил это число (запись с буквой E); последние цифры потеряны",
    "export the answers again and do not save the file from a spreadsheet, or format the column as text there first":
      "выгрузите ответы ещё раз и не сохраняйте файл в Excel или сначала задайте там столбцу формат «Текстовый»",
    "“%1” is an error of a spreadsheet; the answer is lost and counts as unreadable":
      "«%1» — ошибка Excel; сам ответ потерян и отмечен как непрочитанный",
    "export the answers again and do not save the file from a spreadsheet":
      "выгрузите ответы ещё раз и не сохраняйте файл в Excel",
    "“%1” is likely the range “%2” that a spreadsheet took for a date":
      "«%1» — это, похоже, промежуток «%2», который Excel принял за дату",
    "ranges, as in the other answers of item %1": "промежутки, как в других ответах на вопрос %1",
    "export the answers again and do not save the file from a spreadsheet, or add “%1” as an alias of the option “%2”":
      "выгрузите ответы ещё раз и не сохраняйте файл в Excel или добавьте «%1» в `aliases:` варианта «%2»",
    "“%1” was read as %2: the comma as a decimal one":
      "«%1» прочитано как %2: запятая отделяет дробную часть",
    "1 more cell is like it.": "Есть ещё одна такая ячейка.",
    "%1 more cells are like it.": "Ещё таких ячеек: %1.",
    "%1 more cells are like it in %2 columns.": "Ещё таких ячеек: %1, столбцов: %2.",
    "the last row holds totals or averages, no answers; it was left out":
      "в последней строке итоги или средние, а не ответы; она пропущена",
    "the last %1 rows hold totals or averages, no answers; they were left out":
      "в последних строках (%1) итоги или средние, а не ответы; они пропущены",
    "take such rows out of the file if they are none of the responses":
      "уберите такие строки из файла, если это не ответы",
    "this line stands below the responses and is none of them; it was left out":
      "эта строка стоит под ответами и к ним не относится; она пропущена",
    "%1 lines from here on stand below the responses and are none of them; they were left out":
      "строк под ответами, начиная с этой: %1; к ответам они не относятся и пропущены",
    "take them out of the file; a response begins with a date or a number as the others do":
      "уберите их из файла; ответ начинается с даты или числа, как остальные",
    "the titles stand here once more; the row was left out":
      "здесь заголовки повторяются; строка пропущена",
    "the titles stand %1 more times among the responses, first here; these rows were left out":
      "повторов заголовков среди ответов: %1, первый — здесь; эти строки пропущены",
    "if several exports were put into one file, check that no response is in two of them":
      "если в файле собрано несколько выгрузок, проверьте, не повторяются ли в них ответы",
    "this response came before, with the same identifier and time; it was counted once":
      "этот ответ уже был, с тем же номером и временем; он посчитан один раз",
    "%1 responses came before, with the same identifier and time, the first one here; each was counted once":
      "ответов, которые уже были, с тем же номером и временем: %1, первый — здесь; каждый посчитан один раз",
    "if several exports were put into one file, export the answers again in one piece":
      "если в файле собрано несколько выгрузок, выгрузите все ответы заново одним файлом",
    "this response is the same as an earlier one (line %1), to the time it was sent; both were counted":
      "этот ответ совпадает с более ранним (строка %1) вплоть до времени отправки; посчитаны оба",
    "%1 responses are the same as earlier ones, to the time they were sent, the first one here (line %2); all were counted":
      "ответов, совпадающих с более ранними вплоть до времени отправки: %1, первый — здесь (строка %2); посчитаны все",
    "take the copies out of the file if the form was sent twice":
      "уберите из файла повторы, если форму отправили дважды",
    "the first row is a response like the others, so the columns have no titles":
      "первая строка — такой же ответ, как другие, поэтому у столбцов нет заголовков",
    "put the questions into a row above the answers, or say `--header-rows 1` if this row holds the titles":
      "впишите вопросы строкой над ответами или добавьте `--header-rows 1`, если заголовки в этой строке",
    "%1 was taken for “no opinion”: it stands one above a scale that other questions end below":
      "%1 принято за «нет мнения»: это число на единицу больше шкалы, а в других вопросах его нет",
    "%1 was taken for “no opinion”: the question asks for %2 to %3":
      "%1 принято за «нет мнения»: по вопросу нужно число от %2 до %3",
    "%1 was taken for “no opinion”: it is a usual code for it and far from every other answer":
      "%1 принято за «нет мнения»: так его часто обозначают, и остальные ответы далеки от этого числа",
    "%1 was taken for “no opinion”: the other answers lie on a scale up to 10":
      "%1 принято за «нет мнения»: остальные ответы — на шкале до 10",
    "if %1 is an answer, write the questionnaire with `anketa questionnaire draft` and make it one":
      "если %1 — это ответ, составьте анкету командой `anketa questionnaire draft` и внесите его туда",
    "It occurs in item %1.": "Встречается в вопросе %1.",
    "It occurs in items %1.": "Встречается в вопросах %1.",
    "“%1” is no form tool that Anketa knows": "Anketa не знает сервиса «%1»",
    "did you mean `--tool %1`?": "может быть, `--tool %1`?",
    "leave `--tool` out to let Anketa find out": "уберите `--tool`, и Anketa определит сервис сама",
    "the file has no column titles": "в файле нет заголовков столбцов",
    "export the answers again as CSV, with the questions in the first row":
      "выгрузите ответы ещё раз в CSV, с вопросами в первой строке",
    "no column of the file belongs to an item of questionnaire “%1”":
      "ни один столбец файла не относится к вопросам анкеты «%1»",
    "column titles such as %1": "заголовки столбцов, например: %1",
    "add the titles of this file under `columns:` of the items, or leave `-q` out":
      "внесите заголовки этого файла в `columns:` вопросов или уберите `-q`",
    "%1 and %2 do not have the same columns": "в файлах %1 и %2 разные столбцы",
    "the columns of %1, in the same order": "столбцы файла %1 в том же порядке",
    "write a questionnaire with `anketa questionnaire draft`, list the titles of both files under `columns:`, and give it with `-q`":
      "составьте анкету командой `anketa questionnaire draft`, внесите заголовки обоих файлов в `columns:` и укажите её через `-q`",
    "item %1 “%2” has no column in the file; it is counted as not asked":
      "для вопроса %1 «%2» в файле нет столбца; считается, что его не задавали",
    "if the file has the question under another title, add the title under `columns:` of the item":
      "если в файле у вопроса другой заголовок, добавьте его в `columns:` этого вопроса",
    "1 more answer of %1 cannot be read. All of them count as damaged.":
      "Ещё один ответ на вопрос %1 не удалось прочесть. Все они отмечены как непрочитанные.",
    "%1 more answers of %2 cannot be read. All of them count as damaged.":
      "Ещё ответов на вопрос %2, которые не удалось прочесть: %1. Все они отмечены как непрочитанные.",
    "item %1 “%2”": "вопрос %1 «%2»",
    "“%1” is not a number, as %2 asks for": "«%1» — не число, а здесь нужно число: %2",
    "a number such as 12 or 4.5": "число, например 12 или 4.5",
    "correct the cell, or declare what it means among the `options:` of the item":
      "исправьте ячейку или объясните её значение в `options:` этого вопроса",
    "“%1” is not a date, as %2 asks for": "«%1» — не дата, а здесь нужна дата: %2",
    "a date such as 2026-05-31 or 31.05.2026": "дата, например 2026-05-31 или 31.05.2026",
    "correct the cell": "исправьте ячейку",
    "“%1” is not a response option of %2": "ответа «%1» нет среди вариантов: %2",
    "did you mean “%1”? If the export spells it so, add it as an alias":
      "может быть, «%1»? Если в файле пишется именно так, добавьте это написание в `aliases:`",
    "add it to the options of the item, or as an alias of one of them":
      "добавьте его в варианты вопроса (`options:`) или в `aliases:` одного из них",
    "“%1” was read as “%2”": "«%1» прочитано как «%2»",
    "“%1” as “%2”": "«%1» как «%2»",
    "%1: letter case or punctuation differ from item %2":
      "%1: регистр букв или знаки препинания не такие, как в вопросе %2",
    "list a spelling as an alias of its option to make it certain":
      "чтобы не гадать, внесите такое написание в `aliases:` варианта",
    "%1 more spellings of it alike.": "Ещё таких написаний: %1.",
    "1 more spelling of it alike.": "Есть ещё одно такое написание.",
    "item %1 has more different answers than a closed question can have; %2 of them count as damaged":
      "у вопроса %1 больше разных ответов, чем бывает у закрытого вопроса; из них отмечено как непрочитанные: %2",
    "declare the item as `type: text`, or leave the column out under `ignore:`":
      "укажите для вопроса `type: text` или исключите столбец через `ignore:`",
    "1 more row has another number of cells (line %1).":
      "Ещё в одной строке другое число ячеек (строка %1).",
    "%1 more rows have another number of cells (lines %2).":
      "Ещё строк с другим числом ячеек: %1 (строки %2).",
    "%1 more rows have another number of cells (first lines %2).":
      "Ещё строк с другим числом ячеек: %1 (первые из них: %2).",
    "the row has %1 cells, the titles %2; the cells beyond were not read":
      "ячеек в строке — %1, заголовков — %2; лишние ячейки не прочитаны",
    "the row has 1 cell, the titles %1; the missing ones count as no answer":
      "в строке только одна ячейка, а заголовков — %1; недостающие посчитаны как «нет ответа»",
    "the row has %1 cells, the titles %2; the missing ones count as no answer":
      "ячеек в строке — %1, заголовков — %2; недостающие посчитаны как «нет ответа»",
    "look for a missing or an additional delimiter in this row":
      "поищите в этой строке пропущенный или лишний разделитель",
    "1 more place was repaired": "исправлено ещё одно место",
    "%1 more places were repaired": "исправлено ещё мест: %1",
    "look at the places above; the others are likely of the same kind":
      "посмотрите места, названные выше; остальные, скорее всего, такие же",
    "%1 stands in several columns outside of what they ask and was read as no answer":
      "%1 — такое значение стоит в нескольких столбцах и к их вопросам не подходит; прочитано как «нет ответа»",
    "if it is an answer, declare it among the `options:` of the items in a questionnaire":
      "если это ответ, внесите его в `options:` вопросов анкеты",
    "no date in the file tells whether the day or the month comes first; the month was taken first":
      "ни по одной дате в файле не видно, что стоит первым, день или месяц; принято, что месяц",
    "say `--dates day-first` or `--dates month-first`, or export dates as 2026-05-31":
      "добавьте `--dates day-first` (сначала день) или `--dates month-first` (сначала месяц) или выгрузите даты в виде 2026-05-31",
    "this question stands in the file twice, and each is counted for itself":
      "этот вопрос встречается в файле дважды; каждый посчитан отдельно",
    "%1 questions stand in the file twice, and each is counted for itself; this is the first":
      "вопросов, которые встречаются в файле дважды: %1, первый — этот; каждый посчитан отдельно",
    "if columns of an earlier survey were left in the file, take them out of it":
      "если в файле остались столбцы прежнего опроса, уберите их",
    "%1 of %2 columns with answers have no title: this may be a summary, and not the responses themselves":
      "столбцов с ответами без заголовка: %1 из %2; похоже, это сводка, а не сами ответы",
    "export the responses one by one, with a row for each respondent and the questions above":
      "выгрузите ответы по одному: строка на каждого участника, вопросы — в первой строке",
    "%1 look like one answer but are counted apart":
      "%1 — похоже на один и тот же ответ, но посчитано отдельно",
    "write a questionnaire with `anketa questionnaire draft`, and list the spellings as aliases of one option":
      "составьте анкету командой `anketa questionnaire draft` и внесите эти написания в `aliases:` одного варианта",
    "%1 more answers of this question have twins.": "В этом вопросе похожи и другие ответы: %1.",
    "1 more answer of this question has a twin.": "В этом вопросе похож и ещё один ответ.",
    "an e-mail address or a telephone number was taken out of a comment":
      "из комментария убран адрес почты или номер телефона",
    "e-mail addresses or telephone numbers were taken out of %1 comments, the first one here":
      "комментариев, из которых убраны адреса почты или номера телефонов: %1, первый — здесь",
    "“%1” stands in its place; the file itself is unchanged":
      "вместо него стоит «%1»; сам файл не изменён",
    "this cell had been saved in a wrong encoding; its letters were turned back":
      "эта ячейка была сохранена не в той кодировке; её буквы восстановлены",
    "if the file was put together from several, export the answers again in one piece":
      "если файл собран из нескольких, выгрузите все ответы заново одним файлом",
    "%1 … %2 are codes; their order was taken from their numbers, and %3 for the best answer":
      "%1 … %2 — это коды; порядок взят из их номеров, лучшим ответом считается %3",
    "They are the answers of item %1.":
      "Это ответы на вопрос %1.",
    "They are the answers of items %1.":
      "Это ответы на вопросы %1.",
    "export again with the answers in full, or write the questionnaire with `anketa questionnaire draft` and say the labels and `favourable:`":
      "выгрузите ответы ещё раз полным текстом или запишите анкету командой `anketa questionnaire draft` и укажите в ней названия и `favourable:`",
    "the series “%1” has %2 seminar to compare, and a series has two at least":
      "в серии «%1» семинаров для сравнения: %2, а нужно хотя бы два",
    "import another seminar, or write the annex of one with `anketa report`":
      "импортируйте ещё один семинар или составьте приложение к одному командой `anketa report`",
    "no question of the latest seminar was asked in an earlier one, so there is nothing to compare":
      "ни один вопрос последнего семинара раньше не задавался, поэтому сравнивать нечего",
    "name the questionnaire of all with `-q`, so that reworded questions keep their keys":
      "укажите общую анкету через `-q`, чтобы вопросы с новой формулировкой сохранили ключи",
    "these seminars have no date that says their quarter: %1":
      "у этих семинаров нет даты, по которой виден квартал: %1",
    "these seminars have no date that says their year: %1":
      "у этих семинаров нет даты, по которой виден год: %1",
    "give it with `anketa seminars edit … --date`, or leave `--by` out":
      "задайте её командой `anketa seminars edit … --date` или уберите `--by`",
    "there is no seminar “%1” in the series “%2”":
      "в серии «%2» нет семинара «%1»",
    "%1 and %2 have no question in common, so there is nothing to compare":
      "между %1 и %2 нет ни одного общего вопроса: сравнивать нечего",
    "name the questionnaire of both with `-q`, so that reworded questions keep their keys":
      "укажите анкету обоих семинаров через `-q`: тогда у вопросов с новой формулировкой останутся их ключи",
    "there is no item “%1” to group the answers by":
      "нет вопроса «%1», по которому можно разделить ответы на группы",
    "did you mean `--by %1`?":
      "может быть, `--by %1`?",
    "choose one of these with `--by`":
      "выберите один из них: `--by`",
    "item %1 “%2” makes no groups: its answers are texts, dates or orders":
      "вопрос %1 «%2» не делит ответы на группы: ответы на него — тексты, даты или порядок",
    "choose a question with fixed answers with `--by`":
      "выберите для `--by` вопрос с заданными вариантами ответа",
    "item %1 “%2” has more than %3 different answers; the annex has no groups":
      "у вопроса %1 «%2» слишком много разных ответов (самое большее: %3); в приложении не будет групп",
    "choose a question with fewer answers with `--by`, or declare its `options:`":
      "выберите для `--by` вопрос с меньшим числом ответов или перечислите его варианты в `options:`",
  ]
}
