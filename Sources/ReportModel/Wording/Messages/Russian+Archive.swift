internal import Diagnostics

extension MessageCatalogue {
  /// The archive, and seminars on their way into it.
  static let russianArchive: [String: String] = [
    "there is no archive “%1”": "архива «%1» нет",
    "`anketa import` makes one; another place is named with `--archive` or ANKETA_ARCHIVE":
      "его создаст `anketa import`; другое место указывают через `--archive` или ANKETA_ARCHIVE",
    "the archive “%1” is empty: nothing has been imported yet":
      "архив «%1» пуст: в него ещё ничего не внесено",
    "`anketa import` puts the first seminar into it": "первый семинар внесёт `anketa import`",
    "“%1” is a folder, not an archive": "«%1» — это папка, а не архив",
    "name a file in it, such as %1/archive.sqlite":
      "укажите файл в ней, например %1/archive.sqlite",
    "“%1” is not a database and was left as it is": "«%1» — не база данных; файл не изменён",
    "name another file with `--archive`": "укажите другой файл через `--archive`",
    "“%1” is a database of another program and was left as it is":
      "«%1» — база данных другой программы; файл не изменён",
    "“%1” was made by a newer version of Anketa and was left as it is":
      "«%1» создан более новой версией программы Anketa; файл не изменён",
    "use the newer version, or another archive": "возьмите новую версию или другой архив",
    "“%1” was made by an older version of Anketa and may only be read, so it cannot be brought up to date":
      "«%1» создан более старой версией программы Anketa и доступен только для чтения, поэтому обновить его нельзя",
    "the archive “%1” is damaged and was left as it is": "архив «%1» повреждён; файл не изменён",
    "go back to a copy of the file, or import the seminars into a new archive":
      "вернитесь к копии файла или внесите семинары в новый архив",
    "another program is writing to the archive “%1”; nothing was changed":
      "в архив «%1» сейчас пишет другая программа; ничего не изменено",
    "wait until it is done, then try again": "дождитесь, пока она закончит, и попробуйте ещё раз",
    "the archive “%1” may only be read; nothing was changed":
      "архив «%1» доступен только для чтения; ничего не изменено",
    "copy it to a folder in which you may write, or name another one with `--archive`":
      "скопируйте его в папку, где вам разрешено писать, или укажите другой через `--archive`",
    "there is no room left for the archive “%1”; nothing was changed":
      "для архива «%1» не хватает места; ничего не изменено",
    "free some space, then try again": "освободите место и попробуйте ещё раз",
    "the archive “%1” cannot be opened or made there":
      "архив «%1» нельзя открыть или создать в этом месте",
    "the disk failed while the archive “%1” was being read or written; nothing was changed":
      "при чтении или записи архива «%1» диск дал сбой; ничего не изменено",
    "check the disk and its free space, then try again":
      "проверьте диск и свободное место на нём и попробуйте ещё раз",
    "a program was stopped while it was writing to the archive “%1”, and it cannot be put back as it was where it lies":
      "программа была остановлена, когда писала в архив «%1», а вернуть его прежнее состояние там, где он лежит, нельзя",
    "copy the archive and the file beside it that ends in -journal to a folder in which you may write":
      "скопируйте архив и файл рядом с ним, который кончается на -journal, в папку, где вам разрешено писать",
    "the archive “%1” cannot be used: %2": "архив «%1» использовать нельзя: %2",
    "check the file, or name another one with `--archive`":
      "проверьте файл или укажите другой через `--archive`",
    "there is no seminar “%1” in the archive": "семинара «%1» в архиве нет",
    "`anketa seminars` lists what is there": "список покажет `anketa seminars`",
    "there is no series “%1” in the archive": "серии «%1» в архиве нет",
    "there is a seminar “%1” in the archive already": "семинар «%1» в архиве уже есть",
    "choose another key, or remove that one first with `anketa seminars remove`":
      "выберите другой ключ или сначала удалите тот семинар: `anketa seminars remove`",
    "“%1” cannot be the key of a seminar": "«%1» не может быть ключом семинара",
    "letters, digits, and - _ . between them": "буквы и цифры, между ними - _ .",
    "for instance 2026-03-bishkek": "например, 2026-03-bishkek",
    "the seminar has no series": "у семинара не указана серия",
    "name the series with `--series`; it may be new":
      "укажите серию через `--series`; она может быть новой",
    "“%1” is no date that seminars can be put in order by":
      "по дате «%1» семинары нельзя расставить по порядку",
    "2026-03-12, 2026-03 or 2026": "2026-03-12, 2026-03 или 2026",
    "%1 people attended, but only %2 were invited": "участников %1, а приглашённых только %2",
    "check both numbers": "проверьте оба числа",
    "only %1 people attended, but %2 questionnaires were returned":
      "участников только %1, а анкет получено %2",
    "check the number, and whether somebody answered twice":
      "проверьте число и не ответил ли кто-то дважды",
    "Nothing was imported.": "Ничего не внесено.",
    "Nothing was changed.": "Ничего не изменено.",
    "the answers of %1 belong to seminar %2 already":
      "ответы из файла %1 уже относятся к семинару %2",
    "check the name of the file; a seminar is taken out with `anketa seminars remove`":
      "проверьте имя файла; семинар удаляет `anketa seminars remove`",
    "seminar %1 is in the archive already, with answers from %2":
      "семинар %1 в архиве уже есть, с ответами из %2",
    "`--replace` if this is a corrected file, `--add` if it has further answers":
      "`--replace`, если файл исправлен; `--add`, если в нём другие ответы",
    "seminar %1 belongs to the series “%2”": "семинар %1 относится к серии «%2»",
    "leave `--series` out, or move it first with `anketa seminars edit`":
      "уберите `--series` или сначала перенесите семинар: `anketa seminars edit`",
    "seminar %1 was asked with another questionnaire, so these answers cannot be added":
      "в семинаре %1 была другая анкета, поэтому эти ответы добавить нельзя",
    "leave `-q` out to read them with the one it has, or give all files with `--replace`":
      "уберите `-q`, чтобы прочесть их по прежней анкете, или укажите все файлы с `--replace`",
    "seminar %1 has answers from %2 too, which would be lost":
      "у семинара %1 есть ответы и из %2, они пропали бы",
    "name every file of the seminar, or take it out first with `anketa seminars remove`":
      "укажите все файлы семинара или сначала удалите его: `anketa seminars remove`",
    "the responses of seminar %1 were forgotten, so none can be added":
      "ответы семинара %1 удалены из архива, поэтому добавить к ним нельзя",
    "give all files with `--replace`": "укажите все файлы с `--replace`",
    "“%1” is a new series, and there is one called “%2”": "«%1» — новая серия, а есть серия «%2»",
    "if it is the same, move the seminar with `anketa seminars edit`":
      "если это она же, перенесите семинар: `anketa seminars edit`",
    "“%1” had no bytes; it was made an archive": "файл «%1» был пустым; теперь это архив",
    "the responses of seminar %1 were forgotten on %2": "ответы семинара %1 удалены из архива %2",
    "`anketa seminars show %1` has what is left: the counts":
      "что осталось, то есть количества, покажет `anketa seminars show %1`",
    "there is no list %1 in “%2”": "в «%2» нет списка %1",
    "a CSV file with the columns file, series, seminar, title, date, place, attended":
      "файл CSV со столбцами file, series, seminar, title, date, place, attended",
    "write the list, or name the files of one seminar and `--seminar`":
      "составьте список или укажите файлы одного семинара и `--seminar`",
    "the list names no seminar": "в списке нет ни одного семинара",
    "write one line for each file of answers": "напишите по строке на каждый файл с ответами",
    "the list has a column “%1”, which was passed over": "в списке есть столбец «%1»; он пропущен",
    "the list has the column “%1” twice": "столбец «%1» в списке встречается дважды",
    "take one of them out": "уберите один из них",
    "the list has no column “%1”": "в списке нет столбца «%1»",
    "this line has nothing under “%1”": "в этой строке пусто в столбце «%1»",
    "fill it in, or take the line out": "заполните его или уберите строку",
    "“%1” is no number of people": "«%1» — это не число людей",
    "a whole number, or nothing": "целое число или ничего",
    "seminar %1 stands on two lines that do not agree":
      "семинар %1 указан в двух строках по-разному",
    "let both say the same, or give one of them another key":
      "запишите в них одно и то же или дайте одной другой ключ",
    "It stands first on line %1.": "Впервые он указан в строке %1.",
    "files of the folder that the list does not name: %1":
      "в папке есть файлы, которых нет в списке: %1",
    "add a line for each that belongs to a seminar":
      "добавьте строку на каждый, который относится к семинару",
    "there is no item “%1” in the questionnaire": "вопроса «%1» в анкете нет",
  ]
}
