internal import Diagnostics

extension MessageCatalogue {
  /// What is wrong with the form of a questionnaire file.
  static let russianQuestionnaireFiles: [String: String] = [
    "the file holds no questionnaire": "в файле нет анкеты",
    "begin it with “anketa: 1” and “key: …”": "начните его строками «anketa: 1» и «key: …»",
    "the file cannot be opened": "файл не открывается",
    "look whether the name is spelt right and the file may be read":
      "проверьте, верно ли написано имя и есть ли у вас доступ к файлу",
    "the file is not UTF-8 text": "это не текст в кодировке UTF-8",
    "save it again with the encoding UTF-8": "сохраните файл ещё раз в кодировке UTF-8",
    "the file is larger than %1 MB, and no questionnaire is":
      "файл больше %1 МБ, а таких анкет не бывает",
    "look whether it is the right file": "проверьте, тот ли это файл",
    "a text that begins with “&” names a place to copy from in YAML, and a questionnaire may not copy":
      "текст начинается с «&»; в YAML этим знаком помечают место для копирования, а в анкете копировать нельзя",
    "if the sign is a part of the text, put the whole text in quotes":
      "если этот знак — часть текста, возьмите весь текст в кавычки",
    "a text that begins with “*” is a copy of something else in YAML, and a questionnaire may not copy":
      "текст начинается с «*»; в YAML это значит «копия другого места», а в анкете копировать нельзя",
    "if the star is a part of the text, put the whole text in quotes":
      "если звёздочка — часть текста, возьмите весь текст в кавычки",
    "“%1” stands twice in the same group": "«%1» стоит в одной группе дважды",
    "“%1” stands %2 times in the same group": "«%1» стоит в одной группе несколько раз: %2",
    "“%1” stands more than once in the same group": "«%1» стоит в одной группе больше одного раза",
    "it stands on lines %1; keep one of them, or put a hyphen before each part of a list":
      "он стоит в строках %1; оставьте один или поставьте дефис перед каждой частью списка",
    "keep one of them, or put a hyphen before each part of a list":
      "оставьте один или поставьте дефис перед каждой частью списка",
    "lists and groups stand more than %1 deep inside each other here":
      "здесь слишком много списков и групп друг в друге: глубже %1",
    "no questionnaire needs that; close a bracket or take out blanks before the line":
      "анкете столько не нужно; закройте скобку или уберите пробелы в начале строки",
    "the file is not valid YAML": "файл записан не по правилам YAML",
    "compare it with an example, and look for odd characters":
      "сравните его с примером и поищите странные знаки",
    "a second document begins here, and a file holds one":
      "здесь начинается второй документ, а в файле он может быть только один",
    "take out the line, or make two files": "уберите эту строку или сделайте два файла",
    "this line is moved in with a tab, and YAML allows blanks only":
      "строка сдвинута табуляцией, а в YAML можно только пробелами",
    "put two blanks for each tab": "поставьте вместо каждой табуляции два пробела",
    "a text cannot begin with “%1” unless it stands in quotes":
      "текст без кавычек не может начинаться с «%1»",
    "put the whole text in quotes": "возьмите весь текст в кавычки",
    "a colon with a blank after it begins a value, and here no value can begin":
      "двоеточие с пробелом начинает значение, а здесь его быть не может",
    "if the colon is a part of the text, put the whole text in quotes; else look whether the line begins in the right column":
      "если двоеточие — часть текста, возьмите весь текст в кавычки; если нет, проверьте, верно ли сдвинута строка",
    "a quote opens here and is not closed before the end of the file":
      "здесь открывается кавычка, и до конца файла она не закрыта",
    "close it, or take it out": "закройте её или уберите",
    "a bracket that opens on line %1 is not closed here":
      "скобка, открытая в строке %1, здесь не закрыта",
    "“,” or “]”": "«,» или «]»",
    "“,” or “}”": "«,» или «}»",
    "close the bracket; a text that holds a bracket, a comma or a quote stands in quotes":
      "закройте скобку; текст со скобкой, запятой или кавычкой берут в кавычки",
    "a value must stand before this place, and there is none":
      "перед этим местом должно быть значение, а его нет",
    "write the value, or close the bracket before it":
      "впишите значение или закройте скобку перед ним",
    "the line that begins here is no key with its value":
      "строка, которая начинается здесь, — не ключ со значением",
    "key: value": "ключ: значение",
    "put a colon and a blank after the key": "поставьте после ключа двоеточие и пробел",
    "this line begins in a column that fits no line above it":
      "начало этой строки не совпадает ни с одной строкой выше",
    "let it begin in the same column as the keys or hyphens that it belongs with":
      "начните её вровень с теми ключами или дефисами, к которым она относится",
    "“\\” stands before a character that it cannot stand before":
      "«\\» стоит перед знаком, перед которым стоять не может",
    "write “\\\\”, or put the text in single quotes":
      "напишите «\\\\» или возьмите текст в одинарные кавычки",
    "“!” begins a YAML tag, and a questionnaire has none":
      "с «!» начинается метка YAML, а в анкете их нет",
    "if it is a part of the text, put the whole text in quotes":
      "если это часть текста, возьмите весь текст в кавычки",
    "the file is not valid YAML here: %1": "здесь файл записан не по правилам YAML: %1",
    "if it is a text, put the whole text in quotes":
      "если это текст, возьмите его целиком в кавычки",
    "the invisible character U+%1 stands here": "здесь стоит невидимый знак U+%1",
    "delete it; if the whole file looks like this, it is no text file":
      "удалите его; если таков весь файл, это не текстовый файл",
    "a key must be a word, and here stands %1": "ключ должен быть словом, а здесь стоит %1",
    "“%1” is a YAML tag, and a questionnaire has none": "«%1» — метка YAML, а в анкете их нет",
    "this file is no text that a person wrote": "этот файл — не текст, написанный человеком",
    "a list": "список",
    "a group of keys": "группа ключей",
    "nothing": "пусто",
  ]
}
