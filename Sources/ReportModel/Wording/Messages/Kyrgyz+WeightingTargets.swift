internal import Diagnostics

extension MessageCatalogue {
  /// What is wrong with the targets of weighting, and with weighting itself.
  static let kyrgyzWeighting: [String: String] = [
    "“weighting”":
      "«weighting»",
    "a list of targets, each after a hyphen":
      "максаттуу сандардын тизмеси, ар бири дефистен кийин",
    "%1 is empty":
      "%1: тизме бош",
    "add “- item: …” with the key of a question, and below it “counts:”":
      "суроонун ачкычы менен «- item: …» кошуп, астына «counts:» жазыңыз",
    "the targets have too many combinations of answers: %1":
      "«targets» ичинде жооптордун айкалыштары өтө көп: %1",
    "take out a target, or put options together, such as “1+2: 14”":
      "суроолордун бирин алып салыңыз же варианттарды бириктириңиз, мисалы «1+2: 14»",
    "target %1":
      "«targets», %1-бөлүк",
    "%1 has no “counts” and no “shares”":
      "%1: «counts» да, «shares» да жок",
    "add a line such as “counts: {1: 14, 2: 11}”":
      "«counts: {1: 14, 2: 11}» сыяктуу сап кошуңуз",
    "%1 has “counts” and also “shares”":
      "%1: «counts» да, «shares» да бар",
    "“%1”, named by %2, is none of the items":
      "%2: анкетада «%1» деген суроо жок",
    "item “%1” has two targets":
      "«%1» суроосу «targets» ичинде эки жолу турат",
    "item “%1” is of type %2, and answers are weighted by a single choice":
      "«%1» суроосунун түрү %2, салмак болсо бир гана жооп тандалуучу суроо боюнча берилет",
    "an item of type single or yes-no":
      "түрү single же yes-no болгон суроо",
    "a number for each code: {1: 14, 2: 11}":
      "ар бир кодго бирден сан: {1: 14, 2: 11}",
    "it stands first on line %1; keep one of the two":
      "биринчи жолу ал %1-сапта турат; экөөнүн бирин калтырыңыз",
    "%1 lacks a number for these codes: %2":
      "%1: бул коддордун сандары жок: %2",
    "add each with its number; 0 where nobody who attended belongs there":
      "ар бирине санын жазыңыз; андай катышуучу болбосо — 0",
    "“%1” in %2 is no code of an answer that counts":
      "%2: «%1» — эсептелүүчү жооптун коду эмес",
    "write its code, %1":
      "анын кодун жазыңыз: %1",
    "%1 add up to 0":
      "%1: суммасы 0",
    "write how many people attended, by their answer":
      "ар бир жооп боюнча канча катышуучу болгонун жазыңыз",
    "%1 add up to %2, not to 100":
      "%1: суммасы 100 эмес, %2",
    "correct them, or write the number of people under “counts:”":
      "аларды оңдоңуз же адамдардын санын «counts:» бөлүгүнө жазыңыз",
    "the counts of “%1” add up to %2, those of “%3” to %4":
      "«%1» суроосу боюнча сандардын суммасы %2, «%3» боюнча болсо %4",
    "all targets speak of the same people: correct the counts":
      "баары бир эле адамдар жөнүндө: сандарды оңдоңуз",
    "a number from %1, such as 14 or 33.5":
      "%1 же андан чоң сан, мисалы 14 же 33.5",
    "the targets of weighting speak of %1 people, and %2 attended":
      "«weighting» боюнча катышуучулар: %1, семинарга катышкандар: %2",
    "check `--attended`, and the counts under “weighting:”":
      "`--attended` менен «weighting:» бөлүгүндөгү сандарды текшериңиз",
    "the largest weight is %1 times the median weight, so a few answers carry much":
      "эң чоң салмак медианалык салмактан %1 эсе чоң: көп нерсе саналуу жоопторго көз каранды",
    "put small groups together, or add “trim: 5” under “weighting:”":
      "чакан топторду бириктириңиз же «weighting:» бөлүгүнө «trim: 5» кошуңуз",
    "weights need a questionnaire that says who attended":
      "салмак берүү үчүн семинарга ким катышканын айткан анкета керек",
    "name one with `-q`, and write “weighting:” with “targets:” into it":
      "аны `-q` менен көрсөтүп, ага «targets:» менен «weighting:» жазыңыз",
    "questionnaire %1 does not say by what to weight":
      "%1 анкетасында салмак эмне боюнча берилери айтылган эмес",
    "weighting: {targets: [{item: gender, counts: {1: 14, 2: 11}}]}":
      "weighting: {targets: [{item: gender, counts: {1: 14, 2: 11}}]}",
    "add such a “weighting:” with the people who attended, or leave out `--weighted`":
      "катышуучулардын саны менен ушундай «weighting:» кошуңуз же `--weighted` дегенди алып салыңыз",
  ]
}
