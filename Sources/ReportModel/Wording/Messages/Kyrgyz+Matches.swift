internal import Diagnostics

extension MessageCatalogue {
  /// Which questions of a series still ask the same.
  static let kyrgyzMatches: [String: String] = [
    "the file holds no matches": "файлда суроолордун жубу жок",
    "`anketa series match SERIES --write FILE` writes one to fill in":
      "толтуруу үчүн файлды `anketa series match SERIES --write FILE` жазат",
    "this is a questionnaire, and no file of matches":
      "бул анкета, суроолордун жуптары бар файл эмес",
    "the file of matches": "жуптар файлы",
    "a list of pairs, each after a hyphen": "жуптардын тизмеси, ар бири дефистен кийин",
    "pair %1": "%1-жуп",
    "the pair “%1” and “%2” stands twice": "«%1» менен «%2» жубу эки жолу жазылган",
    "the first stands on line %1; keep one of them": "биринчиси %1-сапта; бирөөнү калтырыңыз",
    "the key or the text of a question": "суроонун ачкычы же тексти",
    "nobody has said yet whether “%1” and “%2” ask the same":
      "«%1» менен «%2» бир нерсени сурайбы, азырынча чечиле элек",
    "same, equivalent or different": "same, equivalent же different",
    "write one of these words as the verdict":
      "«verdict» дегенден кийин ушул сөздөрдүн бирин жазыңыз",
    "%1 more pairs have no verdict: lines %2.": "Чечими жок дагы жуптар: %1, саптар: %2.",
    "no seminar has asked “%1”": "«%1» деген суроо бир да семинарда берилген эмес",
    "“%1” was not asked before “%2”": "«%1» деген суроо «%2» дегенден мурун берилген эмес",
    "name the earlier question first": "адегенде мурунку суроону жазыңыз",
    "“%1” and “%2” are one question that did not change":
      "«%1» менен «%2» — бир эле суроо, ал өзгөргөн эмес",
    "“%1” and “%2” of %3 cannot both be the same question as another":
      "«%1» менен «%2» (%3 семинары) экөө тең бир эле суроо боло албайт",
    "keep one of the two pairs": "эки жуптун бирин калтырыңыз",
    "nothing was decided about “%1” and “%2”": "«%1» менен «%2» жубу боюнча чечим жок",
    "`anketa series match` lists what was decided in “%1”":
      "«%1» сериясында эмне чечилгенин `anketa series match` көрсөтөт",
    "“%1” names no pair of questions": "«%1» суроолордун жубун көрсөтпөйт",
    "write the key or the text of the earlier question, “=”, and that of the later one":
      "мурунку суроонун ачкычын же текстин, «=» белгисин жана кийинкисиникин жазыңыз",
    "the file is about the series “%1”, and this is “%2”":
      "файл «%1» сериясына тиешелүү, ал эми бул «%2» сериясы",
    "name that series, or change the line “series:”":
      "ошол серияны көрсөтүңүз же «series:» сабын оңдоңуз",
    "changed questions that may still ask the same: %1":
      "мурункудай эле нерсени сурашы мүмкүн болгон өзгөргөн суроолор: %1",
    "say so once with `anketa series match %1`, and they are compared":
      "муну `anketa series match %1` менен бир жолу айтсаңыз, алар салыштырылат",
    "%1: nothing to decide, decided: %2": "%1: чече турган эч нерсе жок, чечилгени: %2",
    "%1: to decide: %2, decided: %3": "%1: чечиш керек: %2, чечилгени: %3",
    "Decided:": "Чечилгендер:",
    "Say of each pair whether it is the same question, one by one:":
      "Ар бир жуп бир эле суроо экенин же эмес экенин айтыңыз; бирден:",
    "or --same, where only the spelling or the key changed; or --different. Or all in a file:":
      "же --same, эгер жазылышы же ачкычы гана өзгөрсө; же --different. Же баары бир файлда:",
    "now listed as changed": "азыр өзгөргөн суроо деп эсептелет",
    "now listed as a new question and one that is no longer asked":
      "азыр жаңы суроо жана мындан ары берилбеген суроо деп эсептелет",
    "with another scale or kind of answer it is not compared in any case":
      "шкаласы же жообунун түрү башка болгондуктан, ал баары бир салыштырылбайт",
    "answers: %1": "жооптор: %1",
    "worded alike": "бирдей айтылган",
    "worded almost alike": "дээрлик бирдей айтылган",
    "worded much alike": "айтылышы абдан окшош",
    "worded partly alike": "айтылышы жарым-жартылай окшош",
    "worded differently": "башкача айтылган",
    "the wording changed": "тексти өзгөргөн",
    "the answers offered changed": "жооптордун варианттары өзгөргөн",
    "the scale has another number of points": "шкаланын баллдарынын саны башка",
    "the scale was turned round": "шкала тескери коюлган",
    "another kind of answer is asked for": "жооптун түрү башка",
    "Which questions of the series still ask the same, though they were changed?":
      "Сериянын кайсы суроолору өзгөрсө да мурункудай эле нерсени сурайт?",
    "Write behind each “verdict” one of these words:":
      "Ар бир «verdict» дегенден кийин ушул сөздөрдүн бирин жазыңыз:",
    "  same         only the spelling or the key changed":
      "  same         жазылышы же ачкычы гана өзгөргөн",
    "  equivalent   reworded, and it still asks the same: compared with a mark":
      "  equivalent   башкача айтылган, мааниси ошол эле: белги менен салыштырылат",
    "  different    another question: not compared":
      "  different    башка суроо: салыштырылбайт",
    "Pairs that keep their “?” are asked about again.":
      "«?» калган жуптар жөнүндө программа кайра сурайт.",
    "Do they ask the same? y = yes, only the spelling changed; e = yes, reworded; n = no; Enter = later; q = stop":
      "Алар бир нерсени сурайбы? y = ооба, жазылышы гана өзгөргөн; e = ооба, башкача айтылган; n = жок; Enter = кийин; q = бүтүрүү",
    "There is nothing to change.": "Өзгөртө турган эч нерсе жок.",
    "%1, as before": "%1, мурункудай",
    "%1, no longer %2": "%2 эмес, %1",
    "no longer %1: it will be asked about again": "%1 деген чечим алынды: программа кайра сурайт",
  ]
}
