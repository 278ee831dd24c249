/// The words that scales are made of in one language.
struct ScaleWords: Sendable {
  let language: String
  /// Meanings of words and phrases in lower case without punctuation.
  private let phrases: [String: [WordMeaning]]
  /// The same for single words without their endings.
  private let stems: [String: [WordMeaning]]
  /// How many words the longest phrase has that opens with a word.
  private let longest: [String: Int]
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
    var phrases: [String: [WordMeaning]] = [:]
    var stems: [String: [WordMeaning]] = [:]
    var longest: [String: Int] = [:]
    for (meaning, list) in entries {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else { continue }
        phrases[words.joined(separator: " "), default: []].append(meaning)
        longest[String(first)] = max(longest[String(first)] ?? 0, words.count)
        if words.count == 1 {
          let (stem, isNegated) = stemming.stem(String(first))
          // A denial inside the word is taken away with its ending.
          if stem.count >= 3, !isNegated { stems[stem, default: []].append(meaning) }
        }
      }
    }
    self.phrases = phrases
    self.stems = stems
    self.longest = longest
  }

  /// The longest phrase that begins at `start`, and how many words it takes.
  func match(_ words: [String], at start: Int) -> (meanings: [WordMeaning], count: Int)? {
    let most = min(longest[words[start]] ?? 0, words.count - start)
    for count in stride(from: most, through: 1, by: -1) {
      let phrase = count == 1 ? words[start] : words[start..<start + count].joined(separator: " ")
      guard let meanings = phrases[phrase] else { continue }
      return (count == 1 ? meanings + pointsOfForms(words[start]) : meanings, count)
    }
    return nil
  }

  /// What other forms of a listed word are on scales of their own.
  private func pointsOfForms(_ word: String) -> [WordMeaning] {
    (stems[stemming.stem(word).text] ?? []).filter {
      if case .point = $0 { true } else { false }
    }
  }

  func meanings(ofStem stem: String) -> [WordMeaning]? { stems[stem] }

  /// A compound in its two words, «мало» and «полезн».
  func parted(_ word: String) -> [(text: String, meanings: [WordMeaning])]? {
    guard let (opening, meaning) = openings.first(where: { word.hasPrefix($0.key) }),
      word.count >= opening.count + 4
    else { return nil }
    let stem = stemming.stem(String(word.dropFirst(opening.count))).text
    return [(opening, [meaning]), (stem, stems[stem] ?? [])]
  }

  /// The meanings of a known thing that a prefix turns into its opposite.
  func opposite(of stem: String) -> [WordMeaning]? {
    for prefix in negativePrefixes where stem.hasPrefix(prefix) {
      let things = stems[String(stem.dropFirst(prefix.count))]?.filter {
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
