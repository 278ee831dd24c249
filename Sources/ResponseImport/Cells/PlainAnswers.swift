import SurveyModel

/// Answers that mean the same in every questionnaire, by language.
enum PlainAnswers {
  static let yes: Set<String> = [
    "yes", "y", "true", "да", "ооба", "так", "oui", "ja", "si", "sí", "sim",
  ]
  static let no: Set<String> = [
    "no", "n", "false", "нет", "жок", "ні", "non", "nein", "não",
  ]

  /// “Not applicable”, as tools and people write it into a closed question.
  private static let notApplicable: Set<String> = [
    "n a", "na", "not applicable", "no data", "н д", "нет данных", "маалымат жок", "does not apply",
    "doesnt apply", "не применимо",
    "неприменимо", "не относится", "не относится ко мне", "ко мне не относится",
    "тиешелүү эмес", "мага тиешелүү эмес", "тиешеси жок", "мага тиешеси жок",
    "unfamiliar n a", "не застосовно", "sans objet", "no aplica", "nicht zutreffend", "entfällt",
    "nicht anwendbar", "non applicable", "non concerné", "pas concerné", "no corresponde",
    "no procede", "не стосується", "не стосується мене", "мене не стосується",
  ]

  private static let dontKnow: Set<String> = [
    "dont know", "i dont know", "do not know", "cant say", "no opinion", "hard to say",
    "не знаю", "затрудняюсь ответить", "затрудняюсь", "нет мнения", "билбейм",
    "жооп берүү кыйын", "айта албайм", "не могу оценить",
    "weiß nicht", "weiss nicht", "ich weiß nicht", "kann ich nicht beurteilen", "keine meinung",
    "je ne sais pas", "ne sait pas", "sans opinion", "sans avis", "no sé", "no lo sé", "no sabe",
    "sin opinión", "важко відповісти", "важко сказати", "немає думки",
    "трудно сказать", "сложно сказать", "затрудняюсь с ответом", "айтуу кыйын", "так айта албайм",
    "жооп бере албайм", "difficult to say", "schwer zu sagen", "difficile à dire",
    "difícil de decir",
  ]

  private static let refused: Set<String> = [
    "no answer", "not answered", "нет ответа", "без ответа", "жооп жок", "prefer not to say",
    "prefer not to answer", "refused", "id rather not say",
    "предпочитаю не отвечать", "не хочу отвечать", "отказ", "айткым келбейт",
    "keine angabe", "keine antwort", "je préfère ne pas répondre", "préfère ne pas répondre",
    "prefiero no contestar", "prefiero no responder", "prefiero no decirlo",
    "не хочу відповідати", "волію не відповідати",
  ]

  /// Answers to a closed question that mean “no answer”.
  static let withoutAnswer: [FoldedWords: ResponseOption.Role] = {
    let roles: [(Set<String>, ResponseOption.Role)] = [
      (notApplicable, .notApplicable), (dontKnow, .dontKnow), (refused, .refused),
    ]
    let pairs = roles.flatMap { words, role in words.map { (FoldedWords($0), role) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// Whether a question says that several answers may be ticked.
  static func allowsSeveral(_ question: String) -> Bool {
    let words = question.foldedToWords()
    return [
      "that apply", "select all", "choose all", "tick all", "select up to", "choose up to",
      "все подходящ", "несколько", "все что", "до трех", "до трёх", "бир нече", "бардыгын",
      "mehrere", "plusieurs", "varias", "декілька", "кілька",
    ].contains { words.containsBytes(of: $0) }
  }

  static let other: Set<String> = [
    "other", "other please specify", "другое", "другой", "другая", "иное", "башка", "башкасы",
    "autre", "autres", "otro", "otra", "otros", "otras", "andere", "anderes", "sonstiges",
    "sonstige", "інше", "інший", "інша",
  ]

  static let none: Set<String> = [
    "none", "none of these", "none of the above", "ничего", "ничего из перечисленного",
    "ни один", "эч кайсы", "эч кайсынысы", "эч бири",
    "keine", "keines davon", "nichts davon", "aucun", "aucune", "aucun de ceux ci",
    "aucune de ces réponses", "ninguno", "ninguna", "ninguno de los anteriores", "жоден",
    "нічого", "нічого з переліченого",
  ]

  /// Words that a trial leaves, though people may mean them: “testing” is work that some do.
  static let perhapsTrial: Set<String> = [
    "testing", "проверка", "проба", "тестирование", "asdf", "asd", "asdasd", "asdfasdf", "qwerty",
    "qwe", "aaa", "xxx", "abc", "фыва", "фыв", "йцукен", "ывап", "ааа", "123", "сыноо", "prueba",
    "probe",
  ]

  /// What a person who tries a form out writes into its open questions.
  static let trial: Set<String> = [
    "test", "test test", "this is a test", "test response", "test row", "test answer",
    "тест", "тест тест", "тестовый ответ", "тестовая анкета", "это тест",
    "тестова відповідь", "dies ist ein test", "ceci est un test", "esto es una prueba",
    "бул тест", "бул сыноо", "тест жооп", "сыноо жооп", "test test test", "тест тест тест",
  ]

  /// “Total”, “Average day 1”, «Итого по группе 2».
  static func isTotals(_ words: String) -> Bool {
    if totals.contains(words) { return true }
    let parts = words.split(separator: " ")
    return (2...5).contains(parts.count) && totalsOpenings.contains(String(parts[0]))
  }

  private static let totalsOpenings: Set<String> = [
    "total", "subtotal", "mean", "average", "avg", "sum", "итого", "всего", "среднее", "средний",
    "подытог", "орточо", "жыйынтык", "gesamt", "mittelwert", "moyenne", "promedio", "media",
    "середнє", "разом",
  ]

  /// Labels of the rows that a spreadsheet adds below the answers.
  static let totals: Set<String> = [
    "total", "totals", "grand total", "sum", "average", "averages", "avg", "mean", "median",
    "std dev", "standard deviation", "overall average", "average score", "total responses",
    "итого", "итог", "всего", "всего ответов", "сумма", "среднее", "средняя", "средний балл",
    "средняя оценка", "среднее значение", "медиана", "итого среднее",
    "жыйынтык", "жалпы", "баары", "орточо", "орточо балл", "орточо баа", "суммасы",
  ]
}
