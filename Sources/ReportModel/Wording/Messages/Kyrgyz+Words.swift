internal import Diagnostics

extension MessageCatalogue {
  /// The words round a message, what the system says, and what the commands say themselves.
  static let kyrgyzWords: [String: String] = [
    "error": "ката",
    "warning": "эскертүү",
    "note": "маалымат",
    "expected": "күтүлгөнү",
    "help": "кеңеш",
    "standard input": "стандарттык киргизүү",
    "%1%2, column “%3”": "%1%2, «%3» мамычасы",
    "%1 and %2": "%1 жана %2",
    "%1 and %2 more": "%1 жана дагы %2",
    "“%1”": "«%1»",
    "permission denied": "уруксат жок",
    "no such file or directory": "мындай файл же папка жок",
    "is a directory": "бул папка",
    "no space left on device": "дискте орун жок",
    "read-only file system": "дискти окуганга гана болот",
    "input/output error": "диск окулбай жатат",
    "file name too long": "файлдын аты өтө узун",
    "the annex cannot be written in “%1”": "тиркемени «%1» тилинде түзүүгө болбойт",
    "Anketa does not speak “%1”": "Anketa «%1» тилинде сүйлөбөйт",
    "choose one of these with `--language`": "ушулардын бирин тандаңыз: `--language`",
    "%1 questionnaires were returned, but only %2 people attended; the number of participants was left out of account":
      "толтурулган анкеталар: %1, ал эми көрсөтүлгөн катышуучулар: %2; катышуучулардын саны эске алынган жок",
    "check `--attended`, and whether somebody answered twice":
      "`--attended` туура экенин жана бирөө эки жолу жооп бербегенин текшериңиз",
    "it is a folder": "бул папка",
    "name a file, such as %1/annex.html": "файлды көрсөтүңүз, мисалы %1/annex.html",
    "%1 could not be written: %2": "%1 жазылбай калды: %2",
    "the output could not be written: %1": "натыйжа чыгарылбай калды: %1",
    "check that the folder exists and that you may write there":
      "мындай папка бар экенин жана ага жазууга болорун текшериңиз",
    "%1: items: %2, scales: %3, languages: %4, problems: %5":
      "%1: суроолор — %2, шкалалар — %3, тилдер — %4, эскертүүлөр — %5",
    "no item of the questionnaire reads column %1":
      "%1-мамыча анкетанын бир да суроосуна тиешелүү эмес",
    "it is much like “%1”: add the title under `columns:` of that item":
      "ал «%1» дегенге окшош: аталышын ошол суроонун `columns:` бөлүгүнө кошуңуз",
    "add an item for it, or list the title under `ignore:`":
      "ага суроо кошуңуз же аталышын `ignore:` бөлүгүнө жазыңыз",
    "%1 is there already and was left as it is": "%1 мурунтан эле бар; файл өзгөртүлгөн жок",
    "name another file, or add `--replace`": "башка файлды көрсөтүңүз же `--replace` кошуңуз",
    "did you mean `-q %1`?": "балким, `-q %1`?",
    "there is no questionnaire in %1/; leave `-q` out, or write one with `anketa questionnaire draft FILE -o %2/NAME.yaml`":
      "%1/ папкасында анкета жок; `-q` дегенди алып салыңыз же анкета түзүңүз: `anketa questionnaire draft FILE -o %2/NAME.yaml`",
    "there are: %1": "мындайлары бар: %1",
    "there is no questionnaire “%1”": "«%1» деген анкета жок",
    "a file %1/%2.yaml": "%1/%2.yaml файлы",
    "“%1” is no encoding that Anketa reads": "Anketa «%1» деген коддоону окубайт",
    "did you mean `%1`?": "балким, `%1`?",
    "leave `--encoding` out to let Anketa find out":
      "`--encoding` дегенди алып салыңыз, Anketa коддоону өзү аныктайт",
    "`%1` takes one character, not “%2”": "`%1`: бул жерге бир белги керек, «%2» эмес",
    "one of , ; | or the word tab": ", ; | белгилеринин бири же tab деген сөз",
    "leave `%1` out to let Anketa find out": "`%1` дегенди алып салыңыз, Anketa муну өзү аныктайт",
  ]
}
