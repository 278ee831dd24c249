internal import Diagnostics

extension MessageCatalogue {
  /// What is wrong with batteries, their scales and reversed items.
  static let kyrgyzBatteries: [String: String] = [
    "battery “%1” has one row, item “%2”": "«%1» блогунда бир гана суроо бар: «%2»",
    "%1 has a point with code %2": "%1: баллдардын биринин коду %2",
    "codes from %1 to %2": "%1 … %2 коддору",
    "the codes of a scale are averaged; give its points small ones, such as 1 to 5":
      "шкаланын коддорунан орточо баа эсептелет; кичинелерин бериңиз, мисалы 1ден 5ке чейин",
    "2 rows or more": "2 же андан көп суроо",
    "name the battery in its other rows with “battery:”, or take it out of the item":
      "блокту калган суроолорунда да көрсөтүңүз («battery:») же бул суроодон алып салыңыз",
    "battery “%1” asks for %2 answers and has %3 rows; nobody can have a score":
      "«%1» блогунда керектүү жооптор: %2, ал эми суроолору: %3; эч кимдин жалпы баасы чыкпайт",
    "write how many rows somebody must have answered":
      "блоктун канча суроосуна жооп берүү керек экенин жазыңыз",
    "true or false": "true же false",
    "%1 has “reverse” and is no rating of a battery; it counts as asked like the others":
      "%1: «reverse» көрсөтүлгөн, бирок бул блоктогу баа эмес; жооптор тескери эсептелбейт",
    "take out “reverse”; where the best answer of a scale stands says its “favourable”":
      "«reverse» дегенди алып салыңыз; шкаланын эң жакшы жообу кайда экенин анын «favourable» ачкычы айтат",
    "%1 has “reverse” on a scale that is best in the middle; it counts as asked like the others":
      "%1: «reverse» көрсөтүлгөн, бирок шкаланын эң жакшы жообу ортосунда; жооптор тескери эсептелбейт",
    "a scale with “favourable: high” or “low”": "«favourable: high» же «low» деген шкала",
    "take out “reverse”": "«reverse» дегенди алып салыңыз",
    "%1 has “reverse”, and the codes of its scale cannot be turned round: %2; it counts as asked like the others":
      "%1: «reverse» көрсөтүлгөн, бирок шкаланын коддорун тескери айландырууга болбойт: %2; жооптор тескери эсептелбейт",
    "codes at equal distance from both ends, such as 1, 2, 3, 4, 5":
      "ортосуна карата симметриялуу коддор, мисалы 1, 2, 3, 4, 5",
    "give the points of the scale such codes": "шкаланын баллдарына ушундай коддорду бериңиз",
    "the codes of %1 neither rise nor fall: %2": "%1: коддор иреттүү эмес: %2",
    "codes in the order of the answers": "жооптордун иретиндеги коддор",
    "the annex has the points in the order of their codes; check that the codes are right":
      "тиркемеде баллдар коддорунун иретинде турат; коддор туурабы, текшериңиз",
    "the answers to item %1 “%2” do not go with those to the rest of its battery":
      "%1 «%2» суроосунун жооптору блоктун калган суроолорунун жоопторуна шайкеш келбейт",
    "if it was asked in the same direction as the others, take out its `reverse: true`":
      "эгер ал калгандары менен бир багытта суралган болсо, анын `reverse: true` дегенин алып салыңыз",
    "if it was asked the other way round, write `reverse: true` with it in the questionnaire; if not, let it be":
      "эгер ал тескерисинче суралган болсо, анкетада анын жанына `reverse: true` деп жазыңыз; болбосо, ошол бойдон калтырыңыз",
  ]
}
