internal import Diagnostics

extension MessageCatalogue {
  /// What is wrong in a questionnaire.
  static let kyrgyzQuestionnaires: [String: String] = [
    "a list of items, each after a hyphen": "суроолордун тизмеси, ар бири дефистен кийин",
    "item “%1”": "«%1» суроосу",
    "item %1 of %2": "%2, %1-суроо",
    "two items have the key “%1”": "эки суроонун ачкычы бирдей: «%1»",
    "the first stands on line %1; give one of them another key":
      "биринчиси %1-сапта; бирине башка ачкыч бериңиз",
    "%1 is of type %2 and has a “scale”": "%1: түрү %2, бирок шкала («scale») берилген",
    "write “type: rating”, or take out the scale":
      "«type: rating» деп жазыңыз же шкаланы алып салыңыз",
    "among 0 to 10, which need not be listed":
      "0дөн 10го чейинки сандардын арасында, аларды тизмелөөнүн кереги жок",
    "0 to 10": "0дөн 10го чейин",
    "%1 is of type %2 and lists no options": "%1: түрү %2, бирок варианттары көрсөтүлгөн эмес",
    "add “options:” with the answers that the form offers":
      "формадагы жооптордун варианттары менен «options:» кошуңуз",
    "in the scale": "шкалада",
    "the points of its scale": "«scale» караңыз",
    "the scale of %1": "%1, шкаласы",
    "%1 is a rating without a “scale”": "%1: шкаласы («scale») жок баа",
    "add “scale:” with the key of a scale, or list the answers under “options:”":
      "шкаланын ачкычы менен «scale:» кошуңуз же жоопторду «options:» бөлүгүнө жазыңыз",
    "%1 lists option %2 beside %3": "%1: %2-вариант шкаладан тышкары (%3)",
    "an answer with “role: not-applicable”, “dont-know” or “refused”":
      "«role: not-applicable», «dont-know» же «refused» деген жооп",
    "give the option such a role, or make it a point of the scale":
      "вариантка ушундай роль бериңиз же аны шкалага кошуңуз",
    "%1 is of type %2 and has “other”": "%1: түрү %2, бирок «other» көрсөтүлгөн",
    "only a choice can have an answer “other”": "«башка» деген жооп тандоо суроолорунда гана болот",
    "%1 has an answer “other” twice": "%1: «башка» деген жооп эки жолу көрсөтүлгөн",
    "take out “other”, or the option with “role: other”":
      "«other» дегенди же «role: other» вариантын алып салыңыз",
    "“%1”, named by %2, is none of the batteries": "%2: «batteries» бөлүгүндө «%1» деген блок жок",
    "define it under “batteries:”": "аны «batteries:» бөлүгүндө сүрөттөңүз",
    "item “%1” is answered in another way than the first row of battery “%2”; the battery has no figures of its own":
      "«%1» суроосуна «%2» блогунун биринчи суроосундагыдай жооп берилбейт; блоктун жалпы көрсөткүчтөрү болбойт",
    "the type and scale of item “%1”": "түрү жана шкаласы «%1» суроосундагыдай",
    "give it the same scale, or take it out of the battery":
      "ага ошол эле шкаланы бериңиз же аны блоктон чыгарыңыз",
    "a list of options, each after a hyphen": "варианттардын тизмеси, ар бири дефистен кийин",
    "“%1” in %2 is no code": "%2: «%1» код эмес",
    "a list of options, each after a hyphen, or “number: label”":
      "варианттардын тизмеси, ар бири дефистен кийин, же «сан: жазуусу»",
    "put a hyphen before each option": "ар бир варианттын алдына дефис коюңуз",
    "the label of %1 in %2": "%2, %1 жазуусу",
    "option %1 of %2": "%2, %1-вариант",
    "the label of %1": "%1, жазуусу",
    "%1 has no “label”": "%1: жазуусу («label») жок",
    "add a line such as “label: {en: Yes}”": "«label: {ky: Ооба}» сыяктуу сап кошуңуз",
    "on line %1": "%1-сапта",
    "code %1 stands twice in %2": "%2: %1 коду эки жолу турат",
    "it stands first %1; give each option a code of its own":
      "ал адегенде %1; ар бир вариантка өзүнчө код бериңиз",
    "a part of %1 has no “key”": "%1: бөлүктөрдүн биринде ачкыч («key») жок",
    "add a line such as “key: agreement-5”": "«key: agreement-5» сыяктуу сап кошуңуз",
    "a key with its definition below it": "ачкыч, анын астында сүрөттөмөсү",
    "two scales have the key “%1”": "эки шкаланын ачкычы бирдей: «%1»",
    "give one of them another key": "бирине башка ачкыч бериңиз",
    "scale “%1”": "«%1» шкаласы",
    "the points of %1": "%1, пункттары",
    "among the points": "шкаланын пункттарынын арасында",
    "%1 has 1 point": "%1: бир гана пункт бар",
    "%1 has no points": "%1: бир да пункт жок",
    "3 to 11 points": "3төн 11ге чейин пункт",
    "list every answer that the form offers": "формадагы бардык жоопторду тизмелеңиз",
    "%1 has %2 points": "%1: пункттары — %2",
    "for two answers use an item of type yes-no or single":
      "эки жооп үчүн yes-no же single түрүн алыңыз",
    "for a quantity use an item of type number": "сан үчүн number түрүн алыңыз",
    "battery “%1”": "«%1» блогу",
    "two batteries have the key “%1”": "эки блоктун ачкычы бирдей: «%1»",
    "the text of %1": "%1, тексти",
    "“%1”, named by %2, is none of the scales": "%2: «scales» бөлүгүндө «%1» деген шкала жок",
    "define it under “scales:”": "аны «scales:» бөлүгүндө сүрөттөңүз",
    "%1 in “%2”": "%1, «%2» тили",
    "a text, or one for each language: {en: …, ru: …}":
      "текст же ар бир тилде бирден: {en: …, ru: …}",
    "“%1” in %2 is no code of a language": "%2: «%1» тилдин коду эмес",
    "a code such as en, ru or ky": "код, мисалы en, ru же ky",
    "if it belongs to the text before the comma, put that whole text in quotes":
      "эгер бул үтүрдүн алдындагы тексттин бөлүгү болсо, ал текстти бүт бойдон тырмакчага алыңыз",
    "1 text is missing in “%1”": "«%1» тилинде бир текст жетишпейт",
    "%1 texts are missing in “%2”": "«%2» тилинде жетишпеген тексттер: %1",
    "add “%1: …”, or take “%2” out of “languages”":
      "«%1: …» кошуңуз же «%2» дегенди «languages» бөлүгүнөн алып салыңыз",
    "1 text is in “%1”, which is not one of the “languages”":
      "бир текст «%1» тилинде, ал «languages» бөлүгүндө жок",
    "%1 texts are in “%2”, which is not one of the “languages”":
      "«languages» бөлүгүндө жок «%2» тилиндеги тексттер: %1",
    "add “%1” to “languages”": "«languages» бөлүгүнө «%1» кошуңуз",
    "The same on line %1.": "%1-сапта да ошондой.",
    "The same on lines %1.": "Бул саптарда да ошондой: %1.",
    "did you mean “%1”?": "балким, «%1»?",
    "“%1” of %2": "%2, «%1»",
    "keys, one on a line": "ачкычтар, ар бир сапта бирден",
    "“%1” is not a key of %2": "%2: бул жерде «%1» деген ачкыч болбойт",
    "%1 has no “%2”": "%1: «%2» ачкычы жок",
    "add a line such as “%1”": "«%1» сыяктуу сап кошуңуз",
    "a part of %1": "%1, бөлүктөрүнүн бири",
    "a text": "текст",
    "“%1” in %2 names no column": "%2: «%1» бир да мамычаны көрсөтпөйт",
    "write a part of the column's title beside the star":
      "жылдызчанын жанына мамычанын аталышынын бир бөлүгүн жазыңыз",
    "a whole number": "бүтүн сан",
    "a whole number from %1": "%1 же андан чоң бүтүн сан",
    "%1 is “%2”, and a key has no such characters":
      "%1: «%2», бирок ачкычта мындай белгилер болбойт",
    "small letters a to z, figures, “-” and “_”, beginning with a letter or figure":
      "a–z кичине тамгалары, цифралар, «-» жана «_»; биринчиси тамга же цифра",
    "write “%1”": "«%1» деп жазыңыз",
    "%1 is %2 here": "%1: бул жерде %2 турат",
    "%1 cannot be “%2”": "%1: «%2» деген маани бул жерге туура келбейт",
    "%1 cannot be %2": "%1: туура келбейт; бул жерде %2 турат",
    "%1 more problems are not shown.": "Көрсөтүлбөгөн дагы эскертүүлөр: %1.",
    "the file is written for format %1, and this program reads format %2":
      "файл %1-форматта жазылган, программа болсо %2-форматты окуйт",
    "use a newer version of this program": "программанын жаңы версиясын орнотуңуз",
    "the questionnaire": "анкета",
    "“key” of the questionnaire": "анкетанын «key» ачкычы",
    "the questionnaire has “sections” and also “items”": "анкетада «sections» да, «items» да бар",
    "put the items into a section, or take out the sections":
      "суроолорду бөлүмгө жылдырыңыз же бөлүмдөрдү алып салыңыз",
    "the questionnaire has no “sections” and no “items”": "анкетада «sections» да, «items» да жок",
    "add “items:” and the questions below it": "«items:» жана анын астына суроолорду кошуңуз",
    "a list of sections, each after a hyphen": "бөлүмдөрдүн тизмеси, ар бири дефистен кийин",
    "section %1": "%1-бөлүм",
    "the questionnaire asks nothing": "анкетада суроо жок",
    "add “items:” with a question to a section": "бөлүмгө суроосу менен «items:» кошуңуз",
    "“publication”": "«publication»",
    "“%1” is %2, less than “%3”, which is %4": "«%1» (%2) «%3» дегенден (%4) кичине",
    "lower “%1” too, or raise “%2”": "«%1» дегенди да азайтыңыз же «%2» дегенди көбөйтүңүз",
    "“%1” is no code of a language": "«%1» тилдин коду эмес",
    "the language “%1” stands twice": "«%1» тили эки жолу көрсөтүлгөн",
    "keep one of the two": "экөөнүн бирин калтырыңыз",
    "“languages” has %1 parts": "«languages» бөлүгүндө тилдер өтө көп: %1",
    "at most %1": "көп дегенде %1",
  ]
}
