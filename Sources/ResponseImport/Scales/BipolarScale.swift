/// Scales with two sides and a middle: “strongly disagree … strongly agree”.
enum BipolarScale {
  /// The scale when the labels of every language speak of a thing and of its opposite.
  ///
  /// - Parameter languages: Readings by label, for each language that occurs in the column.
  static func recognised(_ languages: [[String: DegreeReading]]) -> RecognisedScale? {
    var positions: [String: Double] = [:]
    var levels = 0
    var families: Set<String> = []
    for readings in languages {
      let sided = readings.filter { !$0.value.isNeutral }
      for (label, reading) in readings where reading.isNeutral {
        // A rating needs its sides: a neutral word alone may be any answer.
        positions[label] = reading.isNeutral ? 0 : nil
      }
      guard !sided.isEmpty else { continue }
      guard let sides = Sides(Set(sided.values.map(\.signedStem))),
        let placed = place(sided, sides: sides)
      else { return nil }
      families.insert(sides.name)
      levels = max(levels, placed.levels)
      positions.merge(placed.positions) { $1 }
    }
    let observed = Set(positions.values)
    guard observed.count >= 2, observed.contains(where: { $0 != 0 }), let family = families.min()
    else { return nil }
    return RecognisedScale(
      family: family, positions: positions, points: points(for: observed, levels: levels))
  }

  /// Positions from −3 to 3; how strong a word is hangs on what else its pair offers.
  private static func place(_ readings: [String: DegreeReading], sides: Sides)
    -> (positions: [String: Double], levels: Int)?
  {
    var positions: [String: Double] = [:]
    var levels = 0
    for pair in Set(sides.pairs.values) {
      let own = readings.filter { sides.pairs[$0.value.signedStem] == pair }
      let degrees = Set(own.values.map(\.degree)).sorted()
      guard let last = degrees.last, degrees.count <= 3, !degrees.contains(0) else { return nil }
      // “Completely” on one side and “strongly” on the other are both the end.
      let hasThree = degrees.count == 3 && degrees[1] < 4
      func level(_ degree: Double) -> Double {
        if hasThree { return Double((degrees.firstIndex(of: degree) ?? 0) + 1) }
        if degrees.count == 3 || degrees.count == 1 { return degree >= 4 ? 3 : 2 }
        return degree == last ? 3 : 2
      }
      let placed = own.mapValues { reading in
        level(reading.degree) * (sides.negative.contains(reading.signedStem) ? -1 : 1)
      }
      // Two different answers of one pair must not fall on one point.
      guard Set(placed.values).count == Set(own.values).count else { return nil }
      positions.merge(placed) { $1 }
      levels = max(levels, hasThree ? 3 : 2)
    }
    return (positions, levels)
  }

  /// The whole scale: the usual one with a middle, unless the labels are a complete one without.
  private static func points(for observed: Set<Double>, levels: Int) -> [Double] {
    if levels == 3 {
      return observed == [-3, -2, -1, 1, 2, 3]
        ? [-3, -2, -1, 1, 2, 3] : [-3, -2, -1, 0, 1, 2, 3]
    }
    if [[-3, -2, 2, 3], [-2, 0, 2], [-3, 0, 3]].contains(observed) { return observed.sorted() }
    return [-3, -2, 0, 2, 3]
  }

  /// The two sides that stems name.
  private struct Sides {
    var negative: Set<String> = []
    /// The pair that each stem belongs to: stems of one language and meaning.
    var pairs: [String: Int] = [:]
    /// A name for the scale: its positive stem, in English where that is known.
    let name: String

    init?(_ stems: Set<String>) {
      var names: Set<String> = []
      for stem in stems.sorted() {
        let known = Self.known.firstIndex { $0.negative == stem || $0.positive == stem }
        if let known {
          let pair = Self.known[known]
          // Spellings of one side belong together: “dissatisfied” and “unsatisfied”.
          pairs[stem] = Self.known.firstIndex { $0.positive == pair.positive }
          if pair.negative == stem { negative.insert(stem) }
          names.insert(pair.name)
        } else if let positive = stems.first(where: { Self.isNegation(stem, of: $0) }) {
          pairs[stem] = -1
          negative.insert(stem)
          names.insert(positive)
        } else if stems.contains(where: { Self.isNegation($0, of: stem) }) {
          pairs[stem] = -1
          names.insert(stem)
        } else {
          return nil
        }
      }
      guard pairs.filter({ $0.value == -1 }).count <= 2, let first = names.min() else { return nil }
      name = first
    }

    private static func isNegation(_ word: String, of positive: String) -> Bool {
      ["un", "dis", "in", "im", "ir", "не", "не ", "not "].contains { word == $0 + positive }
    }

    /// Pairs by their meaning, so that an answer on one side alone tells that there is another, and
    /// so that languages share a scale.
    private static let known: [(name: String, negative: String, positive: String)] = [
      ("agree", "disagree", "agree"), ("agree", "не согласен", "согласен"),
      ("agree", "кошулбайм", "кошулам"), ("agree", "не макул", "макул"),
      ("satisfied", "dissatisfied", "satisfied"), ("satisfied", "unsatisfied", "satisfied"),
      ("satisfied", "не удовлетворен", "удовлетворен"),
      ("satisfied", "неудовлетворен", "удовлетворен"),
      ("satisfied", "не канааттанган", "канааттанган"),
      ("satisfied", "канааттанбадым", "канааттанган"),
      ("likely", "unlikely", "likely"), ("likely", "маловероятно", "вероятно"),
      ("important", "unimportant", "important"), ("important", "неважно", "важно"),
      ("important", "не важно", "важно"), ("easy", "difficult", "easy"),
      ("easy", "hard", "easy"), ("easy", "сложно", "легко"), ("easy", "трудно", "легко"),
      ("easy", "кыйын", "оңой"), ("useful", "useless", "useful"),
      ("useful", "бесполезно", "полезно"), ("clear", "unclear", "clear"),
      ("clear", "непонятно", "понятно"), ("clear", "түшүнүксүз", "түшүнүктүү"),
    ]
  }
}
