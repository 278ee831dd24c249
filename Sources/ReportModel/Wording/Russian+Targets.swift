extension TargetPhrases {
  static let russian = TargetPhrases(
    heading: "Цели", caption: "Цели и результаты",
    target: "Цель", result: "Результат", verdict: "Достигнута?",
    metIn: "Достигнута на семинарах",
    share: { "не меньше \($0): \($1)" },
    averageAtLeast: { "среднее не ниже \($0)" },
    averageAtMost: { "среднее не выше \($0)" },
    verdicts: [
      "met": "достигнута", "notYet": "пока нет", "tooFew": "ответов мало, судить рано",
    ],
    note: {
      "Достигнута: до цели дотягивают и результат, и весь его диапазон (\($0)). Пока нет: до неё не "
        + "дотягивает ни одна часть диапазона. В остальных случаях, и когда диапазон показать нельзя, "
        + "ответов слишком мало, чтобы судить."
    },
    censusNote: "Если ответили все участники, решает сам результат.",
    rangeOfGroup: {
      "Диапазон: каким, вероятно (\($1)), был бы результат, если бы ответили все участники (\($0))."
    },
    rangeOfProcess: { "Диапазон: чего можно ждать (\($0)) от таких же семинаров." },
    processNote:
      "Приложение об одном семинаре говорит только о его участниках, поэтому может сказать больше.",
    metInNote:
      "Семинары считаются по одному, начиная с последнего изменения вопроса; без тех, где ответов меньше, "
      + "чем показывают.",
    brief: { met, notYet, tooFew in
      let total = met + notYet + tooFew
      switch total {
      case 1 where met == 1: return "Поставленная цель достигнута."
      case 1 where notYet == 1: return "Поставленная цель пока не достигнута."
      case 1: return "Достигнута ли поставленная цель, судить рано: ответов мало."
      case met: return "Все поставленные цели (\(total)) достигнуты."
      case notYet: return "Ни одна из поставленных целей (\(total)) пока не достигнута."
      case tooFew:
        return "Достигнуты ли поставленные цели (\(total)), судить рано: ответов мало."
      default: break
      }
      func done(_ count: Int) -> String {
        Phrases.plural(count, "достигнута", "достигнуты", "достигнуто")
      }
      let parts = [
        met > 0 ? "\(met) \(done(met))" : nil,
        notYet > 0 ? "\(notYet) пока не \(done(notYet))" : nil,
        tooFew > 0 ? "о \(tooFew) судить рано, ответов мало" : nil,
      ]
      return Phrases.plural(total, "Поставлена", "Поставлены", "Поставлено") + " \(total) "
        + Phrases.plural(total, "цель", "цели", "целей") + ": "
        + parts.compactMap(\.self).joined(separator: "; ") + "."
    })
}
