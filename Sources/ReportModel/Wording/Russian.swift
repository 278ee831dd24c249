internal import Diagnostics

extension Phrases {
  static let russian = Phrases(
    code: "ru", numbers: .russian, pluralForm: russianForm,
    months: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ],
    longDate: { "\($0) \($1) \($2) г." },
    wholeMonth: { month, year in
      let names = [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
        "октябрь", "ноябрь", "декабрь",
      ]
      return "\(names[month]) \(year) г."
    },
    annexTitle: "Приложение. Отзывы участников",
    numberedAnnex: { "Приложение \($0)" },
    date: "Дата", place: "Место", organisers: "Организаторы", invited: "Приглашено",
    attended: "Участников",
    returned: "Заполнено анкет", responseRate: "Доля ответивших",
    figure: "Рисунок", table: "Таблица",
    census: { "Ответили все участники: \($0). Цифры точно описывают эту группу." },
    part: {
      "Ответили: \($0) из \($1) \(plural($1, "участника", "участников", "участников"))\($2.inBrackets)."
    },
    returnedOnly: {
      "\(plural($0, "Заполнена", "Заполнены", "Заполнено")) \($0) \(plural($0, "анкета", "анкеты", "анкет"))."
    },
    noResponses: "В файле есть вопросы, но ответов пока нет.",
    moreThanAttended: {
      "Анкет — \($0), а участников указано \($1). Число участников не учитывается; проверьте его, "
        + "пожалуйста."
    },
    inBrief: "Коротко", ratings: "Обзор оценок", questions: "По вопросам",
    comments: "Комментарии", howToRead: "Как читать это приложение",
    typeNames: [
      "rating": "Оценка по шкале", "single": "Один ответ",
      "multiple": "Можно было выбрать несколько ответов", "yes-no": "Да или нет",
      "recommend": "От 0 до 10", "number": "Число", "date": "Дата", "ranking": "По порядку",
      "text": "Открытый вопрос",
    ],
    typeAndBase: { type, answered, missing in
      "\(type). Ответили: \(answered)" + missing.map { "; \($0)" }.joined() + "."
    },
    noAnswer: "без ответа", notApplicable: "не относится", notAsked: "не спрашивали",
    damaged: "не удалось прочесть",
    answer: "Ответ", count: "Число", share: "Доля", question: "Вопрос", mean: "Среднее",
    topBox: { $0 == 1 ? "Лучшая оценка" : "Лучшие \($0) оценки" }, answers: "n",
    median: "Медиана", quartiles: "Центральная половина", smallest: "Наименьшее",
    largest: "Наибольшее", figureName: "Показатель", value: "Значение",
    averagePlace: "Среднее место", firstPlace: "На первом месте",
    bottomBox: { $0 == 1 ? "Худшая оценка" : "Худшие \($0) оценки" },
    standardDeviation: "Стандартное отклонение", ofReturned: { "Из всех \($0)" },
    allEqual: { "Все ответы одинаковы: \($0)." },
    topBoxSentence: { "«\($0)»: \($1) из \($2) выбрали \($3)." },
    medianIs: { "Медиана \($0)." },
    medianAndMean: { "Медиана \($0), среднее \($1)." },
    quoted: { "«\($0)»" },
    either: { $0.joined(separator: " или ") },
    ratedHigher: { "«\($0)» (среднее \($1)) оценено выше, чем «\($2)» (\($3))." },
    recommendationGroups: { "Ответов 9 или 10: \($0); 7 или 8: \($1); от 0 до 6: \($2)." },
    promoters: "9–10: сторонники", passives: "7–8: нейтральные", detractors: "0–6: критики",
    mostChosen: { "«\($0)»: чаще всего «\($1)» (\($2) из \($3))." },
    oftenChosen: { question, answers, n in
      "«\(question)»: " + answers.map { "«\($0.label)» — \($0.count)" }.joined(separator: ", ")
        + " из \(n)."
    },
    medianWithQuartiles: {
      "Половина ответов — не больше \($0), центральная половина — от \($1) до \($2)."
    },
    ticksOnAverage: { "В среднем выбрано ответов: \($0)." },
    multipleNote:
      "Можно было выбрать несколько ответов, поэтому сумма долей бывает больше 100\u{A0}%.",
    noneTicked: "Ничего не выбрано", writeIns: "Вписано рядом с «другое»",
    fewAnswers: { "Ответов мало (\($0)): смотрите сначала на числа, потом на проценты." },
    fewCounts: { "Ответов мало (\($0)): вместо процентов показаны числа." },
    noAnswers: "На этот вопрос никто не ответил.",
    commentsWritten: { comments, questions in
      "Комментариев: \(comments)" + (questions == 1 ? "." : " (вопросов: \(questions)).")
    },
    nothingToAdd: { "Написали, что добавить нечего: \($0)." },
    commentsNotKept: { "Ещё комментариев: \($0). Они не приведены, их слишком много." },
    commentsWithheld: { "Комментарии не показаны: ответивших меньше \($0)." },
    withheld: { "Не показано: ответивших меньше \($0)." },
    commentsGiven: { "Комментариев: \($0) из \($1)\($2.inBrackets)." },
    medianWords: { "Медиана длины, слов: \($0)." },
    roundingNote: "Из-за округления сумма долей может отличаться от 100\u{A0}%.",
    bestInMiddleNote: "0 — лучшая оценка; ниже и выше — два разных направления.",
    ratingsOf: { $0.isEmpty ? "Оценки" : $0 }, furtherRatings: "Другие оценки",
    answersTo: { $0 },
    countsInBars: "Числа на полосах — количество ответивших.",
    percentInBars: "Числа на полосах — процент от ответивших.",
    chartCells: "Данные диаграмм",
    fileName: "Файл", readAs: "Прочитано как",
    counted: { plural($0, "учтена", "учтены", "учтено") },
    leftOut: { plural($0, "исключена", "исключены", "исключено") },
    withAnswers: { _ in "с ответами" },
    aboutForm: { plural($0, "служебный", "служебных", "служебных") },
    personalData: { _ in "с личными данными (не используются)" },
    columnsLeftOut: { plural($0, "пропущен", "пропущены", "пропущено") },
    checksum: "SHA-256", program: "Программа",
    exclusionReasons: [
      "blank": "пустые", "test-row": "проба анкеты", "preview": "предварительный просмотр или тест",
      "unfinished": "не закончены", "rejected": "отклонены", "totals": "средние или итоги",
      "unanswered": "без единого ответа", "below-table": "строки под таблицей",
      "repeated-header": "повторённые заголовки",
      "duplicate": "отправлены дважды",
    ],
    recordsName: "Строки", columnsName: "Столбцы", leftOutName: "Исключённые строки",
    probable: { "вероятно, \($0)" },
    headerRows: { "\(plural($0, "строка", "строки", "строк")) заголовков: \($0)" },
    ranges: .russian, method: .russian, technical: .russian, groups: .russian, comparison: .russian,
    series: .russian,
    batteries: .russian,
    weighting: .russian, targets: .russian, themes: .russian, ownText: .russian,
    inspection: InspectionPhrases(
      formTool: "Сервис", text: "Текст", records: "Строки", columns: "Столбцы",
      remarks: "Замечания",
      textLine: { encoding, delimiter, rows in
        "\(encoding), разделитель \(delimiter), "
          + "\(rows) \(plural(rows, "строка", "строки", "строк")) заголовков"
      },
      tab: "табуляция", probably: { "вероятно, \($0)" },
      leftOut: { "\($0) × \($1): \($0 == 1 ? "строка" : "строки") \($2)" },
      typeNames: [
        "rating": "оценка", "single": "один ответ", "multiple": "несколько ответов",
        "yes-no": "да или нет", "recommend": "рекомендация, от 0 до 10", "number": "число",
        "date": "дата", "ranking": "порядок", "text": "открытый ответ",
      ],
      points: { "оценка по \($0)-балльной шкале, \($1) … \($2)" },
      options: { "\($0) \(plural($0, "вариант", "варианта", "вариантов"))" },
      answered: { "ответили: \($0)" }, notApplicable: { "не относится: \($0)" },
      unreadable: { "не прочитано: \($0)" },
      remarkCount: { warnings, notes in
        let counts = [
          warnings > 0
            ? [
              "\(warnings) \(plural(warnings, "предупреждение", "предупреждения", "предупреждений"))"
            ] : [],
          notes > 0
            ? ["\(notes) \(plural(notes, "примечание", "примечания", "примечаний"))"] : [],
        ]
        return counts.joined().joined(separator: ", ") + "; см. под таблицей"
      },
      noRemarks: "нет",
      columnNames: [
        "time": "время отправки", "person": "личные данные, никогда не используются",
        "place": "местоположение, никогда не используется", "tool": "служебный столбец сервиса",
        "empty": "пустой, без заголовка", "no-item": "в анкете нет такого вопроса",
        "summary": "отмеченные варианты ещё раз",
        "declared": "пропущен, как сказано в анкете",
        "respondent-code": "коды участников, нигде не показываются",
      ]),
    messages: .russian)
}
