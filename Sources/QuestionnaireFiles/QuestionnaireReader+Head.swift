internal import Diagnostics

/// What the beginning of a file tells of its kind and format.
extension QuestionnaireReader {
  /// Whether the file is written for a newer format than this program reads; if so, a problem says it.
  mutating func isNewer(_ value: YAMLValue, than known: Int) -> Bool {
    guard let format = value.integer, format > known else { return false }
    report(
      .error, "newer-format",
      "the file is written for format \(format), and this program reads format \(known)",
      at: value.position, help: "use a newer version of this program")
    return true
  }

  /// Whether this is a questionnaire where a file of another kind was asked for; if so, a problem says it.
  ///
  /// - Parameter key: The key that a file of that kind begins with.
  mutating func isQuestionnaire(
    _ root: YAMLValue, insteadOf key: String, _ code: String, _ sentence: Message, help: Message
  ) -> Bool {
    guard case .map(let entries) = root.content, !entries.contains(where: { $0.key == key }),
      let entry = entries.first(where: { $0.key == "anketa" })
    else { return false }
    report(.error, code, sentence, at: entry.keyPosition, help: help)
    return true
  }
}
