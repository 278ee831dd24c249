/// Answers that mean the same in every questionnaire, by language.
enum PlainAnswers {
  static let yes: Set<String> = [
    "yes", "y", "true", "да", "ооба", "так", "oui", "ja", "si", "sí",
  ]
  static let no: Set<String> = [
    "no", "n", "false", "нет", "жок", "ні", "non", "nein",
  ]

  /// “Not applicable”, as tools and people write it into a closed question.
  static let notApplicable: Set<String> = [
    "n a", "na", "not applicable", "does not apply", "doesnt apply", "не применимо",
    "неприменимо", "не относится", "не относится ко мне", "ко мне не относится",
    "тиешелүү эмес", "мага тиешелүү эмес", "тиешеси жок", "мага тиешеси жок",
    "unfamiliar n a", "не застосовно", "sans objet", "no aplica", "nicht zutreffend", "entfällt",
  ]

  static let dontKnow: Set<String> = [
    "dont know", "i dont know", "do not know", "cant say", "no opinion", "hard to say",
    "не знаю", "затрудняюсь ответить", "затрудняюсь", "нет мнения", "билбейм",
    "жооп берүү кыйын", "айта албайм", "не могу оценить",
  ]

  static let refused: Set<String> = [
    "prefer not to say", "prefer not to answer", "refused", "id rather not say",
    "предпочитаю не отвечать", "не хочу отвечать", "отказ", "айткым келбейт",
  ]

  static let other: Set<String> = [
    "other", "other please specify", "другое", "другой", "другая", "иное", "башка", "башкасы",
    "autre", "otro", "otra", "andere", "sonstiges", "інше",
  ]

  static let none: Set<String> = [
    "none", "none of these", "none of the above", "ничего", "ничего из перечисленного",
    "ни один", "эч кайсы", "эч кайсынысы", "эч бири",
  ]

  /// What a person who tries a form out writes into its open questions. “Testing” and “проверка”
  /// are work that people do, and no such words.
  static let trial: Set<String> = [
    "test", "test test", "this is a test", "test response", "test row", "test answer",
    "тест", "тест тест", "тестовый ответ", "тестовая анкета", "это тест",
    "бул тест", "бул сыноо",
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
