import SurveyModel

/// The text of a label without what does not tell: endings in brackets, numbers, marks.
enum LabelText {
  /// Words in lower case: `Согласен(на)` is «согласен», `satisfecho/a` is “satisfecho”.
  static func words(of label: String) -> [String] {
    withoutEndings(label).foldedToWords().split(separator: " ").map(String.init)
  }

  private static func withoutEndings(_ label: String) -> String {
    guard label.utf8.contains(where: { $0 == 0x28 || $0 == 0x2F }) else { return label }
    var text: [Character] = []
    let characters = Array(label)
    var at = 0
    while at < characters.count {
      if characters[at] == "(", at > 0,
        let end = characters[at...].prefix(6).firstIndex(of: ")"),
        characters[at + 1..<end].allSatisfy({ $0.isLetter || $0 == "-" }), end > at + 1
      {
        at = end + 1
        continue
      }
      if characters[at] == "/", at > 0, characters[at - 1].isLetter {
        let ending = characters[(at + 1)...].drop { $0 == "-" }.prefix { $0.isLetter }
        if (1...3).contains(ending.count) {
          at = ending.endIndex
          continue
        }
      }
      text.append(characters[at])
      at += 1
    }
    return String(text)
  }

  /// The parts of a label in several languages, `Пайдасыз / Бесполезен / Useless`.
  static func parts(of label: String) -> [String] {
    let parts = label.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.trimmingBlanks() }
    return parts.contains("") ? [label] : parts
  }
}

extension Substring {
  fileprivate func trimmingBlanks() -> String {
    let text = drop { $0 == " " }
    guard let last = text.lastIndex(where: { $0 != " " }) else { return "" }
    return String(text[...last])
  }
}
