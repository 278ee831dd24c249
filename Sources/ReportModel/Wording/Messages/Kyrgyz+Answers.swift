internal import Diagnostics

extension MessageCatalogue {
  /// What is told about the answers, rows and columns of an export.
  static let kyrgyzAnswers: [String: String] = [
    "letters are lost in this answer: “?” stands for them inside a word":
      "бул жоопто тамгалар жоголгон: сөздүн ичинде алардын ордунда «?» турат",
    "export the answers again as UTF-8; Windows-1251 has no ң, ө and ү, and what became “?” cannot be turned back":
      "жоопторду UTF-8 менен кайра жүктөп алыңыз; Windows-1251де ң, ө жана ү тамгалары жок, «?» болуп калганын калыбына келтирүү мүмкүн эмес",
    "letters are lost in this title: “?” stands for them":
      "бул аталышта тамгалар жоголгон: алардын ордунда «?» турат",
    "letters are lost in %1 titles, first in this one: “?” stands for them":
      "тамгалары жоголгон аталыштар: %1, биринчиси ушул: тамгалардын ордунда «?» турат",
    "export the answers again as UTF-8; what became “?” cannot be turned back":
      "жоопторду UTF-8 менен кайра жүктөп алыңыз; «?» болуп калганын калыбына келтирүү мүмкүн эмес",
    "a spreadsheet has shortened this number to one with an exponent; its last digits are lost":
      "Excel бул санды кыскартып койгон (E тамгасы менен жазылган); акыркы цифралары жоголгон",
    "export the answers again and do not save the file from a spreadsheet, or format the column as text there first":
      "жоопторду кайра жүктөп алыңыз жана файлды Excelде сактабаңыз же адегенде ал мамычанын форматын «Текст» кылыңыз",
    "“%1” is an error of a spreadsheet; the answer is lost and counts as unreadable":
      "«%1» — Excel катасы; жооптун өзү жоголгон жана окулбаган деп белгиленди",
    "export the answers again and do not save the file from a spreadsheet":
      "жоопторду кайра жүктөп алыңыз жана файлды Excelде сактабаңыз",
    "“%1” is likely the range “%2” that a spreadsheet took for a date":
      "«%1», кыязы, «%2» деген аралык: аны Excel күн деп кабыл алган",
    "ranges, as in the other answers of item %1": "аралыктар, %1 суроосунун башка жоопторундагыдай",
    "export the answers again and do not save the file from a spreadsheet, or add “%1” as an alias of the option “%2”":
      "жоопторду кайра жүктөп алыңыз жана файлды Excelде сактабаңыз же «%1» дегенди «%2» вариантынын `aliases:` бөлүгүнө кошуңуз",
    "“%1” was read as %2: the comma as a decimal one":
      "«%1» %2 катары окулду: үтүр бөлчөк бөлүгүн ажыратат",
    "1 more cell is like it.": "Дагы бир ушундай уяча бар.",
    "%1 more cells are like it.": "Дагы ушундай уячалар: %1.",
    "%1 more cells are like it in %2 columns.": "Дагы ушундай уячалар: %1, мамычалар: %2.",
    "the last row holds totals or averages, no answers; it was left out":
      "акыркы сапта жооптор эмес, жыйынтыктар же орточолор турат; ал калтырылды",
    "the last %1 rows hold totals or averages, no answers; they were left out":
      "акыркы саптарда (%1) жооптор эмес, жыйынтыктар же орточолор турат; алар калтырылды",
    "take such rows out of the file if they are none of the responses":
      "алар жооптор болбосо, мындай саптарды файлдан алып салыңыз",
    "this line stands below the responses and is none of them; it was left out":
      "бул сап жооптордун астында турат жана аларга кирбейт; ал калтырылды",
    "%1 lines from here on stand below the responses and are none of them; they were left out":
      "ушул саптан баштап жооптордун астындагы саптар: %1; алар жоопторго кирбейт жана калтырылды",
    "take them out of the file; a response begins with a date or a number as the others do":
      "аларды файлдан алып салыңыз; жооп калгандарындай эле күндөн же сандан башталат",
    "the titles stand here once more; the row was left out":
      "бул жерде аталыштар кайталанган; сап калтырылды",
    "the titles stand %1 more times among the responses, first here; these rows were left out":
      "жооптордун арасында аталыштар кайталанган: %1 жолу, биринчиси ушул жерде; бул саптар калтырылды",
    "if several exports were put into one file, check that no response is in two of them":
      "файлга бир нече жүктөө бириктирилген болсо, жооптор кайталанбаганын текшериңиз",
    "this response came before, with the same identifier and time; it was counted once":
      "бул жооп мурда болгон, номери менен убактысы бирдей; ал бир жолу эсептелди",
    "%1 responses came before, with the same identifier and time, the first one here; each was counted once":
      "мурда болгон, номери менен убактысы бирдей жооптор: %1, биринчиси ушул жерде; ар бири бир жолу эсептелди",
    "if several exports were put into one file, export the answers again in one piece":
      "файлга бир нече жүктөө бириктирилген болсо, бардык жоопторду бир файл менен кайра жүктөп алыңыз",
    "this response is the same as an earlier one (line %1), to the time it was sent; both were counted":
      "бул жооп мурдагысына (%1-сап) жөнөтүлгөн убактысына чейин окшош; экөө тең эсептелди",
    "%1 responses are the same as earlier ones, to the time they were sent, the first one here (line %2); all were counted":
      "жөнөтүлгөн убактысына чейин мурдагыларына окшош жооптор: %1, биринчиси ушул жерде (%2-сап); баары эсептелди",
    "take the copies out of the file if the form was sent twice":
      "форма эки жолу жөнөтүлгөн болсо, кайталанганын файлдан алып салыңыз",
    "the first row is a response like the others, so the columns have no titles":
      "биринчи сап да башкалардай эле жооп, ошондуктан мамычалардын аталыштары жок",
    "put the questions into a row above the answers, or say `--header-rows 1` if this row holds the titles":
      "суроолорду жооптордун үстүнө өзүнчө сап кылып жазыңыз же аталыштар ушул сапта болсо, `--header-rows 1` кошуңуз",
    "%1 was taken for “no opinion”: it stands one above a scale that other questions end below":
      "%1 «пикири жок» деп кабыл алынды: ал шкаладан бир санга жогору, башка суроолордо андай жооп жок",
    "%1 was taken for “no opinion”: the question asks for %2 to %3":
      "%1 «пикири жок» деп кабыл алынды: суроодо %2 менен %3 ортосундагы сан керек",
    "%1 was taken for “no opinion”: it is a usual code for it and far from every other answer":
      "%1 «пикири жок» деп кабыл алынды: аны көбүнчө ушундай белгилешет, калган жооптор бул сандан алыс",
    "%1 was taken for “no opinion”: the other answers lie on a scale up to 10":
      "%1 «пикири жок» деп кабыл алынды: калган жооптор 10го чейинки шкалада",
    "if %1 is an answer, write the questionnaire with `anketa questionnaire draft` and make it one":
      "эгер %1 жооп болсо, `anketa questionnaire draft` менен анкета түзүп, аны жооп катары кошуңуз",
    "It occurs in item %1.": "%1 суроосунда кездешет.",
    "It occurs in items %1.": "%1 суроолорунда кездешет.",
    "“%1” is no form tool that Anketa knows": "Anketa «%1» деген кызматты билбейт",
    "did you mean `--tool %1`?": "балким, `--tool %1`?",
    "leave `--tool` out to let Anketa find out":
      "`--tool` дегенди алып салыңыз, Anketa кызматты өзү аныктайт",
    "the file has no column titles": "файлда мамычалардын аталыштары жок",
    "export the answers again as CSV, with the questions in the first row":
      "жоопторду CSV форматында кайра жүктөп алыңыз, суроолор биринчи сапта болсун",
    "no column of the file belongs to an item of questionnaire “%1”":
      "файлдын бир да мамычасы «%1» анкетасынын суроолоруна тиешелүү эмес",
    "column titles such as %1": "мамычалардын аталыштары, мисалы: %1",
    "add the titles of this file under `columns:` of the items, or leave `-q` out":
      "бул файлдын аталыштарын суроолордун `columns:` бөлүгүнө кошуңуз же `-q` дегенди алып салыңыз",
    "%1 and %2 do not have the same columns": "%1 жана %2 файлдарынын мамычалары ар башка",
    "the columns of %1, in the same order": "%1 файлынын мамычалары, ошол эле ирет менен",
    "write a questionnaire with `anketa questionnaire draft`, list the titles of both files under `columns:`, and give it with `-q`":
      "`anketa questionnaire draft` менен анкета түзүп, эки файлдын тең аталыштарын `columns:` бөлүгүнө жазыңыз жана аны `-q` менен көрсөтүңүз",
    "item %1 “%2” has no column in the file; it is counted as not asked":
      "%1 «%2» суроосуна файлда мамыча жок; ал суралган эмес деп эсептелет",
    "if the file has the question under another title, add the title under `columns:` of the item":
      "файлда бул суроонун аталышы башка болсо, аны суроонун `columns:` бөлүгүнө кошуңуз",
    "1 more answer of %1 cannot be read. All of them count as damaged.":
      "%1 суроосуна берилген дагы бир жооп окулган жок. Баары окулбаган деп белгиленди.",
    "%1 more answers of %2 cannot be read. All of them count as damaged.":
      "%2 суроосу боюнча дагы окулбаган жооптор: %1. Баары окулбаган деп белгиленди.",
    "item %1 “%2”": "%1 «%2» суроосу",
    "“%1” is not a number, as %2 asks for": "«%1» сан эмес, бул жерге сан керек: %2",
    "a number such as 12 or 4.5": "сан, мисалы 12 же 4.5",
    "correct the cell, or declare what it means among the `options:` of the item":
      "уячаны оңдоңуз же анын маанисин суроонун `options:` бөлүгүндө көрсөтүңүз",
    "“%1” is not a date, as %2 asks for": "«%1» күн эмес, бул жерге күн керек: %2",
    "a date such as 2026-05-31 or 31.05.2026": "күн, мисалы 2026-05-31 же 31.05.2026",
    "correct the cell": "уячаны оңдоңуз",
    "“%1” is not a response option of %2": "«%1» деген жооп варианттардын арасында жок: %2",
    "did you mean “%1”? If the export spells it so, add it as an alias":
      "балким, «%1»? Файлда ушундай жазылса, бул жазылышын `aliases:` бөлүгүнө кошуңуз",
    "add it to the options of the item, or as an alias of one of them":
      "аны суроонун варианттарына (`options:`) же алардын биринин `aliases:` бөлүгүнө кошуңуз",
    "“%1” was read as “%2”": "«%1» «%2» катары окулду",
    "“%1” as “%2”": "«%1» — «%2» катары",
    "%1: letter case or punctuation differ from item %2":
      "%1: чоң-кичине тамгалары же тыныш белгилери %2 суроосундагыдай эмес",
    "list a spelling as an alias of its option to make it certain":
      "так болсун үчүн мындай жазылышын варианттын `aliases:` бөлүгүнө кошуңуз",
    "%1 more spellings of it alike.": "Дагы ушундай жазылыштар: %1.",
    "1 more spelling of it alike.": "Дагы бир ушундай жазылыш бар.",
    "item %1 has more different answers than a closed question can have; %2 of them count as damaged":
      "%1 суроосунун ар кандай жооптору жабык суроодо боло турганынан көп; алардын окулбаган деп белгиленгени: %2",
    "declare the item as `type: text`, or leave the column out under `ignore:`":
      "суроого `type: text` деп көрсөтүңүз же мамычаны `ignore:` аркылуу калтырыңыз",
    "1 more row has another number of cells (line %1).":
      "Дагы бир сапта уячалардын саны башка (%1-сап).",
    "%1 more rows have another number of cells (lines %2).":
      "Уячаларынын саны башка дагы саптар: %1 (саптар: %2).",
    "%1 more rows have another number of cells (first lines %2).":
      "Уячаларынын саны башка дагы саптар: %1 (алгачкылары: %2).",
    "the row has %1 cells, the titles %2; the cells beyond were not read":
      "саптагы уячалар — %1, аталыштар — %2; ашыкча уячалар окулган жок",
    "the row has 1 cell, the titles %1; the missing ones count as no answer":
      "сапта бир гана уяча бар, аталыштар — %1; жетишпегендери «жооп жок» деп эсептелди",
    "the row has %1 cells, the titles %2; the missing ones count as no answer":
      "саптагы уячалар — %1, аталыштар — %2; жетишпегендери «жооп жок» деп эсептелди",
    "look for a missing or an additional delimiter in this row":
      "бул саптан түшүп калган же ашыкча бөлгүчтү издеңиз",
    "1 more place was repaired": "дагы бир жер оңдолду",
    "%1 more places were repaired": "дагы оңдолгон жерлер: %1",
    "look at the places above; the others are likely of the same kind":
      "жогоруда аталган жерлерди караңыз; калгандары да, кыязы, ошондой",
    "%1 stands in several columns outside of what they ask and was read as no answer":
      "%1 — мындай маани бир нече мамычада турат жана алардын суроолоруна туура келбейт; «жооп жок» деп окулду",
    "if it is an answer, declare it among the `options:` of the items in a questionnaire":
      "бул жооп болсо, аны анкетанын суроолорунун `options:` бөлүгүнө кошуңуз",
    "no date in the file tells whether the day or the month comes first; the month was taken first":
      "файлдагы бир да күндөн адегенде күнбү же айбы, билинбейт; адегенде ай деп алынды",
    "say `--dates day-first` or `--dates month-first`, or export dates as 2026-05-31":
      "`--dates day-first` (адегенде күн) же `--dates month-first` (адегенде ай) кошуңуз же күндөрдү 2026-05-31 түрүндө жүктөп алыңыз",
    "this question stands in the file twice, and each is counted for itself":
      "бул суроо файлда эки жолу турат; ар бири өзүнчө эсептелди",
    "%1 questions stand in the file twice, and each is counted for itself; this is the first":
      "файлда эки жолу турган суроолор: %1, биринчиси — ушул; ар бири өзүнчө эсептелди",
    "if columns of an earlier survey were left in the file, take them out of it":
      "эгер файлда мурунку сурамжылоонун тилкелери калып калса, аларды алып салыңыз",
    "%1 of %2 columns with answers have no title: this may be a summary, and not the responses themselves":
      "жооптору бар, бирок аталышы жок тилкелер: %1 / %2; бул жооптордун өзү эмес, жыйынтык таблица окшойт",
    "export the responses one by one, with a row for each respondent and the questions above":
      "жоопторду бирден чыгарыңыз: ар бир катышуучуга бир сап, суроолор биринчи сапта",
    "%1 look like one answer but are counted apart":
      "%1 — бир эле жоопко окшош, бирок өз-өзүнчө эсептелди",
    "write a questionnaire with `anketa questionnaire draft`, and list the spellings as aliases of one option":
      "`anketa questionnaire draft` менен анкета түзүп, бул жазылыштарды бир варианттын `aliases:` бөлүгүнө кошуңуз",
    "%1 more answers of this question have twins.": "Бул суроодо башка жооптор да окшош: %1.",
    "1 more answer of this question has a twin.": "Бул суроодо дагы бир жооп окшош.",
    "an e-mail address or a telephone number was taken out of a comment":
      "пикирден почта дареги же телефон номери алынып салынды",
    "e-mail addresses or telephone numbers were taken out of %1 comments, the first one here":
      "почта даректери же телефон номерлери алынып салынган пикирлер: %1, биринчиси ушул жерде",
    "“%1” stands in its place; the file itself is unchanged":
      "анын ордунда «%1» турат; файлдын өзү өзгөргөн жок",
    "this cell had been saved in a wrong encoding; its letters were turned back":
      "бул уяча туура эмес коддоодо сакталган; анын тамгалары калыбына келтирилди",
    "if the file was put together from several, export the answers again in one piece":
      "файл бир нечесинен бириктирилген болсо, бардык жоопторду бир файл менен кайра жүктөп алыңыз",
    "%1 … %2 are codes; their order was taken from their numbers, and %3 for the best answer":
      "%1 … %2 — булар коддор; ирети номерлеринен алынды, эң жакшы жооп деп %3 эсептелет",
    "They are the answers of item %1.":
      "Булар %1 суроосуна берилген жооптор.",
    "They are the answers of items %1.":
      "Булар %1 суроолоруна берилген жооптор.",
    "export again with the answers in full, or write the questionnaire with `anketa questionnaire draft` and say the labels and `favourable:`":
      "жоопторду толук тексти менен кайра түшүрүңүз же анкетаны `anketa questionnaire draft` буйругу менен жазып, аталыштарды жана `favourable:` маанисин көрсөтүңүз",
    "the series “%1” has %2 seminar to compare, and a series has two at least":
      "«%1» сериясында салыштыруу үчүн семинарлар: %2, а кеминде экөө керек",
    "import another seminar, or write the annex of one with `anketa report`":
      "дагы бир семинарды импорттоңуз же бирөөнүн тиркемесин `anketa report` менен түзүңүз",
    "no question of the latest seminar was asked in an earlier one, so there is nothing to compare":
      "акыркы семинардын бир да суроосу мурун берилген эмес, ошондуктан салыштыра турган эч нерсе жок",
    "name the questionnaire of all with `-q`, so that reworded questions keep their keys":
      "баарынын анкетасын `-q` менен атаңыз, ошондо тексти өзгөргөн суроолордун ачкычтары сакталат",
    "these seminars have no date that says their quarter: %1":
      "бул семинарлардын чейрегин көрсөткөн күнү жок: %1",
    "these seminars have no date that says their year: %1":
      "бул семинарлардын жылын көрсөткөн күнү жок: %1",
    "give it with `anketa seminars edit … --date`, or leave `--by` out":
      "аны `anketa seminars edit … --date` менен бериңиз же `--by` дегенди алып салыңыз",
    "there is no seminar “%1” in the series “%2”":
      "«%2» сериясында «%1» семинары жок",
    "%1 and %2 have no question in common, so there is nothing to compare":
      "%1 менен %2 ортосунда бирдей суроо жок: салыштыра турган эч нерсе жок",
    "name the questionnaire of both with `-q`, so that reworded questions keep their keys":
      "эки семинардын анкетасын `-q` менен көрсөтүңүз: ошондо тексти өзгөргөн суроолордун ачкычы сакталат",
    "there is no item “%1” to group the answers by":
      "жоопторду топторго бөлө турган «%1» деген суроо жок",
    "did you mean `--by %1`?":
      "балким, `--by %1`?",
    "choose one of these with `--by`":
      "ушулардын бирин тандаңыз: `--by`",
    "item %1 “%2” makes no groups: its answers are texts, dates or orders":
      "%1 «%2» суроосу топторду түзбөйт: анын жооптору — тексттер, даталар же иреттөө",
    "choose a question with fixed answers with `--by`":
      "`--by` үчүн даяр жооп варианттары бар суроону тандаңыз",
    "item %1 “%2” has more than %3 different answers; the annex has no groups":
      "%1 «%2» суроосунун ар түрдүү жооптору өтө көп (эң көбү: %3); тиркемеде топтор болбойт",
    "choose a question with fewer answers with `--by`, or declare its `options:`":
      "`--by` үчүн жооптору азыраак суроону тандаңыз же анын варианттарын `options:` бөлүмүндө көрсөтүңүз",
  ]
}
