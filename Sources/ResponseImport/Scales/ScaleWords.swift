/// The words that scales are made of in one language.
struct ScaleWords: Sendable {
  let language: String
  /// Meanings of words and phrases in lower case without punctuation.
  private let phrases: [WordKey: [WordMeaning]]
  /// The same for single words without their endings.
  private let stems: [WordKey: [WordMeaning]]
  /// How many words the longest phrase has that opens with a word.
  private let longest: [WordKey: Int]
  /// What turns a word into its opposite: “un-”, «не-».
  let negativePrefixes: [String]
  let stemming: WordStem
  /// Words that grow together with others: «малополезно».
  let openings: [String: WordMeaning]

  /// - Parameter entries: Meanings, each with its words and phrases parted by commas.
  init(
    _ language: String, negativePrefixes: [String], stemming: WordStem,
    openings: [String: WordMeaning] = [:], _ entries: [(WordMeaning, String)]
  ) {
    self.language = language
    self.negativePrefixes = negativePrefixes
    self.stemming = stemming
    self.openings = openings
    var phrases: [WordKey: [WordMeaning]] = [:]
    var stems: [WordKey: [WordMeaning]] = [:]
    var longest: [WordKey: Int] = [:]
    phrases.reserveCapacity(1024)
    stems.reserveCapacity(512)
    for (meaning, list) in entries {
      for phrase in list.utf8.split(separator: UInt8(ascii: ",")) {
        let words = phrase.split { $0 <= Self.space }
        guard let first = words.first else { continue }
        let opening = WordKey(first)
        longest[opening] = max(longest[opening] ?? 0, words.count)
        if words.count == 1 {
          phrases[opening, default: []].append(meaning)
          let (stem, isNegated) = stemming.stem(opening.bytes)
          // A denial inside the word is taken away with its ending.
          if WordStem.letters(stem) >= 3, !isNegated {
            stems[WordKey(stem), default: []].append(meaning)
          }
        } else {
          phrases[WordKey(words.joined(separator: [Self.space])), default: []].append(meaning)
        }
      }
    }
    self.phrases = phrases
    self.stems = stems
    self.longest = longest
  }

  private static let space = UInt8(ascii: " ")

  /// The longest phrase that begins at `start`, and how many words it takes.
  func match(_ words: [String], at start: Int) -> (meanings: [WordMeaning], count: Int)? {
    let most = min(longest[WordKey(words[start].utf8)] ?? 0, words.count - start)
    for count in stride(from: most, through: 1, by: -1) {
      let phrase = count == 1 ? words[start] : words[start..<start + count].joined(separator: " ")
      guard let meanings = phrases[WordKey(phrase.utf8)] else { continue }
      return (count == 1 ? meanings + pointsOfForms(words[start]) : meanings, count)
    }
    return nil
  }

  /// What other forms of a listed word are on scales of their own.
  private func pointsOfForms(_ word: String) -> [WordMeaning] {
    (meanings(ofStem: stemming.stem(word).text) ?? []).filter {
      if case .point = $0 { true } else { false }
    }
  }

  func meanings(ofStem stem: String) -> [WordMeaning]? { stems[WordKey(stem.utf8)] }

  /// A compound in its two words, «мало» and «полезн».
  func parted(_ word: String) -> [(text: String, meanings: [WordMeaning])]? {
    guard let (opening, meaning) = openings.first(where: { word.hasPrefix($0.key) }),
      word.count >= opening.count + 4
    else { return nil }
    let stem = stemming.stem(String(word.dropFirst(opening.count))).text
    return [(opening, [meaning]), (stem, meanings(ofStem: stem) ?? [])]
  }

  /// The meanings of a known thing that a prefix turns into its opposite.
  func opposite(of stem: String) -> [WordMeaning]? {
    for prefix in negativePrefixes where stem.hasPrefix(prefix) {
      let things = meanings(ofStem: String(stem.dropFirst(prefix.count)))?.filter {
        if case .thing = $0 { true } else { false }
      }
      if let things, !things.isEmpty { return things }
    }
    return nil
  }
}

/// A word or phrase by its bytes: what is folded to words is spelt in one way only.
private struct WordKey: Hashable {
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  func hash(into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}

/// A language whose scales are known; its words are put in order when they are first asked for.
enum ScaleLanguage: String, CaseIterable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case russian = "ru"
  case kyrgyz = "ky"
  case ukrainian = "uk"

  static let latin: [ScaleLanguage] = [.english, .german, .french, .spanish]
  static let cyrillic: [ScaleLanguage] = [.russian, .kyrgyz, .ukrainian]

  var words: ScaleWords {
    switch self {
    case .english: .english
    case .german: .german
    case .french: .french
    case .spanish: .spanish
    case .russian: .russian
    case .kyrgyz: .kyrgyz
    case .ukrainian: .ukrainian
    }
  }
}
