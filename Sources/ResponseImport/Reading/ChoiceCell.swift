import SurveyModel

/// A cell that holds several choices, parted by marks that a choice may hold, too.
struct ChoiceCell {
  let characters: [Character]
  /// As long as ``characters``.
  let lower: [Character]
  private let marks: Set<Character>
  /// Whether a mark ends a text that is no option; otherwise such a text runs to the next option.
  private let marksEndTexts: Bool

  /// - Parameter separator: What parts the choices; `nil` for any of the usual marks.
  init(_ cell: String, separator: String?) {
    let lines = cell.split(omittingEmptySubsequences: true) { $0.isNewline }
    characters = Array(lines.map { String($0).withPlainBlanks() }.joined(separator: "\n"))
    lower = characters.map(\.inLowerCase)
    // A blank parts only codes: a choice in words holds blanks of its own.
    marks =
      separator.map { Set($0 == " " ? $0 : $0.filter { $0 != " " }) } ?? [";", ",", "|", "\n"]
    // What is written beside “other” may hold a comma, hardly a semicolon.
    marksEndTexts = separator != nil || characters.contains(";")
  }

  /// Whether a choice may end before `position`: at a mark or at the end of the cell.
  func isEndOfChoice(_ position: Int) -> Bool {
    guard position <= characters.count else { return false }
    if position < characters.count, marks.contains(characters[position]) { return true }
    let next = characters[position...].first { $0 != " " }
    return next.map(marks.contains) ?? true
  }

  /// The known options in the order of the cell, and the texts that are none.
  func choices(among index: OptionIndex) -> (found: [ResponseOption], rest: [String]) {
    var found: [ResponseOption] = []
    var rest: [String] = []
    var textStart: Int?
    func closeText(at end: Int) {
      guard let start = textStart else { return }
      textStart = nil
      var text = characters[start..<end]
      while let last = text.last, last == " " || marks.contains(last) { text.removeLast() }
      if !text.isEmpty { rest.append(String(text)) }
    }
    var position = 0
    while position < characters.count {
      if characters[position] == " " || marks.contains(characters[position]) {
        position += 1
        continue
      }
      if let (option, length) = index.option(in: self, at: position) {
        closeText(at: position)
        found.append(option)
        position += length
        continue
      }
      if marksEndTexts { closeText(at: position) }
      if textStart == nil { textStart = position }
      while position < characters.count, !marks.contains(characters[position]) { position += 1 }
    }
    closeText(at: characters.count)
    return (found, rest)
  }
}

extension Character {
  /// The small letter, where that is one character.
  var inLowerCase: Character {
    let lower = lowercased()
    return lower.count == 1 ? Character(lower) : self
  }
}
