internal import Diagnostics

extension MessageCatalogue {
  /// Why a file cannot be read, its encoding, and what was repaired in it.
  static let russianFiles: [String: String] = [
    "SOURCE_DATE_EPOCH is “%1”, which is no number of seconds since 1970":
      "SOURCE_DATE_EPOCH содержит «%1», а это не число секунд с 1970 года",
    "a whole number, such as 1773273600": "целое число, например 1773273600",
    "take it out of the environment, or set it right":
      "уберите переменную из окружения или исправьте её",
    "this system cannot read %1": "на этом компьютере нельзя прочесть кодировку %1",
    "save the file as UTF-8": "сохраните файл в кодировке UTF-8",
    "the file is not UTF-8; it was read as %1": "файл не в кодировке UTF-8; он прочитан как %1",
    "if letters look wrong, name the encoding with --encoding, or export as UTF-8":
      "если буквы выглядят неправильно, укажите кодировку через `--encoding` или выгрузите ответы в UTF-8",
    "the text had been %1 and was taken for %2 when it was saved, first here; its letters were turned back, every one of them":
      "текст был в кодировке %1, а при сохранении его приняли за %2, впервые здесь; все буквы восстановлены",
    "the text had been %1 and was taken for %2 when it was saved twice, first here; its letters were turned back, every one of them":
      "текст был в кодировке %1, а при сохранении его дважды приняли за %2, впервые здесь; все буквы восстановлены",
    "the text had been %1 and was taken for %2 when it was saved several times, first here; its letters were turned back, every one of them":
      "текст был в кодировке %1, а при сохранении его несколько раз приняли за %2, впервые здесь; все буквы восстановлены",
    "to read the text as it stands in the file, say `--encoding utf-8`":
      "чтобы прочесть текст так, как он записан в файле, добавьте `--encoding utf-8`",
    "a byte here is no %1 text; “\u{FFFD}” stands for it":
      "здесь есть знак, которого в кодировке %1 нет; вместо него стоит «\u{FFFD}»",
    "%1 places hold bytes that are no %2 text, the first one here; “\u{FFFD}” stands for each":
      "мест со знаками, которых в кодировке %2 нет: %1, первое — здесь; вместо каждого стоит «\u{FFFD}»",
    "export the answers again, or name the encoding with --encoding":
      "выгрузите ответы ещё раз или укажите кодировку через `--encoding`",
    "a NUL byte stands here": "здесь стоит нулевой байт",
    "a NUL byte was left out here": "здесь пропущен нулевой байт",
    "%1 NUL bytes stand in the file, the first one here":
      "в файле есть нулевые байты: %1, первый — здесь",
    "%1 NUL bytes were left out, the first one here":
      "пропущено нулевых байтов: %1, первый — здесь",
    "export the answers again; the file may be damaged":
      "выгрузите ответы ещё раз: файл, возможно, повреждён",
    "this line stands above the table and is none of its rows; it was left out":
      "эта строка стоит над таблицей и к ней не относится; она пропущена",
    "%1 lines from here on stand above the table and are none of its rows; they were left out":
      "строк над таблицей, начиная с этой: %1; к таблице они не относятся и пропущены",
    "take them out of the file, or give the table its titles in the first line":
      "уберите их из файла или сделайте так, чтобы заголовки стояли в первой строке",
    "export the answers again as CSV, or open the file in a spreadsheet program and save it as “CSV UTF-8”":
      "выгрузите ответы в формате CSV или откройте файл в Excel и сохраните его как «CSV UTF-8»",
    "there is no file “%1”": "файла «%1» нет",
    "check the spelling and the folder": "проверьте имя файла и папку",
    "this is a folder, not a CSV file": "это папка, а не файл CSV",
    "name the CSV file inside it": "укажите файл CSV в этой папке",
    "the file cannot be read: %1": "файл не удаётся прочесть: %1",
    "check that you may read the file and that no other program has locked it":
      "проверьте, есть ли у вас доступ к файлу и не занят ли он другой программой",
    "the file became shorter while it was being read": "пока файл читался, он стал короче",
    "wait until the export is complete, then try again":
      "дождитесь конца выгрузки и попробуйте ещё раз",
    "a temporary file for this input cannot be written: %1":
      "не удалось записать временный файл: %1",
    "free some space in %1, or set TMPDIR to another folder":
      "освободите место в папке %1 или укажите в TMPDIR другую папку",
    "the file is empty": "файл пустой",
    "export the answers again; the download may have been cut short":
      "выгрузите ответы ещё раз: возможно, файл скачался не до конца",
    "a line break ends a record and cannot separate cells; the delimiter was found out instead":
      "конец строки не может разделять ячейки; разделитель определён автоматически",
    "leave `--delimiter` out to let Anketa find out":
      "уберите `--delimiter`, и Anketa определит разделитель сама",
    "this is an Excel workbook or a ZIP archive, not a CSV file":
      "это книга Excel или архив ZIP, а не файл CSV",
    "open it in a spreadsheet program and save it as “CSV UTF-8”; unpack an archive first":
      "откройте файл в Excel и сохраните как «CSV UTF-8»; архив сначала распакуйте",
    "this is an old Excel workbook, not a CSV file":
      "это книга Excel старого образца, а не файл CSV",
    "open it in a spreadsheet program and save it as “CSV UTF-8”":
      "откройте файл в Excel и сохраните как «CSV UTF-8»",
    "this is a PDF file, not a CSV file": "это файл PDF, а не CSV",
    "this is a web page, not a CSV file": "это веб-страница, а не файл CSV",
    "a download without signing in often saves the sign-in page; sign in and export again":
      "если скачивать без входа в сервис, часто сохраняется страница входа; войдите и выгрузите ответы ещё раз",
    "this is a gzip-compressed file, not a CSV file": "это сжатый файл (gzip), а не файл CSV",
    "unpack it first": "сначала распакуйте его",
    "this cell is longer than %1 MB; its end and the rest of the record were left out":
      "эта ячейка длиннее %1 МБ; её конец и остаток строки пропущены",
    "look for a quote that is never closed there, or export the answers again":
      "поищите там незакрытую кавычку или выгрузите ответы ещё раз",
    "a quote opens here and is not closed where the cell ends; the line was read by itself":
      "здесь открывается кавычка, а в конце ячейки она не закрыта; строка прочитана отдельно",
    "close the quote, double it if it belongs to the text, or export the answers again":
      "закройте кавычку, удвойте её, если она часть текста, или выгрузите ответы ещё раз",
    "quotes are misplaced on this line, the first one here; they were kept as part of the text":
      "в этой строке кавычки стоят не на месте, первая — здесь; они оставлены частью текста",
    "there is a quote inside a cell that is not quoted; it was kept as part of the text":
      "внутри ячейки без кавычек стоит кавычка; она оставлена частью текста",
    "in a CSV file such a cell is put in quotes and the quote inside it doubled":
      "в файле CSV такую ячейку берут в кавычки, а кавычку внутри удваивают",
    "there is text after a closing quote; the quote was taken as part of the cell":
      "после закрывающей кавычки идёт текст; кавычка принята за часть ячейки",
    "double the quote inside the cell, or export the answers again":
      "удвойте кавычку внутри ячейки или выгрузите ответы ещё раз",
    "The quote of this cell opened at line %1, column %2.":
      "Кавычка этой ячейки открылась в строке %1, знак %2.",
  ]
}
