public import SurveyModel

extension AskedItem {
  /// Whether both are one item in one wording, with the same answers.
  func isAlike(_ other: AskedItem) -> Bool {
    if let key, let otherKey = other.key, key != otherKey { return false }
    guard text.saysTheSame(as: other.text) else { return false }
    guard let answers, let others = other.answers else { return true }
    return answers.count == others.count
      && answers.allSatisfy { code, label in
        guard let same = others[code] else { return false }
        return !same.sharesLanguage(with: label) || same.saysTheSame(as: label)
      }
  }

  /// Whether somebody who writes `name` means this item: by its key, or by its text in any language.
  public func isNamed(_ name: String) -> Bool {
    key == name || text.texts.values.contains { $0.foldedToWords() == name.foldedToWords() }
  }
}
