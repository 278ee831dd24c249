import SurveyModel

/// How alike two questions are worded: the Dice coefficient of their runs of three letters, of words in
/// lower case without punctuation.
///
/// Enough to suggest to a person that a question may be an earlier one reworded; never enough to decide it.
///
/// - Returns: In `0...1`; 1 for the same words.
func textSimilarity(_ a: String, _ b: String) -> Double {
  func runs(_ text: String) -> [String: Int] {
    let letters = Array(" " + text.foldedToWords() + " ")
    guard letters.count > 2 else { return [:] }
    var runs: [String: Int] = [:]
    for start in 0...(letters.count - 3) {
      runs[String(letters[start..<start + 3]), default: 0] += 1
    }
    return runs
  }
  let (first, second) = (runs(a), runs(b))
  let total = first.values.reduce(0, +) + second.values.reduce(0, +)
  guard total > 0 else { return a == b ? 1 : 0 }
  let shared = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
  return 2 * Double(shared) / Double(total)
}

extension LocalizedText {
  /// Whether both say the same, letter case, blanks and punctuation aside: in every language that both
  /// are in, or in any at all where they have none in common.
  func saysTheSame(as other: LocalizedText) -> Bool {
    let common = texts.keys.filter { other.texts[$0] != nil }
    let folded = { (text: String) in text.foldedToWords() }
    if common.isEmpty {
      let words = Set(texts.values.map(folded))
      return other.texts.values.contains { words.contains(folded($0)) }
    }
    return common.allSatisfy { folded(texts[$0] ?? "") == folded(other.texts[$0] ?? "") }
  }

  /// Whether both are in one language at least.
  func sharesLanguage(with other: LocalizedText) -> Bool {
    texts.keys.contains { other.texts[$0] != nil }
  }

  /// The similarity in the language in which they are least alike.
  func leastSimilarity(to other: LocalizedText) -> Double {
    texts.compactMap { language, text in other[language].map { textSimilarity(text, $0) } }.min()
      ?? similarity(to: other)
  }

  /// The greatest similarity of any two of their texts.
  func similarity(to other: LocalizedText) -> Double {
    texts.values.lazy.flatMap { text in other.texts.values.map { textSimilarity(text, $0) } }
      .max() ?? 0
  }
}
