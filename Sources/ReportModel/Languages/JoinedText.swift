/// The same text in several languages as one.
enum JoinedText {
  /// “Mean / Среднее”: once where the languages write the same letters, so that a figure stands there with the
  /// decimal sign of the first.
  static func short(_ texts: [String]) -> String {
    unlike(texts, by: { $0.filter(\.isLetter) }).joined(separator: " / ")
  }

  /// Each language on a line of its own; once where they say the same.
  static func lines(_ texts: [String]) -> String {
    unlike(texts, by: { $0 }).joined(separator: "\n")
  }

  /// The texts that say something else than those before them.
  static func unlike<Text>(_ texts: [Text], by meaning: (Text) -> String) -> [Text] {
    var seen: Set<String> = []
    return texts.filter { seen.insert(meaning($0)).inserted }
  }
}

extension [[String]] {
  /// Texts of several languages, one list a language, put together place by place.
  var joinedByPlace: [String] {
    first?.indices.map { place in
      JoinedText.short(compactMap { $0.indices.contains(place) ? $0[place] : nil })
    } ?? []
  }
}
