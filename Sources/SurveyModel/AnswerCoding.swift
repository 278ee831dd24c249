/// The themes of the open answers of one seminar.
public struct AnswerCoding: Sendable, Hashable {
  public var themes: [CodeFrame.Theme]
  /// Positions of themes by key of item and answer as typed; an answer about none of them has the empty set.
  public var codes: [String: [String: Set<Int>]]
  /// What a second person said, likewise; of answers that nobody coded again nothing.
  public var second: [String: [String: Set<Int>]]

  public init(
    themes: [CodeFrame.Theme], codes: [String: [String: Set<Int>]],
    second: [String: [String: Set<Int>]] = [:]
  ) {
    self.themes = themes
    self.codes = codes
    self.second = second
  }
}

extension String {
  /// The answer without what changes nothing of what it says: letter case, ё, blanks, and the punctuation
  /// around it.
  package func foldedAsAnswer() -> String {
    let folded = withPlainBlanks().lowercased().map { $0 == "ё" ? "е" : $0 }
    guard let first = folded.firstIndex(where: { !Self.aroundAnswers.contains($0) }),
      let last = folded.lastIndex(where: { !Self.aroundAnswers.contains($0) })
    else { return String(folded) }
    return String(folded[first...last])
  }

  /// What people put around an answer or leave out; no sign that changes what it says.
  private static let aroundAnswers: Set<Character> = [
    " ", ".", ",", ";", "!", "…", "\"", "«", "»", "“", "”", "„",
  ]
}
