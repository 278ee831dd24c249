/// Open answers that say that there is nothing to say.
package enum NothingToSay {
  /// Whether a person wrote no more than “-”, “no”, “нет” or “жок” into an open question.
  package static func holds(_ text: String) -> Bool {
    // Nobody needs many words for it, and most answers are longer.
    text.utf8.count <= 60 && words.contains(text.foldedToWords())
  }

  /// Without punctuation, so that a lone dash is the empty text.
  private static let words: Set<String> = [
    "", "no", "none", "nothing", "n a", "na", "no comment", "no comments", "nothing to add",
    "нет", "ничего", "не знаю", "нет замечаний", "замечаний нет", "без комментариев",
    "нет комментариев", "нет предложений", "предложений нет", "жок", "эч нерсе", "сунуш жок",
    "сунушум жок", "пикирим жок",
  ]
}
