extension RangePhrases {
  static let russian = RangePhrases(
    column: { "Диапазон (\($0))" },
    mean: { "Среднее \($0) из \($1)" },
    meanAroundBest: { "Среднее \($0) (лучше всего 0)" },
    meanOfNumbers: { "Среднее \($0)" },
    score: { "Индекс лояльности (NPS) \($0), ответов: \($1)" },
    plausible: { "\($0); правдоподобный диапазон \($1) (\($2))." },
    ofGroup: { figure, low, high, participants, level in
      "\(figure); если бы ответили все участники (\(participants)), то, вероятно, от \(low) до "
        + "\(high) (\(level))."
    },
    box: { "\($0): \($1) из \($2)" },
    shareRange: { " (правдоподобный диапазон \($0))" },
    countOfGroup: { low, high, participants, level, certain in
      "Из всех участников (\(participants)), вероятно, \(low == high ? low : "от \(low) до \(high)") "
        + "(\(level)); что бы ни думали остальные, от \(certain.0) до \(certain.1)."
    },
    bounds: { "Что бы ни думали остальные: от \($0) до \($1) из \($2)." },
    tableOfGroup: {
      "Диапазон: каким, вероятно (\($1)), был бы показатель, если бы ответили все участники "
        + "(\($0)); рядом с лучшими оценками — сколько человек из \($0) дали бы их."
    },
    tableOfProcess: {
      "Диапазон: чего можно ждать (\($0)) от таких же семинаров; рядом с лучшими оценками — их доля."
    },
    countsOfGroup: {
      "Диапазон: сколько человек, вероятно (\($1)), ответили бы так, если бы ответили все участники "
        + "(\($0))."
    },
    sharesOfProcess: { "Диапазон: доля, которой можно ждать (\($0)) от таких же семинаров." },
    agreementWords: {
      switch $0 {
      case .close: "Мнения почти совпадают"
      case .fair: "Мнения в основном совпадают"
      case .mixed: "Мнения расходятся"
      case .divided: "Мнения сильно расходятся"
      }
    },
    agreementOnAll: { "\($0) по всем вопросам этой таблицы." },
    agreement: { "\($0) (единодушие \($1) из 1)." },
    camps: { best, top, worst, bottom, n in
      "Мнения разделились: \(lowercased(best)) — \(top), \(lowercased(worst)) — \(bottom), "
        + "всего ответов: \(n). Среднее скрыло бы это."
    },
    campsName: "Мнения разделились")

  private static func lowercased(_ text: String) -> String {
    (text.first.map { $0.lowercased() } ?? "") + text.dropFirst()
  }
}
