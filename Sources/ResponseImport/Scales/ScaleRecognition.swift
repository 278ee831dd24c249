/// Makes out scales: in words, in any order of appearance, never alphabetically.
enum ScaleRecognition {
  /// The scale that all the labels belong to, or `nil` when one of them stands outside.
  ///
  /// - Parameter labels: Distinct answers as typed, “not applicable” and the like left out.
  ///   Several columns that share a scale are recognised best when their labels come together.
  static func scale(of labels: some Collection<String>) -> RecognisedScale? {
    guard labels.count >= 2, labels.count <= 40 else { return nil }
    let folded = Dictionary(
      labels.map { ($0, $0.foldedToWords()) }, uniquingKeysWith: { first, _ in first })
    for family in ScaleFamily.all {
      if let found = listed(folded, in: family) { return found }
    }
    let readings = folded.mapValues(DegreeReading.init(words:))
    return BipolarScale.recognised(readings) ?? tooMuchOrTooLittle(readings)
      ?? DegreeScale.recognised(readings)
  }

  /// Every label has a position in the family.
  private static func listed(_ folded: [String: String], in family: ScaleFamily) -> RecognisedScale?
  {
    var positions: [String: Double] = [:]
    for (label, words) in folded {
      guard let position = family.position(of: words) else { return nil }
      positions[label] = position
    }
    let observed = Set(positions.values)
    guard observed.count >= 2 else { return nil }
    return RecognisedScale(
      family: family.name, positions: positions, points: family.points(for: observed))
  }

  /// “Too slow, slightly slow, just right, slightly fast, too fast”: two directions around the best.
  private static func tooMuchOrTooLittle(_ readings: [String: DegreeReading]) -> RecognisedScale? {
    guard readings.values.contains(where: \.isJustRight) else { return nil }
    let sides = Set(readings.values.filter { !$0.isJustRight }.map(\.stem))
    guard sides.count == 2, readings.values.allSatisfy({ $0.isJustRight || !$0.isNegated }),
      readings.values.contains(where: \.isTooMuch)
    else { return nil }
    let ordered = sides.sorted { lessWords.contains($0) != lessWords.contains($1)
      ? lessWords.contains($0) : $0 < $1 }
    var positions: [String: Double] = [:]
    for (label, reading) in readings {
      if reading.isJustRight {
        positions[label] = 0
      } else {
        // Within “too”, only “slightly too” stands nearer to the centre.
        let isOuter = reading.isTooMuch && !reading.isSoftened
        positions[label] = (isOuter ? 2 : 1) * (reading.stem == ordered[0] ? -1 : 1)
      }
    }
    let hasInner = positions.values.contains { abs($0) == 1 }
    return RecognisedScale(
      family: ordered.joined(separator: "–"), positions: positions,
      points: hasInner ? [-2, -1, 0, 1, 2] : [-2, 0, 2], isBestInMiddle: true)
  }

  /// The side of “too little”, in the words that name it.
  private static let lessWords: Set<String> = [
    "slow", "short", "easy", "little", "simple", "few", "low", "small", "медленно", "медленный",
    "коротко", "короткий", "просто", "мало", "жай", "кыска", "жеңил", "аз", "оңой",
  ]
}
