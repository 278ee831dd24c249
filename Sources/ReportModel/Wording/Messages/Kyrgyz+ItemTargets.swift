internal import Diagnostics

extension MessageCatalogue {
  /// What is wrong with the targets of questions.
  static let kyrgyzItemTargets: [String: String] = [
    "%1 is of type %2 and has a “target”": "%1: түрү %2, бирок максат («target») берилген",
    "a target of a rating, a choice, yes-no, recommend or a number":
      "баанын, тандоонун, yes-no, recommend же сан суроосунун максаты",
    "take out the target": "максатты алып салыңыз",
    "%1 has no “at-least” and no “average”": "%1: «at-least» да, «average» да жок",
    "write “target: {at-least: 80%}” or “target: {average: 4}”":
      "«target: {at-least: 80%}» же «target: {average: 4}» деп жазыңыз",
    "%1 has “at-least” and also “average”": "%1: «at-least» да, «average» да бар",
    "%1 has “of” beside “average”": "%1: «average» менен катар «of» турат",
    "take out “of”, or write “at-least:” with a percentage in place of the average":
      "«of» дегенди алып салыңыз же орточонун ордуна пайызы менен «at-least:» жазыңыз",
    "%1 has “at-least”, and a number has no share of answers":
      "%1: «at-least» берилген, бирок сан суроосунда жооптордун үлүшү болбойт",
    "write “average:” with the number that is to be reached":
      "«average:» деп, жетүүгө тийиш болгон санды жазыңыз",
    "%1 does not say which answers count": "%1: кайсы жооптор эсептелери айтылган эмес",
    "add “of:” with their codes, such as “of: [1]”":
      "алардын коддору менен «of:» кошуңуз, мисалы «of: [1]»",
    "a percentage above 0 and up to 100, such as 80%":
      "0дөн чоң, 100дөн ашпаган пайыз, мисалы 80%",
    "write “%1%”": "«%1%» деп жазыңыз",
    "%1 needs answers that can be averaged": "%1: мындай жооптордун орточосу болбойт",
    "write “at-least:” with a percentage, and “of:” with the answers that count":
      "пайызы менен «at-least:», эсептелүүчү жооптору менен «of:» жазыңыз",
    "a number from %1 to %2": "%1 менен %2 ортосундагы сан",
    "a number, such as 4 or 4.5": "сан, мисалы 4 же 4.5",
    "%1 is an average, and the best answer stands in the middle of the scale":
      "%1: бул орточо, ал эми эң жакшы жооп шкаланын ортосунда турат",
    "the codes of the answers that count": "эсептелүүчү жооптордун коддору",
    "%1 names %2 answers of a multiple choice":
      "%1: аталган жооптор — %2, ал эми бул суроодо бир нече жооп тандалат",
    "one code": "бир код",
    "keep the answer that matters most; respondents may have ticked several of them":
      "эң маанилүү жоопту калтырыңыз: катышуучу алардын бир нечесин белгилеши мүмкүн",
  ]
}
