internal import Diagnostics

extension MessageCatalogue {
  /// Files of themes.
  static let kyrgyzThemes: [String: String] = [
    "the file holds no themes":
      "файлда бир да тема жок",
    "begin it with the lines “anketa-themes: 1” and “themes:”":
      "аны «anketa-themes: 1» жана «themes:» саптарынан баштаңыз",
    "this is a questionnaire, and no file of themes":
      "бул — анкета, темалар файлы эмес",
    "a file of themes begins with “anketa-themes: 1”":
      "темалар файлы «anketa-themes: 1» менен башталат",
    "the file of themes":
      "темалар файлы",
    "a list of themes, each after a hyphen":
      "темалардын тизмеси, ар бири дефистен кийин",
    "theme %1":
      "%1-тема",
    "the file of themes has no “themes”":
      "темалар файлында «themes» жок",
    "add a line such as “themes:”":
      "«themes:» сыяктуу сап кошуңуз",
    "two themes have the key “%1”":
      "«%1» — эки теманын ачкычы",
    "give each theme a key of its own":
      "ар бир темага өз ачкычын бериңиз",
    "words for each language: {en: [time], ru: [время]}":
      "ар бир тил үчүн сөздөр: {en: [time], ru: [время]}",
    "a keyword in %1 has no letter":
      "%1 ичиндеги ачкыч сөздө бир да тамга жок",
    "a word, or the beginning of one with a star: практик*":
      "сөз же жылдызча менен анын башы: практик*",
    "“overrides” is %1 here":
      "«overrides» бул жерде — %1",
    "a list of answers with their themes, each after a hyphen":
      "темалары менен жооптордун тизмеси, ар бири дефистен кийин",
    "override %1 is for the same answer as override %2":
      "overrides ичиндеги %1-жазуу %2-жазуу айткан жооп жөнүндө",
    "override %1 is no answer with its themes":
      "overrides ичиндеги %1-жазуу — темалары менен жооп эмес",
    "the keys answer, themes and, if need be, question":
      "answer, themes жана керек болсо question ачкычтары",
    "override %1 has no answer":
      "overrides ичиндеги %1-жазууда жооп жок",
    "write the answer as it was typed behind “answer:”":
      "«answer:» деген сөздөн кийин жоопту терилгендей жазыңыз",
    "override %1 names a theme that is not there":
      "overrides ичиндеги %1-жазуу жок теманы атайт",
    "the file is faulty here, among the answers":
      "бул жерде, жооптордун арасында, файлда ката бар",
    "put the answer into double quotes, and its keys one under the other":
      "жоопту кош тырмакчага алып, ачкычтарын биринин астына бирин жазыңыз",
    "theme %1 is looked for in “%2”, which is no open question of the questionnaire":
      "%1 темасы «%2» ичинен изделет, бирок анкетада мындай ачык суроо жок",
    "there are no themes that the second coding could be compared with":
      "экинчи коддоону салыштыра турган темалар жок",
    "name the file of themes with `--themes`":
      "темалар файлын `--themes` аркылуу атаңыз",
    "the file holds no coded answers":
      "файлда коддолгон жооптор жок",
    "list the answers with their themes under “overrides:”":
      "жоопторду темалары менен «overrides:» астына тизмелеңиз",
  ]
}
