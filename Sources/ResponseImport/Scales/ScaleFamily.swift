/// A scale whose points are words of their own: “never … always”, “poor … excellent”.
struct ScaleFamily: Sendable {
  var name: String
  /// Spellings in lower case without punctuation, by position.
  private var positions: [String: Double] = [:]
  /// Whole scales that occur, the likeliest first.
  private var usual: [[Double]]
  /// Scales without a middle, where every point of theirs was chosen.
  private var complete: [Set<Double>]
  /// The words may be followed by what they compare: “more motivated”.
  private var namesWhatChanged: Bool

  init(
    _ name: String, usual: [[Double]], complete: [Set<Double>] = [],
    namesWhatChanged: Bool = false,
    _ words: [(Double, [String])]
  ) {
    self.name = name
    self.usual = usual
    self.complete = complete
    self.namesWhatChanged = namesWhatChanged
    for (position, spellings) in words {
      for spelling in spellings { positions[spelling] = position }
    }
  }

  func position(of words: String) -> Double? {
    if let position = positions[words] { return position }
    for ending in [" of it", " of them", " of the time", " time"] where words.hasSuffix(ending) {
      if let position = positions[String(words.dropLast(ending.count))] { return position }
    }
    guard namesWhatChanged else { return nil }
    // “More motivated”, “no change in motivation”: the comparison comes first.
    let opening = positions.filter { words.hasPrefix($0.key + " ") }
    return opening.max { $0.key.count < $1.key.count }?.value
  }

  /// The usual scale that holds all of them, or just them.
  func points(for observed: Set<Double>) -> [Double] {
    if complete.contains(observed) { return observed.sorted() }
    return usual.first { observed.isSubset(of: $0) } ?? observed.sorted()
  }

  static let all: [ScaleFamily] = [
    quality, frequency, proportion, amount, importance, level, change, agreementInWords,
    satisfactionInWords, likelihoodInWords, importanceInWords,
  ]

  private static let quality = ScaleFamily(
    "quality", usual: [[1, 2, 3, 4, 5], [1, 2, 3, 4, 4.5], [2, 3, 4, 4.5, 5], [2, 3, 4, 5]],
    [
      (
        1,
        [
          "very poor", "very bad", "terrible", "awful", "very unsatisfactory", "очень плохо",
          "ужасно",
          "очень плохой", "өтө начар", "абдан начар", "өтө жаман", "абдан жаман", "sehr schlecht",
          "très mauvais", "très mauvaise", "très mal", "muy malo", "muy mala", "muy mal",
          "дуже погано", "жахливо",
        ]
      ),
      (
        2,
        [
          "poor", "bad", "unsatisfactory", "below average", "плохо", "плохой",
          "неудовлетворительно",
          "ниже среднего", "начар", "жаман", "канааттандырарлык эмес", "schlecht", "mangelhaft",
          "mauvais", "mauvaise", "mal", "malo", "mala", "погано", "незадовільно",
        ]
      ),
      (
        3,
        [
          "fair", "average", "satisfactory", "acceptable", "ok", "okay", "so so", "neutral",
          "средне", "средний", "удовлетворительно", "нормально", "орточо", "канааттандырарлык",
          "mittelmäßig", "mittel", "befriedigend", "durchschnittlich", "in ordnung", "moyen",
          "moyenne", "passable", "correct", "regular", "aceptable", "задовільно", "посередньо",
          "середньо",
        ]
      ),
      (
        4,
        [
          "good", "хорошо", "хороший", "жакшы", "gut", "bon", "bonne", "bien", "bueno", "buena",
          "добре",
        ]
      ),
      (
        4.5,
        [
          "very good", "очень хорошо", "очень хороший", "абдан жакшы", "өтө жакшы", "sehr gut",
          "très bon", "très bonne", "très bien", "muy bueno", "muy buena", "muy bien", "дуже добре",
        ]
      ),
      (
        5,
        [
          "excellent", "outstanding", "отлично", "отличный", "прекрасно", "превосходно", "мыкты",
          "эң жакшы", "эң сонун", "ausgezeichnet", "hervorragend", "excellente", "excelente",
          "відмінно", "чудово",
        ]
      ),
    ])

  private static let frequency = ScaleFamily(
    "frequency", usual: [[0, 1, 2, 3, 5], [0, 1, 2, 4, 5], [0, 1, 2, 3, 4, 5]],
    [
      (0, ["never", "никогда", "эч качан", "nie", "niemals", "jamais", "nunca", "ніколи"]),
      (
        1,
        [
          "rarely", "seldom", "hardly ever", "almost never", "редко", "сейрек", "өтө сейрек",
          "selten", "fast nie", "rarement", "casi nunca", "rara vez", "raramente", "рідко",
        ]
      ),
      (
        2,
        [
          "sometimes", "occasionally", "иногда", "кээде", "кээ бирде", "manchmal", "gelegentlich",
          "parfois", "quelquefois", "de temps en temps", "a veces", "іноді", "інколи",
        ]
      ),
      (
        3,
        [
          "often", "frequently", "часто", "көп учурда", "тез тез", "oft", "häufig", "souvent",
          "a menudo", "frecuentemente", "con frecuencia",
        ]
      ),
      (
        4,
        [
          "usually", "most", "mostly", "almost always", "обычно", "почти всегда", "адатта",
          "meistens", "fast immer", "généralement", "la plupart du temps", "casi siempre",
          "generalmente", "зазвичай", "майже завжди",
        ]
      ),
      (
        5,
        [
          "always", "all", "every", "всегда", "постоянно", "ар дайым", "дайыма", "immer",
          "toujours", "siempre", "завжди",
        ]
      ),
    ])

  private static let proportion = ScaleFamily(
    "proportion", usual: [[0, 1, 2, 3, 4]],
    [
      (0, ["none", "ничего", "эч нерсе"]),
      (1, ["some", "a little", "кое что", "бир аз"]),
      (2, ["about half", "half", "около половины", "половина", "жарымы", "жарымына жакыны"]),
      (3, ["most", "большая часть", "бо́льшая часть", "көпчүлүгү", "көбү"]),
      (4, ["all", "everything", "все", "баары"]),
    ])

  private static let amount = ScaleFamily(
    "amount", usual: [[0, 1, 2, 3], [0, 1, 2, 3, 4], [0, 1, 2, 2.5, 3]],
    [
      (0, ["not at all", "nothing", "совсем нет", "такыр", "таптакыр жок"]),
      (1, ["not much", "a little", "very little", "не очень", "мало", "аз"]),
      (2, ["some", "somewhat", "a moderate amount", "moderately", "отчасти", "средне", "орточо"]),
      (3, ["a lot", "very much", "quite a lot", "много", "сильно", "көп"]),
      (4, ["a great deal", "очень много", "очень сильно", "абдан көп", "өтө көп"]),
    ])

  private static let importance = ScaleFamily(
    "importance", usual: [[0, 2, 4], [0, 1, 2, 3, 4]],
    [
      (0, ["irrelevant", "not relevant", "not relevant for me", "not needed", "не нужно"]),
      (1, ["little importance", "of little importance", "low priority"]),
      (2, ["somewhat useful", "nice to have", "neutral", "желательно"]),
      (3, ["valuable", "of value", "high priority"]),
      (4, ["critical", "critical to me", "essential", "critical vital essential", "необходимо"]),
    ])

  private static let level = ScaleFamily(
    "level", usual: [[0, 1, 2], [0, 1, 2, 3], [-1, 0, 1, 2], [-1, 0, 1, 2, 3]],
    [
      (-1, ["no experience", "нет опыта", "тажрыйбасы жок"]),
      (0, ["novice", "beginner", "basic", "новичок", "начинающий", "начальный", "башталгыч"]),
      (1, ["intermediate", "средний", "орто"]),
      (2, ["advanced", "продвинутый", "жогорку"]),
      (3, ["expert", "эксперт", "адис"]),
    ])

  private static let change = ScaleFamily(
    "change", usual: [[-3, -2, 0, 2, 3], [-2, 0, 2]], namesWhatChanged: true,
    [
      (-3, ["much less", "much worse", "намного меньше", "намного хуже", "алда канча начар"]),
      (-2, ["less", "worse", "меньше", "хуже", "азыраак", "начарыраак"]),
      (-1, ["slightly less", "somewhat less", "slightly worse", "немного меньше", "немного хуже"]),
      (
        0,
        [
          "the same", "same", "about the same", "no change", "unchanged", "без изменений",
          "так же", "столько же", "ошондой эле", "өзгөргөн жок",
        ]
      ),
      (
        1, ["slightly more", "somewhat more", "slightly better", "немного больше", "немного лучше"]
      ),
      (2, ["more", "better", "больше", "лучше", "көбүрөөк", "жакшыраак"]),
      (3, ["much more", "much better", "намного больше", "намного лучше", "алда канча жакшы"]),
    ])
}
