/// Scales that are best in the middle: “too slow, slightly slow, just right, slightly fast, too fast”.
enum TooMuchScale {
  /// The scale when the labels name two directions around “just right”.
  ///
  /// - Parameter languages: Readings by label, for each language that occurs in the column.
  static func recognised(_ languages: [[String: DegreeReading]]) -> RecognisedScale? {
    let all = languages.flatMap(\.values)
    let sided = all.filter { !$0.isJustRight }
    // “Too” tells such a scale for certain, and so do words that are known to be opposites.
    guard all.contains(where: \.isJustRight),
      sided.contains(where: \.isTooMuch)
        || sided.allSatisfy({ lessWords.contains($0.stem) || moreWords.contains($0.stem) })
    else { return nil }
    var positions: [String: Double] = [:]
    var names: Set<String> = []
    for readings in languages {
      let stems = Set(readings.values.filter { !$0.isJustRight }.map(\.stem))
      guard let less = lessSide(stems) else { return nil }
      names.formUnion(stems)
      for (label, reading) in readings {
        if reading.isJustRight {
          positions[label] = 0
        } else {
          // Within “too”, only “a little too” stands nearer to the centre.
          let isOuter = reading.degree >= 4 && !reading.isSoftened
          positions[label] = (isOuter ? 2 : 1) * (less.contains(reading.stem) ? -1 : 1)
        }
      }
    }
    guard Set(positions.values).count >= 2 else { return nil }
    let hasInner = positions.values.contains { abs($0) == 1 }
    return RecognisedScale(
      family: names.sorted().prefix(2).joined(separator: " "), positions: positions,
      points: hasInner ? [-2, -1, 0, 1, 2] : [-2, 0, 2], isBestInMiddle: true)
  }

  /// Which stems of a language are on the side of too little; `nil` when that cannot be told.
  private static func lessSide(_ stems: Set<String>) -> Set<String>? {
    let less = stems.intersection(lessWords)
    let more = stems.intersection(moreWords)
    if less.union(more) == stems { return less }
    guard stems.count == 2 else { return nil }
    return less.isEmpty && more.isEmpty
      ? [stems.min() ?? ""] : less.isEmpty ? stems.subtracting(more) : less
  }

  private static let lessWords: Set<String> = [
    "slow", "short", "easy", "little", "simple", "few", "low", "small", "медленно", "медленный",
    "коротко", "короткий", "просто", "мало", "жай", "кыска", "жеңил", "аз", "оңой",
    "langsam", "kurz", "leicht", "einfach", "wenig", "lent", "lente", "court", "courte", "facile",
    "peu", "lento", "lenta", "corto", "corta", "fácil", "poco", "повільно", "повільний",
  ]
  private static let moreWords: Set<String> = [
    "fast", "quick", "long", "difficult", "hard", "much", "many", "complex", "high", "big",
    "быстро", "быстрый", "долго", "длинный", "сложно", "много", "тез", "узун", "кыйын", "көп",
    "татаал", "schnell", "lang", "schwer", "schwierig", "viel", "rapide", "longue", "difficile",
    "beaucoup", "rápido", "rápida", "largo", "larga", "difícil", "mucho", "швидко", "швидкий",
    "довго", "складно", "багато",
  ]
}
