/// The words that scales are made of in one language.
struct ScaleWords: Sendable {
  let language: String
  /// Meanings of words and phrases in lower case without punctuation.
  private let phrases: [FoldedWords: Entry]
  /// The same for single words without their endings.
  private let stems: [FoldedWords: Meanings]
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
    var phrases: [FoldedWords: Entry] = [:]
    var stems: [FoldedWords: Meanings] = [:]
    phrases.reserveCapacity(1024)
    stems.reserveCapacity(512)
    for (meaning, list) in entries {
      for phrase in Self.phrases(of: list) {
        let key = FoldedWords(phrase)
        phrases[key, default: Entry()].meanings.append(meaning)
        let count = 1 + phrase.count { $0 == Self.space }
        if count > 1 {
          phrases[FoldedWords(phrase.prefix { $0 != Self.space }), default: Entry()].grow(to: count)
        } else {
          let (stem, isNegated) = stemming.stem(phrase)
          // A denial inside the word is taken away with its ending.
          if WordStem.letters(stem) >= 3, !isNegated {
            stems[FoldedWords(stem), default: Meanings()].append(meaning)
          }
        }
      }
    }
    self.phrases = phrases
    self.stems = stems
  }

  /// What a word or phrase says, and how long phrases are that open with it.
  private struct Entry {
    var meanings = Meanings()
    /// Words of the longest of them.
    var longest = 1

    mutating func grow(to count: Int) { longest = max(longest, count) }
  }

  /// Most words have one meaning, which then needs no list.
  private struct Meanings {
    private var first: WordMeaning?
    private var others: [WordMeaning] = []

    mutating func append(_ meaning: WordMeaning) {
      if first == nil { first = meaning } else { others.append(meaning) }
    }

    /// `nil` for a word that only opens phrases.
    var all: [WordMeaning]? { first.map { [$0] + others } }
  }

  /// The parts of a list between its commas, without the blanks around them.
  private static func phrases(of list: String) -> [ArraySlice<UInt8>] {
    Array(list.utf8).split(separator: UInt8(ascii: ",")).map { part in
      let rest = part.drop { $0 == space }
      return rest.dropLast(rest.reversed().prefix { $0 == space }.count)
    }
  }

  private static let space = UInt8(ascii: " ")

  /// The longest phrase that begins at `start`, and how many words it takes.
  func match(_ words: [String], at start: Int) -> (meanings: [WordMeaning], count: Int)? {
    let opening = phrases[FoldedWords(words[start])]
    let most = min(opening?.longest ?? 0, words.count - start)
    for count in stride(from: most, through: 1, by: -1) {
      let phrase = count == 1 ? words[start] : words[start..<start + count].joined(separator: " ")
      guard let meanings = phrases[FoldedWords(phrase)]?.meanings.all else { continue }
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

  func meanings(ofStem stem: String) -> [WordMeaning]? { stems[FoldedWords(stem)]?.all }

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
