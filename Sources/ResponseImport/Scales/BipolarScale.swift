/// Scales with two sides and a middle: “strongly disagree … strongly agree”.
enum BipolarScale {
  /// The scale when the labels speak of a thing and of its opposite.
  static func recognised(_ readings: [String: DegreeReading]) -> RecognisedScale? {
    let sided = readings.filter { !$0.value.isNeutral }
    guard !sided.values.contains(where: \.isJustRight) else { return nil }
    let stems = Set(sided.values.map(\.signedStem))
    guard let (negative, positive) = opposites(in: stems) else { return nil }
    let levels = Set(sided.values.map(\.degree)).sorted()
    guard let last = levels.last, levels.count <= 3, !levels.contains(0) else { return nil }
    func level(_ degree: Double) -> Double {
      switch levels.count {
      case 1: degree >= 4 ? 3 : 2
      case 2: degree == last ? 3 : 2
      default: Double(levels.firstIndex(of: degree)! + 1)
      }
    }
    var positions: [String: Double] = [:]
    for (label, reading) in readings {
      if reading.isNeutral {
        positions[label] = 0
      } else {
        positions[label] = level(reading.degree) * (negative.contains(reading.signedStem) ? -1 : 1)
      }
    }
    let observed = Set(positions.values)
    guard observed.count >= 2 else { return nil }
    return RecognisedScale(
      family: positive, positions: positions, points: points(for: observed, levels: levels.count))
  }

  /// The whole scale: the usual one with a middle, unless the labels are a complete one without.
  private static func points(for observed: Set<Double>, levels: Int) -> [Double] {
    if levels == 3 {
      return observed.contains(0) || observed.count < 6 ? [-3, -2, -1, 0, 1, 2, 3]
        : [-3, -2, -1, 1, 2, 3]
    }
    if observed == [-3, -2, 2, 3] || observed == [-2, 0, 2] || observed == [-3, 0, 3] {
      return observed.sorted()
    }
    return [-3, -2, 0, 2, 3]
  }

  /// The negative stems and the positive one among the stems of a column, in all its languages.
  private static func opposites(in stems: Set<String>) -> (negative: Set<String>, positive: String)?
  {
    var negative: Set<String> = []
    var positive: Set<String> = []
    for stem in stems {
      if let known = knownNegatives.first(where: { $0.key == stem || $0.value == stem }) {
        if known.key == stem { negative.insert(stem) } else { positive.insert(stem) }
        continue
      }
      for other in stems where other != stem && isNegation(stem, of: other) {
        negative.insert(stem)
        positive.insert(other)
      }
    }
    guard negative.union(positive) == stems, negative.isDisjoint(with: positive),
      let name = (positive.isEmpty ? Set(negative.compactMap { knownNegatives[$0] }) : positive).min()
    else { return nil }
    // Only one side was chosen: the stem alone must tell that it has another.
    guard !negative.isEmpty || stems.allSatisfy(knownPositives.contains) else { return nil }
    return (negative, name)
  }

  private static func isNegation(_ word: String, of positive: String) -> Bool {
    ["un", "dis", "in", "im", "ir", "не", "не ", "not "].contains { word == $0 + positive }
      || word == "dis" + positive
  }

  /// Opposites that no prefix tells, and pairs that occur with one side alone.
  private static let knownNegatives: [String: String] = [
    "disagree": "agree", "dissatisfied": "satisfied", "unsatisfied": "satisfied",
    "unlikely": "likely", "unimportant": "important", "difficult": "easy", "hard": "easy",
    "useless": "useful", "не согласен": "согласен", "не согласна": "согласна",
    "не согласны": "согласны", "не согласен на": "согласен на",
    "не согласен не согласна": "согласен согласна", "не удовлетворен": "удовлетворен",
    "не удовлетворена": "удовлетворена", "не удовлетворены": "удовлетворены",
    "неудовлетворен": "удовлетворен", "бесполезно": "полезно", "неважно": "важно",
    "не важно": "важно", "маловероятно": "вероятно", "сложно": "легко", "трудно": "легко",
    "непонятно": "понятно", "кошулбайм": "кошулам", "макул": "макулмун",
    "пайдасыз": "пайдалуу", "кыйын": "оңой", "түшүнүксүз": "түшүнүктүү",
    "канааттанган": "канааттандым", "канааттанбадым": "канааттандым",
    "маанисиз": "маанилүү", "bad": "good", "плохо": "хорошо", "начар": "жакшы",
  ]

  private static let knownPositives = Set(knownNegatives.values)
}
