/// The labels of one language in the order of what they mean.
struct LanguageScale {
  enum Kind: Hashable {
    /// Degrees of one word, or of no word at all.
    case degrees
    case family(WordFamily)
    /// Best in the middle.
    case amount
  }
  let language: String
  var kind: Kind
  /// What the labels speak of; empty where they only say how much.
  var stem: String
  /// Positions by label; spellings of one answer share theirs.
  var places: [String: Double]
  /// Whether a label names the middle and nothing else.
  var hasMiddle = false
  /// “Partly” where nothing else is the middle.
  var partly: String?
  /// How much of the labels the language knows, in bytes.
  var known: Int

  /// - Parameters:
  ///   - readings: What each label says, all in one language.
  ///   - known: The kind of scale that labels in other languages are of.
  init?(_ readings: [String: LabelReading], in language: ScaleWords, like known: Kind? = nil) {
    // A point is named in a few words; a sentence is an answer of its own.
    guard !readings.isEmpty, readings.values.allSatisfy({ $0.stems.count <= 5 }) else { return nil }
    self.language = language.language
    self.known = readings.values.reduce(0) { $0 + $1.known }
    let amount = TooMuchScale.places(readings, isCertain: known == .amount).flatMap {
      Self.areApart(readings, $0) ? $0 : nil
    }
    // “Too” tells such a scale for certain; “low, normal, high” may be another one.
    if let amount, known == .amount || known == nil && readings.values.contains(where: \.isTooMuch)
    {
      (kind, stem, places) = (.amount, "amount", amount)
      return
    }
    for family in WordFamily.allCases where known == nil || known == .family(family) {
      guard let places = Self.places(readings, in: family), Self.areApart(readings, places) else {
        continue
      }
      (kind, stem, self.places) = (.family(family), family.rawValue, places)
      return
    }
    if let amount, known == nil {
      (kind, stem, places) = (.amount, "amount", amount)
      return
    }
    guard known == .degrees || known == nil && !Self.isYesNo(readings.values) else { return nil }
    guard let topic = StemGroup(readings, in: language) else { return nil }
    (kind, stem) = (.degrees, topic.name)
    places = [:]
    for (label, reading) in readings {
      guard let place = Self.strength(of: reading, isOpposite: topic.isOpposite(reading)) else {
        return nil
      }
      places[label] = place
      if place == 0 { hasMiddle = true }
    }
    moveMiddle(readings)
    guard Self.areApart(readings, places) else { return nil }
    if topic.name.isEmpty, Self.areAnswers(readings.values) { stem = "yes-no" }
    let partlyLabels = readings.filter { $0.value.isPartly && !$0.value.isMiddle }
    if !hasMiddle, Set(partlyLabels.map(\.value.signature)).count == 1 {
      partly = partlyLabels.keys.min()
    }
  }

  private static func places(_ readings: [String: LabelReading], in family: WordFamily) -> [String:
    Double]?
  {
    var places: [String: Double] = [:]
    var own = 0
    for (label, reading) in readings {
      guard let place = reading.place(in: family) else { return nil }
      places[label] = place
      if reading.points[family] != nil { own += 1 }
    }
    guard own > 0, StemGroup.areOne(readings.values, in: family) else { return nil }
    return places
  }

  /// Yes and no with nothing between but “not sure”: the latter is perhaps no answer.
  private static func isYesNo(_ readings: some Collection<LabelReading>) -> Bool {
    readings.contains(where: \.isUnsure)
      && readings.allSatisfy { $0.isUnsure || $0.answer != nil && $0.degree == nil && !$0.isMild }
  }

  /// “Rather no, rather yes, yes”: every answer has its opposite.
  private static func areAnswers(_ readings: some Collection<LabelReading>) -> Bool {
    readings.contains { $0.answer != nil }
      && readings.allSatisfy {
        $0.isMiddle || $0.isUnsure
          || !$0.isMild && !$0.isPartly && $0.fixed == nil
            && ($0.answer != nil || $0.isNegated || $0.degree == 5)
      }
  }

  /// How strong a label is; a bare word of quality in the middle is a middle here, too.
  private static func strength(of reading: LabelReading, isOpposite: Bool) -> Double? {
    if reading.isMiddle || reading.isBare || !reading.topics.isEmpty {
      if reading.stems.isEmpty, !reading.isMiddle, reading.answer == nil, !reading.isPartly,
        reading.fixed == nil, let place = reading.points[.quality]?.place, abs(place) <= 0.5
      {
        return 0
      }
      return reading.strength(isOpposite: isOpposite)
    }
    guard let place = reading.points[.quality]?.place, abs(place) <= 0.5 else { return nil }
    return 0
  }

  /// Beside “not at all … slightly … very” a neutral answer stands above “slightly”.
  private mutating func moveMiddle(_ readings: [String: LabelReading]) {
    let isSlight = places.values.contains { (0.5...1.5).contains($0) }
    guard hasMiddle, isSlight, !places.values.contains(where: { (-4.5 ..< -0.2).contains($0) })
    else { return }
    for (label, place) in places where place == 0 { places[label] = 1.7 }
  }

  /// Two different wordings of one language never share a point.
  private static func areApart(_ readings: [String: LabelReading], _ places: [String: Double])
    -> Bool
  {
    var wording: [Double: [String]] = [:]
    for (label, place) in places {
      guard let signature = readings[label]?.signature else { return false }
      if let known = wording[place], known != signature { return false }
      wording[place] = signature
    }
    return true
  }
}
