internal import Diagnostics

extension Phrases {
  static let kyrgyz = Phrases(
    code: "ky", numbers: .kyrgyz, pluralForm: oneOrOther,
    months: [
      "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
      "октябрь", "ноябрь", "декабрь",
    ],
    longDate: { "\($2)-жылдын \($0)-\($1)" },
    wholeMonth: { month, year in
      let names = [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
        "октябрь", "ноябрь", "декабрь",
      ]
      return "\(year)-жылдын \(names[month]) айы"
    },
    annexTitle: "Тиркеме. Катышуучулардын пикири",
    numberedAnnex: { "\($0)-тиркеме" },
    date: "Күнү", place: "Жери", organisers: "Уюштуруучулар", invited: "Чакырылгандар",
    attended: "Катышуучулар",
    returned: "Толтурулган анкеталар", responseRate: "Жооп бергендердин үлүшү",
    figure: "Сүрөт", table: "Таблица",
    census: { "Катышуучулардын баары жооп берди: \($0). Сандар ушул топту так сүрөттөйт." },
    part: { "Жооп бергендер: \($0), катышуучулар: \($1)\($2.inBrackets)." },
    returnedOnly: { "Толтурулган анкеталар: \($0)." },
    noResponses: "Файлда суроолор бар, бирок жооптор азырынча жок.",
    moreThanAttended: {
      "Толтурулган анкеталар: \($0), ал эми катышуучулар \($1) деп көрсөтүлгөн. Катышуучулардын саны "
        + "эске алынган жок; текшерип коюңуз."
    },
    inBrief: "Кыскача", ratings: "Баалардын жалпы көрүнүшү", questions: "Суроолор боюнча",
    comments: "Пикирлер", howToRead: "Бул тиркемени кантип окуу керек",
    typeNames: [
      "rating": "Шкала боюнча баа", "single": "Бир жооп",
      "multiple": "Бир нече жооп тандоого болот", "yes-no": "Ооба же жок",
      "recommend": "0дөн 10го чейин", "number": "Сан", "date": "Күн",
      "ranking": "Ирети менен", "text": "Ачык суроо",
    ],
    typeAndBase: { type, answered, missing in
      "\(type). Жооптор: \(answered)" + missing.map { "; \($0)" }.joined() + "."
    },
    noAnswer: "жооп жок", notApplicable: "тиешеси жок", notAsked: "суралган эмес",
    damaged: "окулбай калды",
    answer: "Жооп", count: "Саны", share: "Үлүшү", question: "Суроо", mean: "Орточо",
    topBox: { $0 == 1 ? "Эң жакшы баа" : "Эң жакшы \($0) баа" },
    answers: "n",
    median: "Медиана", quartiles: "Ортоңку жарымы", smallest: "Эң кичине", largest: "Эң чоң",
    figureName: "Көрсөткүч", value: "Мааниси", averagePlace: "Орточо орун",
    firstPlace: "Биринчи орунда",
    bottomBox: { $0 == 1 ? "Эң начар баа" : "Эң начар \($0) баа" },
    standardDeviation: "Стандарттык четтөө", ofReturned: { "Баарынан (\($0))" },
    allEqual: { "Жооптордун баары бирдей: \($0)." },
    topBoxSentence: { "«\($0)»: \($3) — \($1) (жооптор: \($2))." },
    medianIs: { "Медиана: \($0)." },
    medianAndMean: { "Медиана: \($0), орточо: \($1)." },
    quoted: { "«\($0)»" },
    either: { $0.joined(separator: " же ") },
    ratedHigher: { "«\($0)» (орточо \($1)) «\($2)» дегенден (\($3)) жогору бааланган." },
    recommendationGroups: { "Жооптор 9 же 10: \($0); 7 же 8: \($1); 0–6: \($2)." },
    promoters: "9–10: колдоочулар", passives: "7–8: бейтараптар", detractors: "0–6: сынчылар",
    mostChosen: { "«\($0)»: көбүнчө «\($1)» — \($2) (жооптор: \($3))." },
    oftenChosen: { question, answers, n in
      "«\(question)»: " + answers.map { "«\($0.label)» — \($0.count)" }.joined(separator: ", ")
        + " (жооптор: \(n))."
    },
    medianWithQuartiles: { "Медиана: \($0); жооптордун ортоңку жарымы: \($1)–\($2)." },
    ticksOnAverage: { "Орто эсеп менен тандалган жооптор: \($0)." },
    multipleNote: "Бир нече жооп тандоого болгондуктан, үлүштөрдүн суммасы 100%дан ашышы мүмкүн.",
    noneTicked: "Эч нерсе тандалган жок", writeIns: "«Башка» дегенге жазылгандар",
    fewAnswers: { "Жооптор аз (\($0)): адегенде сандарды, анан пайыздарды караңыз." },
    fewCounts: { "Жооптор аз (\($0)): пайыздын ордуна сандар көрсөтүлдү." },
    noAnswers: "Бул суроого эч ким жооп берген жок.",
    commentsWritten: { comments, questions in
      "Жазылган пикирлер: \(comments)" + (questions == 1 ? "." : " (суроолор: \(questions)).")
    },
    nothingToAdd: { "Кошумча айтар сөзү жок деп жазгандар: \($0)." },
    commentsNotKept: { "Дагы пикирлер: \($0). Өтө көп болгондуктан келтирилген жок." },
    commentsWithheld: { "Пикирлер көрсөтүлбөйт: жооп бергендер аз (чеги: \($0))." },
    withheld: { "Көрсөтүлбөйт: жооп бергендер аз (чеги: \($0))." },
    commentsGiven: { "Пикирлер: \($0), анкеталар: \($1)\($2.inBrackets)." },
    medianWords: { "Узундугунун медианасы, сөз: \($0)." },
    roundingNote: "Тегеректөөдөн улам үлүштөрдүн суммасы 100%дан айырмаланышы мүмкүн.",
    bestInMiddleNote: "0 — эң жакшы баа; андан төмөн жана жогору — эки башка багыт.",
    ratingsOf: { $0.isEmpty ? "Баалар" : $0 }, furtherRatings: "Башка баалар",
    answersTo: { $0 },
    countsInBars: "Тилкелердеги сандар: жооп бергендер.",
    percentInBars: "Тилкелердеги сандар: жооп бергендердин пайызы.",
    chartCells: "Диаграмма маалыматы",
    fileName: "Файл", readAs: "Кандай окулду",
    counted: { _ in "эсептелди" }, leftOut: { _ in "алынып салынды" },
    withAnswers: { _ in "жообу бар" }, aboutForm: { _ in "кызматтык" },
    personalData: { _ in "жеке маалыматтуу (колдонулбайт)" },
    columnsLeftOut: { _ in "калтырылды" },
    checksum: "SHA-256", program: "Программа",
    exclusionReasons: [
      "blank": "бош", "test-row": "форманы сынап көрүү", "preview": "алдын ала көрүү же тест",
      "unfinished": "бүтпөгөн", "rejected": "четке кагылган", "totals": "орточолор же жыйынтыктар",
      "unanswered": "бир да жообу жок", "below-table": "таблицанын астындагы саптар",
      "repeated-header": "кайталанган аталыштар",
      "duplicate": "эки жолу жөнөтүлгөн",
    ],
    recordsName: "Саптар", columnsName: "Мамычалар", leftOutName: "Алынып салынган саптар",
    probable: { "кыязы, \($0)" },
    headerRows: { "аталыш саптары: \($0)" },
    ranges: .kyrgyz, method: .kyrgyz, technical: .kyrgyz, groups: .kyrgyz, comparison: .kyrgyz,
    series: .kyrgyz,
    batteries: .kyrgyz,
    weighting: .kyrgyz, targets: .kyrgyz, themes: .kyrgyz, ownText: .kyrgyz,
    inspection: InspectionPhrases(
      formTool: "Кызмат", text: "Текст", records: "Саптар", columns: "Мамычалар",
      remarks: "Эскертүүлөр",
      textLine: { encoding, delimiter, rows in
        "\(encoding), бөлгүч \(delimiter), \(rows) аталыш сабы"
      },
      tab: "табуляция", probably: { "кыязы, \($0)" },
      leftOut: { "\($0) × \($1): \($0 == 1 ? "сап" : "саптар") \($2)" },
      typeNames: [
        "rating": "баа", "single": "бир жооп", "multiple": "бир нече жооп",
        "yes-no": "ооба же жок", "recommend": "сунуштоо, 0–10", "number": "сан", "date": "күн",
        "ranking": "ирети", "text": "ачык жооп",
      ],
      points: { "\($0) баллдык шкала боюнча баа, \($1) … \($2)" },
      options: { "\($0) вариант" },
      answered: { "жооп бергендер: \($0)" }, notApplicable: { "тиешеси жок: \($0)" },
      unreadable: { "окулбады: \($0)" },
      remarkCount: { warnings, notes in
        let counts = [
          warnings > 0 ? ["\(warnings) эскертүү"] : [], notes > 0 ? ["\(notes) маалымат"] : [],
        ]
        return counts.joined().joined(separator: ", ") + "; таблицанын астында"
      },
      noRemarks: "жок",
      columnNames: [
        "time": "жөнөтүлгөн убактысы", "person": "жеке маалымат, эч качан колдонулбайт",
        "place": "жайгашкан жери, эч качан колдонулбайт", "tool": "кызматтын өз мамычасы",
        "empty": "бош, аталышы жок", "no-item": "анкетада мындай суроо жок",
        "summary": "белгиленген варианттар дагы бир жолу",
        "declared": "анкетада айтылгандай калтырылды",
        "respondent-code": "катышуучулардын коддору, эч жерде көрсөтүлбөйт",
      ]),
    messages: .kyrgyz)
}
