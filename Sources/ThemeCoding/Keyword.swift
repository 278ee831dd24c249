import SurveyModel

/// A word or phrase that tells a theme.
struct Keyword {
  let language: String
  let parts: [Part]

  enum Part {
    /// A stem, or a whole word where the language has no stems.
    case stem(String)
    /// What a word begins with.
    case beginning(String)
  }

  init(_ text: String, language: String, stemmer: WordStemmer?) {
    self.language = language
    parts = text.split(whereSeparator: \.isWhitespace).flatMap { piece -> [Part] in
      let words = String(piece).foldedToWords().split(separator: " ").map(String.init)
      let isOpen = piece.last == "*"
      return words.enumerated().map { place, word in
        isOpen && place == words.count - 1 ? .beginning(word) : .stem(stemmer?.stem(word) ?? word)
      }
    }
  }

  /// Whether it stands among the words of an answer from there on, its parts side by side.
  func stands(at start: Int, in stems: [String], _ words: [String]) -> Bool {
    guard words.count - start >= parts.count else { return false }
    return parts.enumerated().allSatisfy { offset, part in
      switch part {
      case .stem(let stem): stems[start + offset] == stem
      case .beginning(let beginning): words[start + offset].hasPrefix(beginning)
      }
    }
  }
}
