internal import Diagnostics

extension MessageCatalogue {
  /// What is wrong with the form of a questionnaire file.
  static let kyrgyzQuestionnaireFiles: [String: String] = [
    "the file holds no questionnaire": "файлда анкета жок",
    "begin it with “anketa: 1” and “key: …”":
      "аны «anketa: 1» жана «key: …» саптары менен баштаңыз",
    "the file cannot be opened": "файл ачылбай жатат",
    "look whether the name is spelt right and the file may be read":
      "файлдын аты туура жазылганын жана аны окууга укугуңуз бар экенин текшериңиз",
    "the file is not UTF-8 text": "бул UTF-8 коддоосундагы текст эмес",
    "save it again with the encoding UTF-8": "файлды UTF-8 коддоосунда кайра сактаңыз",
    "the file is larger than %1 MB, and no questionnaire is":
      "файл %1 МБдан чоң, мындай анкета болбойт",
    "look whether it is the right file": "бул ошол файл экенин текшериңиз",
    "a text that begins with “&” names a place to copy from in YAML, and a questionnaire may not copy":
      "текст «&» белгиси менен башталат; YAMLде бул белги көчүрүлө турган жерди билдирет, анкетада болсо көчүрүүгө болбойт",
    "if the sign is a part of the text, put the whole text in quotes":
      "бул белги тексттин бөлүгү болсо, текстти бүт бойдон тырмакчага алыңыз",
    "a text that begins with “*” is a copy of something else in YAML, and a questionnaire may not copy":
      "текст «*» белгиси менен башталат; YAMLде бул башка жердин көчүрмөсү дегенди билдирет, анкетада болсо көчүрүүгө болбойт",
    "if the star is a part of the text, put the whole text in quotes":
      "жылдызча тексттин бөлүгү болсо, текстти бүт бойдон тырмакчага алыңыз",
    "“%1” stands twice in the same group": "«%1» бир топто эки жолу турат",
    "“%1” stands %2 times in the same group": "«%1» бир топто бир нече жолу турат: %2",
    "“%1” stands more than once in the same group": "«%1» бир топто бир жолудан көп турат",
    "it stands on lines %1; keep one of them, or put a hyphen before each part of a list":
      "ал бул саптарда турат: %1; бирин калтырыңыз же тизменин ар бир бөлүгүнүн алдына дефис коюңуз",
    "keep one of them, or put a hyphen before each part of a list":
      "бирин калтырыңыз же тизменин ар бир бөлүгүнүн алдына дефис коюңуз",
    "lists and groups stand more than %1 deep inside each other here":
      "бул жерде тизмелер менен топтор бири-биринин ичинде өтө көп: %1ден терең",
    "no questionnaire needs that; close a bracket or take out blanks before the line":
      "анкетага мынча кереги жок; кашааны жабыңыз же саптын башындагы боштуктарды алып салыңыз",
    "the file is not valid YAML": "файл YAML эрежелери боюнча жазылган эмес",
    "compare it with an example, and look for odd characters":
      "аны мисал менен салыштырып, кызыктай белгилерди издеңиз",
    "a second document begins here, and a file holds one":
      "бул жерде экинчи документ башталат, файлда болсо бирөө гана болот",
    "take out the line, or make two files": "бул сапты алып салыңыз же эки файл кылыңыз",
    "this line is moved in with a tab, and YAML allows blanks only":
      "сап табуляция менен жылдырылган, YAMLде болсо боштуктар менен гана болот",
    "put two blanks for each tab": "ар бир табуляциянын ордуна эки боштук коюңуз",
    "a text cannot begin with “%1” unless it stands in quotes":
      "тырмакчасыз текст «%1» менен баштала албайт",
    "put the whole text in quotes": "текстти бүт бойдон тырмакчага алыңыз",
    "a colon with a blank after it begins a value, and here no value can begin":
      "кош чекит менен боштук маанини баштайт, бул жерде болсо маани башталбайт",
    "if the colon is a part of the text, put the whole text in quotes; else look whether the line begins in the right column":
      "кош чекит тексттин бөлүгү болсо, текстти бүт бойдон тырмакчага алыңыз; болбосо, сап туура жылдырылганын текшериңиз",
    "a quote opens here and is not closed before the end of the file":
      "бул жерде тырмакча ачылып, файлдын аягына чейин жабылган эмес",
    "close it, or take it out": "аны жабыңыз же алып салыңыз",
    "a bracket that opens on line %1 is not closed here":
      "%1-сапта ачылган кашаа бул жерде жабылган эмес",
    "“,” or “]”": "«,» же «]»",
    "“,” or “}”": "«,» же «}»",
    "close the bracket; a text that holds a bracket, a comma or a quote stands in quotes":
      "кашааны жабыңыз; кашаасы, үтүрү же тырмакчасы бар текст тырмакчага алынат",
    "a value must stand before this place, and there is none":
      "бул жердин алдында маани турушу керек, бирок ал жок",
    "write the value, or close the bracket before it":
      "маанини жазыңыз же анын алдындагы кашааны жабыңыз",
    "the line that begins here is no key with its value":
      "бул жерден башталган сап мааниси бар ачкыч эмес",
    "key: value": "ачкыч: маани",
    "put a colon and a blank after the key": "ачкычтан кийин кош чекит жана боштук коюңуз",
    "this line begins in a column that fits no line above it":
      "бул саптын башталышы жогорку саптардын бирине да туура келбейт",
    "let it begin in the same column as the keys or hyphens that it belongs with":
      "аны тиешелүү ачкычтар же дефистер менен бир деңгээлден баштаңыз",
    "“\\” stands before a character that it cannot stand before":
      "«\\» өзү тура албай турган белгинин алдында турат",
    "write “\\\\”, or put the text in single quotes":
      "«\\\\» деп жазыңыз же текстти жалкы тырмакчага алыңыз",
    "“!” begins a YAML tag, and a questionnaire has none":
      "«!» менен YAML белгиси башталат, анкетада болсо андайлар болбойт",
    "if it is a part of the text, put the whole text in quotes":
      "бул тексттин бөлүгү болсо, текстти бүт бойдон тырмакчага алыңыз",
    "the file is not valid YAML here: %1": "файл бул жерде YAML эрежелери боюнча жазылган эмес: %1",
    "if it is a text, put the whole text in quotes":
      "бул текст болсо, аны бүт бойдон тырмакчага алыңыз",
    "the invisible character U+%1 stands here": "бул жерде көрүнбөгөн U+%1 белгиси турат",
    "delete it; if the whole file looks like this, it is no text file":
      "аны өчүрүңүз; файл бүт бойдон ушундай болсо, бул текст файлы эмес",
    "a key must be a word, and here stands %1": "ачкыч сөз болушу керек, бул жерде болсо %1 турат",
    "“%1” is a YAML tag, and a questionnaire has none":
      "«%1» — YAML белгиси, анкетада болсо андайлар болбойт",
    "this file is no text that a person wrote": "бул файл адам жазган текст эмес",
    "a list": "тизме",
    "a group of keys": "ачкычтар тобу",
    "nothing": "эч нерсе жок",
  ]
}
