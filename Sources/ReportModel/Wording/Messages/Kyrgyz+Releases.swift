internal import Diagnostics

extension MessageCatalogue {
  /// Annexes from the archive, and what earlier ones have told.
  static let kyrgyzReleases: [String: String] = [
    "the archive “%1” holds no seminar": "«%1» архивинде бир да семинар жок",
    "the annexes of %1 seminars of %2 were written into %3":
      "жазылган тиркемелер: %2 ичинен %1; алар %3 папкасында",
    "it is a file": "бул файл",
    "name a folder with `-o`; it is made if it is not there":
      "`-o` менен папканы көрсөтүңүз; ал жок болсо, түзүлөт",
    "seminar %1: whoever subtracts this annex and the one of %2 could find the answers of %3 of the respondents":
      "%1 семинары: бул тиркемени жана %2 күнкү тиркемени бири-биринен кемитсе, айрым кишилердин жообун табууга болот, алардын саны: %3",
    "seminar %1: whoever subtracts this annex and the one of %2 could find the answers of %3 of the respondents in a group by %4":
      "%1 семинары: бул тиркемени жана %2 күнкү тиркемени бири-биринен кемитсе, %4 суроосу боюнча топтогу айрым кишилердин жообун табууга болот, алардын саны: %3",
    "numbers as they were, or numbers of which at least one has changed by %1":
      "мурунку сандар же жок дегенде бирөө %1 санына өзгөргөн сандар",
    "wait for more responses, or write it all the same with `--accept-difference`, which is recorded":
      "дагы жоопторду күтүңүз же `--accept-difference` менен баары бир жаздырыңыз; бул белгиленет",
    "leave `--by` out, wait for more responses, or write it all the same with `--accept-difference`, which is recorded":
      "`--by` дегенди алып салыңыз, дагы жоопторду күтүңүз же `--accept-difference` менен баары бир жаздырыңыз; бул белгиленет",
    "the annex was written, but not recorded in the archive “%1”: %2":
      "тиркеме жазылды, бирок «%1» архивинде белгиленген жок: %2",
    "before you hand it out, write it again where the archive can be written, so that later annexes can be checked against it":
      "таратуудан мурда аны архивге жазууга боло турган жерде кайра жаздырыңыз: ошондо кийинки тиркемелер аны менен салыштырылат",
    "the responses of seminar %1 were forgotten on %2, and groups cannot be counted from what is left":
      "%1 семинарынын жооптору %2 күнү архивден өчүрүлгөн, калганы боюнча топторду эсептөөгө болбойт",
    "the responses of seminar %1 were forgotten on %2, and weights cannot be made from what is left":
      "%1 семинарынын жооптору %2 күнү архивден өчүрүлгөн, калганы боюнча салмактарды эсептөөгө болбойт",
    "leave `--by` out": "`--by` дегенди алып салыңыз",
    "leave `--weighted` out": "`--weighted` дегенди алып салыңыз",
    "seminar %1 keeps the questionnaire that it was imported with; the one of `-q` was not used":
      "%1 семинарында киргизилгендеги анкетасы калат; `-q` анкетасы колдонулган жок",
    "`anketa import --replace` with `-q` reads its files anew":
      "`-q` менен `anketa import --replace` анын файлдарын кайра окуйт",
    "seminar %1 cannot be compared with itself": "%1 семинарын өзү менен салыштырууга болбойт",
    "name another seminar with `--against`, or `--against previous`":
      "башка семинарды `--against` же `--against previous` менен көрсөтүңүз",
    "which seminar was before that of %1 is not known: a file belongs to no series":
      "%1 файлындагы семинардан мурда кайсынысы болгону белгисиз: файл эч бир серияга кирбейт",
    "put it into the archive with `anketa import`, or name a seminar with `--against`":
      "аны `anketa import` менен архивге киргизиңиз же семинарды `--against` менен көрсөтүңүз",
    "which seminar was before %1 is not known: it has no date":
      "%1 семинарынан мурда кайсынысы болгону белгисиз: анын күнү көрсөтүлгөн эмес",
    "add it with `anketa seminars edit %1 --date`, or name a seminar with `--against`":
      "аны `anketa seminars edit %1 --date` менен кошуңуз же семинарды `--against` менен көрсөтүңүз",
    "no seminar of the series “%1” was before %2":
      "«%1» сериясында %2 семинарынан мурда семинар болгон эмес",
    "name a seminar with `--against`; `anketa seminars` lists what is there":
      "семинарды `--against` менен көрсөтүңүз; тизмени `anketa seminars` көрсөтөт",
  ]
}
