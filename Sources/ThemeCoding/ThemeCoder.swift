public import SurveyModel

/// Finds the themes of open answers: by what people decided, else by keywords.
///
/// A keyword stands for itself and, in English and Russian, for the other forms of its words that have the same stem; a star at its
/// end for any ending, which is the way for Kyrgyz. Keywords of all languages are looked for in every answer:
/// people mix languages, and short answers do not tell theirs. Words that turn the sense round (“not cold”)
/// are not understood; that is what overrides are for.
///
/// Not for several threads at once.
public struct ThemeCoder {
  private let frame: CodeFrame
  /// By language, then by the stem of their first word.
  private let byStem: [String: [String: [ThemeKeyword]]]
  /// By the first letter, of those that begin with the beginning of a word.
  private let byLetter: [Character: [ThemeKeyword]]
  private let stemmers: [String: WordStemmer]
  private let decided: [DecidedAnswer: Set<Int>]

  private struct ThemeKeyword {
    /// Position of the theme.
    let theme: Int
    let keyword: Keyword
  }

  private struct DecidedAnswer: Hashable {
    var item: String?
    var answer: String
  }

  public init(_ frame: CodeFrame) {
    self.frame = frame
    var stemmers: [String: WordStemmer] = [:]
    for language in Set(frame.themes.flatMap(\.keywords.keys)) {
      stemmers[language] = WordStemmer(language: language)
    }
    self.stemmers = stemmers
    var byStem: [String: [String: [ThemeKeyword]]] = [:]
    var byLetter: [Character: [ThemeKeyword]] = [:]
    for (place, theme) in frame.themes.enumerated() {
      for (language, words) in theme.keywords {
        for word in words {
          let keyword = Keyword(word, language: language, stemmer: stemmers[language])
          let entry = ThemeKeyword(theme: place, keyword: keyword)
          switch keyword.parts.first {
          case .stem(let stem): byStem[language, default: [:]][stem, default: []].append(entry)
          case .beginning(let text):
            if let letter = text.first { byLetter[letter, default: []].append(entry) }
          case nil: break
          }
        }
      }
    }
    self.byStem = byStem
    self.byLetter = byLetter
    decided = Self.decided(frame.overrides, themes: frame.themes)
  }

  private static func decided(
    _ overrides: [CodeFrame.Override], themes: [CodeFrame.Theme]
  ) -> [DecidedAnswer: Set<Int>] {
    let places = Dictionary(themes.enumerated().map { ($1.key, $0) }) { first, _ in first }
    let pairs = overrides.map { override in
      (
        DecidedAnswer(item: override.item, answer: override.answer.foldedAsAnswer()),
        Set(override.themes.compactMap { places[$0] })
      )
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Codes the answers of one seminar; those of items that have no theme are left out.
  ///
  /// - Parameters:
  ///   - answers: Open answers as typed, by the key of their item.
  ///   - second: What a second person said of single answers, with the same keys of themes.
  public func coding(
    _ answers: [String: [String]], second: [CodeFrame.Override] = []
  ) -> AnswerCoding {
    let secondly = Self.decided(second, themes: frame.themes)
    var coding = AnswerCoding(themes: frame.themes, codes: [:])
    for (item, texts) in answers where hasThemes(item) {
      for text in texts {
        coding.codes[item, default: [:]][text] = themes(of: text, item: item)
        if let codes = Self.lookUp(text, item, in: secondly) {
          coding.second[item, default: [:]][text] = codes
        }
      }
    }
    return coding
  }

  private func hasThemes(_ item: String) -> Bool {
    frame.themes.contains { $0.items.isEmpty || $0.items.contains(item) }
      || frame.overrides.contains { $0.item == item }
  }

  /// Positions of the themes of one answer.
  func themes(of text: String, item: String) -> Set<Int> {
    if let codes = Self.lookUp(text, item, in: decided) { return codes }
    let words = text.foldedToWords().split(separator: " ").map(String.init)
    let stems = stemmers.mapValues { stemmer in words.map(stemmer.stem) }
    var found: Set<Int> = []
    func look(_ entries: [ThemeKeyword]?, _ start: Int) {
      for entry in entries ?? [] where !found.contains(entry.theme) {
        let theme = frame.themes[entry.theme]
        if theme.items.isEmpty || theme.items.contains(item),
          entry.keyword.stands(at: start, in: stems[entry.keyword.language] ?? words, words)
        {
          found.insert(entry.theme)
        }
      }
    }
    for (language, entries) in byStem {
      for (start, stem) in (stems[language] ?? words).enumerated() { look(entries[stem], start) }
    }
    for (start, word) in words.enumerated() {
      look(word.first.flatMap { byLetter[$0] }, start)
    }
    return found
  }

  private static func lookUp(
    _ text: String, _ item: String, in decided: [DecidedAnswer: Set<Int>]
  ) -> Set<Int>? {
    guard !decided.isEmpty else { return nil }
    let answer = text.foldedAsAnswer()
    return decided[DecidedAnswer(item: item, answer: answer)]
      ?? decided[DecidedAnswer(item: nil, answer: answer)]
  }
}
