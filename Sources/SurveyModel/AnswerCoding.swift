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
    var folded = String.UnicodeScalarView()
    for scalar in withPlainBlanks().lowercased().unicodeScalars {
      switch scalar {
      case "ё": folded.append("е")
      // Of an ё in two parts.
      case "\u{308}" where folded.last == "е": continue
      default: folded.append(scalar)
      }
    }
    guard let first = folded.firstIndex(where: { !$0.standsAroundAnswers }),
      let last = folded.lastIndex(where: { !$0.standsAroundAnswers })
    else { return String(folded) }
    return String(folded[first...last])
  }
}

extension Unicode.Scalar {
  /// What people put around an answer or leave out; no sign that changes what it says.
  fileprivate var standsAroundAnswers: Bool {
    switch self {
    case " ", ".", ",", ";", "!", "…", "\"", "«", "»", "“", "”", "„": true
    default: false
    }
  }
}
