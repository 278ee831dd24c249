import SurveyModel

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
    var languages: [String: [String: DegreeReading]] = [:]
    for (label, words) in folded {
      let script = LanguageGuess.language(of: label)
      languages[script, default: [:]][label] = DegreeReading(words: words)
    }
    let readings = languages.keys.sorted().compactMap { languages[$0] }
    return BipolarScale.recognised(readings) ?? TooMuchScale.recognised(readings)
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
}
