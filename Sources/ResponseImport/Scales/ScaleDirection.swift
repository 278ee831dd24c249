import SurveyModel

/// Which end of a numbered scale is the favourable one, by the words beside the numbers.
struct ScaleDirection {
  let recognition: ScaleRecognition

  /// Whether the words say that the lowest number is the best; no without words that can be read.
  func isLowBest(_ words: [(point: Int, words: String)]) -> Bool {
    let known = words.compactMap { pair in
      sentiment(pair.words).map { (point: pair.point, sentiment: $0) }
    }
    guard let low = known.min(by: { $0.point < $1.point }),
      let high = known.max(by: { $0.point < $1.point })
    else { return false }
    if low.point < high.point { return low.sentiment > high.sentiment }
    // One end alone: 1 is never the end of more.
    return low.point <= 1 && low.sentiment > 1
  }

  /// How favourable a label is, from −5 to 5.
  private func sentiment(_ label: String) -> Double? {
    let words = label.foldedToWords()
    if Self.best.contains(words) { return 5 }
    if Self.worst.contains(words) { return -5 }
    guard let reading = recognition.reading(of: label) else { return nil }
    if reading.isMiddle { return 0 }
    for family in WordFamily.allCases {
      if reading.stems.isEmpty || reading.degree == nil, let place = reading.place(in: family) {
        return place
      }
    }
    return reading.hasDegree || reading.known > 0 ? reading.strength() : nil
  }

  /// Words for the ends that stand beside numbers and on no scale in words.
  private static let best: Set<String> = [
    "best", "highest", "highest mark", "highest score", "high", "most important", "top", "max",
    "maximum", "лучше всего", "лучший", "лучшая", "наилучший", "высшая", "высший", "высокая",
    "высокий", "самая высокая", "максимум", "самый важный", "самое важное", "эң жакшы", "эң жогору",
    "эң маанилүү", "beste", "bester", "am besten", "hoch", "trifft zu", "trifft voll zu",
    "trifft völlig zu", "voll zu", "meilleur", "excellent", "mejor", "excelente", "найкраще",
    "найвища",
  ]
  private static let worst: Set<String> = [
    "worst", "lowest", "lowest mark", "lowest score", "low", "least important", "min", "minimum",
    "хуже всего", "худший", "худшая", "наихудший", "низшая", "низший", "низкая", "низкий",
    "самая низкая", "минимум", "эң начар", "эң жаман", "эң төмөн", "schlechteste",
    "am schlechtesten", "niedrig", "trifft nicht zu", "trifft gar nicht zu",
    "trifft überhaupt nicht zu", "gar nicht zu", "pire", "peor", "pésimo", "pésima", "найгірше",
    "найнижча",
  ]

  /// Whether a title speaks of marks that are best when they are low.
  static func speaksOfLowMarks(_ title: String) -> Bool {
    title.lowercased().contains("schulnote")
  }

  /// The ends that a title explains: “(1 = very poor, 5 = excellent)”, «от 1 (плохо) до 5 (отлично)».
  static func ends(in title: String) -> [(point: Int, words: String)] {
    guard title.contains(where: { $0.isASCII && $0.isNumber }) else { return [] }
    let characters = Array(title)
    var found: [(point: Int, words: String)] = []
    var at = 0
    while at < characters.count {
      guard characters[at].isASCII, characters[at].isNumber, at == 0 || !characters[at - 1].isNumber
      else {
        at += 1
        continue
      }
      let digits = characters[at...].prefix { $0.isASCII && $0.isNumber }
      let end = digits.endIndex
      if let point = Int(String(digits)), (0...10).contains(point) {
        if let words = words(after: end, in: characters) {
          found.append((point, words))
        } else if let words = words(before: at, in: characters) {
          found.append((point, words))
        }
      }
      at = end
    }
    return found
  }

  private static let links: Set<Character> = ["=", "-", "–", "—", ":", "(", "−"]
  private static let stops: Set<Character> = [",", ";", ")", "(", "=", "/", ".", "]", "[", "…"]

  private static func words(after start: Int, in characters: [Character]) -> String? {
    var at = start
    var hasLink = false
    while at < characters.count, characters[at] == " " || links.contains(characters[at]) {
      hasLink = hasLink || characters[at] != " "
      at += 1
    }
    // In brackets no sign is needed: “(1 best, 5 worst)”.
    let isInBrackets = characters[..<start].lastIndex(of: "(").map { open in
      !characters[open..<start].contains(")")
    }
    guard at < characters.count, characters[at].isLetter else { return nil }
    let isSaid = linkWords.contains { link in
      characters[at...].starts(with: link) && characters[at...].dropFirst(link.count).first == " "
    }
    guard hasLink || isSaid || isInBrackets == true && at > start else { return nil }
    let text = characters[at...].prefix {
      !stops.contains($0) && !($0.isASCII && $0.isNumber) && $0 != "–" && $0 != "—"
    }
    let all = String(text).foldedToWords().split(separator: " ").map(String.init)
    let words = Array(all.drop(while: fillers.contains))
    let own = words.last.map(connectors.contains) ?? false ? Array(words.dropLast()) : words
    return own.isEmpty || own.count > 6 ? nil : own.joined(separator: " ")
  }

  /// “poor = 1”.
  private static func words(before start: Int, in characters: [Character]) -> String? {
    var at = start - 1
    while at >= 0, characters[at] == " " { at -= 1 }
    guard at > 0, characters[at] == "=" else { return nil }
    let text = characters[..<at].reversed().prefix { !stops.contains($0) && !$0.isNumber }
    let words = String(text.reversed()).foldedToWords()
    return words.isEmpty || words.split(separator: " ").count > 6 ? nil : words
  }

  private static let linkWords = ["is", "means", "это", "значит", "ist", "bedeutet", "est", "es"]
    .map { Array($0) }
  private static let fillers: Set<String> = [
    "is", "the", "means", "это", "значит", "ist", "bedeutet", "est", "es", "la", "le", "el", "die",
    "der", "das",
  ]
  private static let connectors: Set<String> = [
    "to", "and", "до", "и", "а", "bis", "und", "à", "et", "a", "y", "та", "жана", "through",
    "чейин",
    "hasta", "jusquà", "or",
  ]
}
