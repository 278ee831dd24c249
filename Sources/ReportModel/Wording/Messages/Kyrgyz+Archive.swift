internal import Diagnostics

extension MessageCatalogue {
  /// The archive, and seminars on their way into it.
  static let kyrgyzArchive: [String: String] = [
    "there is no archive “%1”": "«%1» деген архив жок",
    "`anketa import` makes one; another place is named with `--archive` or ANKETA_ARCHIVE":
      "аны `anketa import` түзөт; башка жер `--archive` же ANKETA_ARCHIVE менен көрсөтүлөт",
    "the archive “%1” is empty: nothing has been imported yet":
      "«%1» архиви бош: ага азырынча эч нерсе киргизилген эмес",
    "`anketa import` puts the first seminar into it": "биринчи семинарды `anketa import` киргизет",
    "“%1” is a folder, not an archive": "«%1» — бул папка, архив эмес",
    "name a file in it, such as %1/archive.sqlite":
      "андагы файлды көрсөтүңүз, мисалы %1/archive.sqlite",
    "“%1” is not a database and was left as it is":
      "«%1» — маалымат базасы эмес; файл өзгөртүлгөн жок",
    "name another file with `--archive`": "башка файлды `--archive` менен көрсөтүңүз",
    "“%1” is a database of another program and was left as it is":
      "«%1» — башка программанын базасы; файл өзгөртүлгөн жок",
    "“%1” was made by a newer version of Anketa and was left as it is":
      "«%1» Anketa программасынын жаңыраак версиясы менен түзүлгөн; файл өзгөртүлгөн жок",
    "use the newer version, or another archive": "жаңы версияны же башка архивди колдонуңуз",
    "“%1” was made by an older version of Anketa and may only be read, so it cannot be brought up to date":
      "«%1» Anketa программасынын эскирээк версиясы менен түзүлгөн жана окууга гана болот, ошондуктан аны жаңыртууга болбойт",
    "the archive “%1” is damaged and was left as it is":
      "«%1» архиви бузулган; файл өзгөртүлгөн жок",
    "go back to a copy of the file, or import the seminars into a new archive":
      "файлдын көчүрмөсүн алыңыз же семинарларды жаңы архивге киргизиңиз",
    "another program is writing to the archive “%1”; nothing was changed":
      "«%1» архивине азыр башка программа жазып жатат; эч нерсе өзгөргөн жок",
    "wait until it is done, then try again": "ал бүткөнчө күтүп, кайра аракет кылыңыз",
    "the archive “%1” may only be read; nothing was changed":
      "«%1» архивин окууга гана болот; эч нерсе өзгөргөн жок",
    "copy it to a folder in which you may write, or name another one with `--archive`":
      "аны жазууга уруксат бар папкага көчүрүңүз же башкасын `--archive` менен көрсөтүңүз",
    "there is no room left for the archive “%1”; nothing was changed":
      "«%1» архиви үчүн орун жетпейт; эч нерсе өзгөргөн жок",
    "free some space, then try again": "орун бошотуп, кайра аракет кылыңыз",
    "the archive “%1” cannot be opened or made there":
      "«%1» архивин ал жерде ачууга же түзүүгө болбойт",
    "the disk failed while the archive “%1” was being read or written; nothing was changed":
      "«%1» архиви окулуп же жазылып жатканда диск иштебей калды; эч нерсе өзгөргөн жок",
    "check the disk and its free space, then try again":
      "дискти жана андагы бош орунду текшерип, кайра аракет кылыңыз",
    "a program was stopped while it was writing to the archive “%1”, and it cannot be put back as it was where it lies":
      "«%1» архивине жазып жаткан программа токтоп калган, ал эми архив турган жерде мурункусун калыбына келтирүүгө болбойт",
    "copy the archive and the file beside it that ends in -journal to a folder in which you may write":
      "архивди жана анын жанындагы -journal менен бүткөн файлды жазууга уруксат бар папкага көчүрүңүз",
    "the archive “%1” cannot be used: %2": "«%1» архивин колдонууга болбойт: %2",
    "check the file, or name another one with `--archive`":
      "файлды текшериңиз же башкасын `--archive` менен көрсөтүңүз",
    "there is no seminar “%1” in the archive": "архивде «%1» деген семинар жок",
    "`anketa seminars` lists what is there": "тизмени `anketa seminars` көрсөтөт",
    "there is no series “%1” in the archive": "архивде «%1» деген серия жок",
    "there is a seminar “%1” in the archive already": "архивде «%1» деген семинар бар",
    "choose another key, or remove that one first with `anketa seminars remove`":
      "башка ачкыч тандаңыз же адегенде ал семинарды алып салыңыз: `anketa seminars remove`",
    "“%1” cannot be the key of a seminar": "«%1» семинардын ачкычы боло албайт",
    "letters, digits, and - _ . between them": "тамгалар жана сандар, алардын арасында - _ .",
    "for instance 2026-03-bishkek": "мисалы, 2026-03-bishkek",
    "the seminar has no series": "семинардын сериясы көрсөтүлгөн эмес",
    "name the series with `--series`; it may be new":
      "серияны `--series` менен көрсөтүңүз; ал жаңы болсо да болот",
    "“%1” is no date that seminars can be put in order by":
      "«%1» деген дата боюнча семинарларды иреттөөгө болбойт",
    "2026-03-12, 2026-03 or 2026": "2026-03-12, 2026-03 же 2026",
    "%1 people attended, but only %2 were invited": "катышкандар %1, ал эми чакырылгандар %2 гана",
    "check both numbers": "эки санды тең текшериңиз",
    "only %1 people attended, but %2 questionnaires were returned":
      "катышкандар %1 гана, ал эми кайтарылган анкеталар %2",
    "check the number, and whether somebody answered twice":
      "санды жана кимдир бирөө эки жолу жооп бербегенин текшериңиз",
    "Nothing was imported.": "Эч нерсе киргизилген жок.",
    "Nothing was changed.": "Эч нерсе өзгөргөн жок.",
    "the answers of %1 belong to seminar %2 already":
      "%1 файлындагы жооптор буга чейин эле %2 семинарына киргизилген",
    "check the name of the file; a seminar is taken out with `anketa seminars remove`":
      "файлдын атын текшериңиз; семинарды `anketa seminars remove` алып салат",
    "seminar %1 is in the archive already, with answers from %2":
      "%1 семинары архивде бар, жооптору мындан алынган: %2",
    "`--replace` if this is a corrected file, `--add` if it has further answers":
      "файл оңдолгон болсо `--replace`, анда башка жооптор болсо `--add`",
    "seminar %1 belongs to the series “%2”": "%1 семинары «%2» сериясына кирет",
    "leave `--series` out, or move it first with `anketa seminars edit`":
      "`--series` дегенди алып салыңыз же адегенде семинарды которуңуз: `anketa seminars edit`",
    "seminar %1 was asked with another questionnaire, so these answers cannot be added":
      "%1 семинарында башка анкета болгон, ошондуктан бул жоопторду кошууга болбойт",
    "leave `-q` out to read them with the one it has, or give all files with `--replace`":
      "мурунку анкета менен окуу үчүн `-q` дегенди алып салыңыз же бардык файлдарды `--replace` менен көрсөтүңүз",
    "seminar %1 has answers from %2 too, which would be lost":
      "%1 семинарынын жооптору мында да бар: %2, алар жоголуп калмак",
    "name every file of the seminar, or take it out first with `anketa seminars remove`":
      "семинардын бардык файлдарын көрсөтүңүз же адегенде аны алып салыңыз: `anketa seminars remove`",
    "the responses of seminar %1 were forgotten, so none can be added":
      "%1 семинарынын жооптору архивден өчүрүлгөн, ошондуктан кошууга болбойт",
    "give all files with `--replace`": "бардык файлдарды `--replace` менен көрсөтүңүз",
    "“%1” is a new series, and there is one called “%2”":
      "«%1» — жаңы серия, ал эми «%2» деген серия бар",
    "if it is the same, move the seminar with `anketa seminars edit`":
      "эгер ошол эле болсо, семинарды которуңуз: `anketa seminars edit`",
    "“%1” had no bytes; it was made an archive": "«%1» файлы бош болчу; эми ал архив",
    "the responses of seminar %1 were forgotten on %2":
      "%1 семинарынын жооптору %2 күнү архивден өчүрүлгөн",
    "`anketa seminars show %1` has what is left: the counts":
      "калган сандарды `anketa seminars show %1` көрсөтөт",
    "there is no list %1 in “%2”": "«%2» ичинде %1 тизмеси жок",
    "a CSV file with the columns file, series, seminar, title, date, place, attended":
      "file, series, seminar, title, date, place, attended мамычалары бар CSV файлы",
    "write the list, or name the files of one seminar and `--seminar`":
      "тизме түзүңүз же бир семинардын файлдарын жана `--seminar` көрсөтүңүз",
    "the list names no seminar": "тизмеде бир да семинар жок",
    "write one line for each file of answers": "жооптор бар ар бир файл үчүн бир сап жазыңыз",
    "the list has a column “%1”, which was passed over": "тизмеде «%1» мамычасы бар; ал калтырылды",
    "the list has the column “%1” twice": "тизмеде «%1» мамычасы эки жолу бар",
    "take one of them out": "бирөөнү алып салыңыз",
    "the list has no column “%1”": "тизмеде «%1» мамычасы жок",
    "this line has nothing under “%1”": "бул сапта «%1» мамычасы бош",
    "fill it in, or take the line out": "аны толтуруңуз же сапты алып салыңыз",
    "“%1” is no number of people": "«%1» — адамдардын саны эмес",
    "a whole number, or nothing": "бүтүн сан же бош",
    "seminar %1 stands on two lines that do not agree": "%1 семинары эки сапта ар башка жазылган",
    "let both say the same, or give one of them another key":
      "экөөндө тең бирдей жазыңыз же бирине башка ачкыч бериңиз",
    "It stands first on line %1.": "Ал биринчи жолу %1-сапта жазылган.",
    "files of the folder that the list does not name: %1": "папкада тизмеде жок файлдар бар: %1",
    "add a line for each that belongs to a seminar": "семинарга тиешелүү ар бирине сап кошуңуз",
    "there is no item “%1” in the questionnaire": "анкетада «%1» деген суроо жок",
  ]
}
