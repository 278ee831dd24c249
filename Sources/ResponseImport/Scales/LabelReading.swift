/// A label taken apart in one language into how much and of what: “very satisfied” is 4 of “satisfied”.
struct LabelReading: Sendable {
  /// What is left of the label, endings taken away, known words by their meaning.
  var stems: [String] { things.map(\.stem) }
  /// Stems with the part of the label that each comes from.
  private(set) var things: [(stem: String, part: Int)] = []
  /// Stems that a negation or an opposite has been taken from.
  private(set) var isNegated = false
  /// Whether a word of negation stands in the label.
  private(set) var isDenied = false
  /// More or less often than once.
  private(set) var times = 0.0
  /// All words that tell something, endings taken away: equal for spellings of one answer.
  private(set) var signature: [String] = []
  /// Words that say how much, by their place in the label.
  private(set) var degrees: [Int: Double] = [:]
  private(set) var fixed: Double?
  private(set) var points: [WordFamily: (place: Double, part: Int)] = [:]
  /// Yes is 1, no is −1.
  private(set) var answer: Double?
  /// “Not very”: a mild negation.
  private(set) var isMild = false
  private(set) var isMiddle = false
  private(set) var isPartly = false
  /// “Not sure”, “maybe”: perhaps a middle, perhaps no answer.
  private(set) var isUnsure = false
  private(set) var isTooMuch = false
  private(set) var isSoftened = false
  private(set) var isJustRight = false
  private(set) var side: (place: Double, part: Int)?
  /// How many words of the label the language knows.
  private(set) var known = 0

  var degree: Double? { strongest(degrees.values) }

  /// Words of a family, where the label is of no such scale: «профессионально».
  private(set) var familyWords: [String] = []
  /// What the label speaks of, where it is of no family.
  var topics: [String] { isNeutralWord ? [] : stems + familyWords }
  /// “Average”, “all right”.
  var isNeutralWord: Bool {
    guard stems.isEmpty, let place = points[.quality]?.place else { return false }
    return abs(place) <= 0.5
  }

  /// Whether the label says how much without saying of what.
  var isBare: Bool {
    topics.isEmpty && (degree != nil || fixed != nil || answer != nil || isNegated || isMild)
  }
  var hasDegree: Bool { degree != nil || fixed != nil || isMild || isNegated || answer != nil }

  /// - Parameter words: Words of a label in lower case without punctuation.
  init(_ words: [String], in language: ScaleWords) {
    var parts: [Part] = []
    var at = 0
    while at < words.count {
      if let match = language.match(words, at: at),
        at == 0 || match.count > 1 || !Self.isOnlyMiddle(match.meanings)
      {
        let text = words[at..<at + match.count].joined(separator: " ")
        parts.append(Part(text: text, meanings: match.meanings))
        at += match.count
      } else if let parted = language.parted(words[at]) {
        parts += parted.map { Part(text: $0.text, meanings: $0.meanings) }
        at += 1
      } else {
        let stem = language.stemming.stem(words[at])
        let meanings = language.meanings(ofStem: stem.text)
        let opposite = meanings == nil ? language.opposite(of: stem.text) : nil
        parts.append(
          Part(
            text: stem.text, meanings: meanings ?? opposite ?? [],
            isDenied: stem.isNegated || opposite != nil))
        at += 1
      }
    }
    if let than = parts.firstIndex(where: { $0.isThan }), than > 0 { parts.removeSubrange(than...) }
    known = parts.reduce(0) { $0 + ($1.meanings.isEmpty ? 0 : $1.text.utf8.count) }
    read(parts, in: language)
    signature = parts.filter { !$0.isFiller }.map { language.stemming.stem($0.text).text }.sorted()
  }

  /// «Билбейм» alone is no opinion; behind another word it is what the label speaks of.
  private static func isOnlyMiddle(_ meanings: [WordMeaning]) -> Bool {
    meanings.allSatisfy { if case .middle = $0 { true } else { false } }
  }

  private struct Part {
    var text: String
    var meanings: [WordMeaning]
    var isDenied = false

    /// Whether it is a point of a family and no degree.
    var isFamilyWord: Bool {
      !meanings.isEmpty
        && meanings.allSatisfy {
          switch $0 {
          case .point, .side, .justRight: true
          default: false
          }
        }
    }
    var isThan: Bool { meanings.contains { if case .than = $0 { true } else { false } } }
    var isFiller: Bool { meanings.contains { if case .filler = $0 { true } else { false } } }
    var isNot: Bool { meanings.contains { if case .not = $0 { true } else { false } } }
    var isMiddle: Bool { meanings.contains { if case .middle = $0 { true } else { false } } }
    var isUnsure: Bool { meanings.contains { if case .unsure = $0 { true } else { false } } }
    var isPartly: Bool { meanings.contains { if case .partly = $0 { true } else { false } } }
    var degree: Double? {
      for case .degree(let degree) in meanings { return degree }
      return nil
    }
  }

  private mutating func read(_ parts: [Part], in language: ScaleWords) {
    // “Neither … nor …”, and “partly so, partly so”.
    let partly = parts.filter(\.isPartly).map(\.text)
    isUnsure = parts.first?.isUnsure ?? false
    if isUnsure || parts.first?.isMiddle ?? false || Self.opensNeither(parts, in: language)
      || partly.count > Set(partly).count
    {
      isMiddle = true
    }
    var nots = 0
    var isEmphatic = false
    for (index, part) in parts.enumerated() {
      let next = index + 1 < parts.count ? parts[index + 1] : nil
      let before = index > 0 ? parts[index - 1] : nil
      if part.isNot {
        // In Kyrgyz the negation follows: a degree before it that has no word of its own is mild.
        let neighbour = language.language == "ky" ? (parts.count == 2 ? before : nil) : next
        if let degree = neighbour?.degree, degree >= 2.5 { isMild = true }
        if part.meanings.contains(where: { if case .no = $0 { true } else { false } }), next == nil,
          before == nil
        {
          answer = -1
        } else {
          nots += 1
          isDenied = true
        }
        continue
      }
      if part.isDenied { nots += 1 }
      let isWord = take(part, at: index, isEmphatic: &isEmphatic, nots: &nots, isLast: next == nil)
      if isWord { things.append((part.text, index)) }
      if part.isFamilyWord, !isWord { familyWords.append(part.text) }
    }
    isNegated = nots % 2 == 1
    if isEmphatic, isNegated || answer == -1 || degrees.isEmpty { degrees = [-1: 5] }
    // «Такыр» alone is “not at all”.
    if isEmphatic, parts.count == 1 { isNegated = true }
    if isTooMuch, let degree, degree <= 2.5 { isSoftened = true }
    takeChance(parts)
  }

  /// Takes in what a word means; tells whether the word is what the label speaks of.
  private mutating func take(
    _ part: Part, at index: Int, isEmphatic: inout Bool, nots: inout Int, isLast: Bool
  ) -> Bool {
    for meaning in part.meanings {
      switch meaning {
      case .degree(let strength): degrees[index] = strength
      case .emphasis: isEmphatic = true
      case .weakener: isMild = true
      case .fixed(let place): fixed = fixed ?? place
      case .partly:
        isPartly = true
        degrees[index] = 2
      case .yes: answer = answer ?? 1
      case .no: answer = answer ?? -1
      case .tooMuch: if !isLast || part.text != "zu" { isTooMuch = true }
      case .justRight: isJustRight = true
      case .side(let side): self.side = self.side ?? (side, index)
      case .point(let family, let place): points[family] = points[family] ?? (place, index)
      case .thing(let name, let sign):
        if !stems.contains(name) { things.append((name, index)) }
        if sign < 0 { nots += 1 }
      case .times(let more): times += more
      case .chance, .middle, .unsure, .not, .than, .filler: break
      }
    }
    // “Adapted” is just right in one scale, and what another one speaks of.
    return part.meanings.allSatisfy {
      switch $0 {
      case .justRight, .side: true
      default: false
      }
    }
  }

  /// Of several degrees the strongest, unless one softens the rest: “slightly too”.
  private func strongest(_ degrees: some Collection<Double>) -> Double? {
    guard let least = degrees.min() else { return nil }
    guard degrees.count > 1, let most = degrees.max() else { return least }
    return least <= 1 ? least : least < 3.5 ? (least + most) / 2 : most + 0.3
  }

  /// The degree that other words than the one at `part` tell.
  func degree(beside part: Int) -> Double? {
    strongest(degrees.filter { $0.key != part }.values)
  }

  private mutating func takeChance(_ parts: [Part]) {
    for (index, part) in parts.enumerated() {
      for case .chance(let strength, let thing) in part.meanings {
        if things.contains(where: { $0.stem == thing && $0.part == index }) { continue }
        if stems.isEmpty, answer == nil, thing == "likely", !isNegated,
          fixed == nil || degree == nil
        {
          things = [(thing, index)]
        } else if strength < 1 {
          fixed = isNegated || answer == -1 ? -strength : strength
          answer = nil
        } else {
          degrees[index] = strength
        }
        isUnsure = isUnsure || thing == "maybe" && stems.isEmpty && answer == nil && !isNegated
        if thing == "maybe", stems.isEmpty {
          fixed = isNegated || answer == -1 ? -strength : strength
        }
      }
    }
  }

  private static func opensNeither(_ parts: [Part], in language: ScaleWords) -> Bool {
    guard let first = parts.first?.text, parts.count >= 3 else { return false }
    return ["neither", "ни", "ні", "weder", "ni"].contains(first)
  }
}
