import SurveyModel

/// Finds options by what stands in a cell.
struct OptionIndex {
  private var exact: [String: ResponseOption] = [:]
  /// By words alone; `nil` where two options would answer to the same words.
  private var folded: [String: ResponseOption?] = [:]
  /// Longest first, so that “Very good” is not read as “good”.
  private var spellings: [(text: [Character], option: ResponseOption)] = []
  private let options: [ResponseOption]

  init(_ options: [ResponseOption], readsCodes: Bool) {
    self.options = options
    for option in options {
      for spelling in option.label.texts.values.sorted() + option.aliases {
        let clean = spelling.withPlainBlanks()
        if exact[clean] == nil { exact[clean] = option }
        let words = clean.foldedToWords()
        if let taken = folded[words], taken?.code != option.code {
          folded[words] = .some(nil)
        } else {
          folded[words] = option
        }
        if !clean.isEmpty { spellings.append((Array(clean.lowercased()), option)) }
      }
    }
    if readsCodes {
      for option in options where exact[String(option.code)] == nil {
        exact[String(option.code)] = option
      }
    }
    spellings.sort { $0.text.count > $1.text.count }
  }

  /// The option that a whole cell names, and whether it is spelt as declared.
  func option(for clean: String) -> (option: ResponseOption, isExact: Bool)? {
    if let option = exact[clean] { return (option, true) }
    // In words “-1” is “1”.
    if let sign = clean.first, "-−–".contains(sign), clean.dropFirst().first?.isNumber == true {
      return nil
    }
    if let option = folded[clean.foldedToWords()] ?? nil { return (option, false) }
    return nil
  }

  func hasPoint(_ code: Int) -> Bool {
    options.contains { $0.code == code && $0.role.isValid }
  }

  func declared(_ role: ResponseOption.Role) -> ResponseOption? {
    options.first { $0.role == role }
  }

  /// Takes a cell with several choices apart: the known options in their order, and what is left.
  ///
  /// Known options are matched whole and longest first, so that one may hold the separator.
  func options(in cell: String, separator: String?)
    -> (found: [ResponseOption], rest: [String])
  {
    let text = Array(cell.withPlainBlanksKeepingBreaks().lowercased())
    let original = Array(cell.withPlainBlanksKeepingBreaks())
    let marks: Set<Character> = separator.map { Set($0.filter { $0 != " " }) } ?? [";", ",", "|", "\n"]
    var found: [ResponseOption] = []
    var rest: [String] = []
    var position = 0
    func isEnd(_ index: Int) -> Bool {
      var next = index
      while next < text.count, text[next] == " " { next += 1 }
      return next >= text.count || marks.contains(text[next])
    }
    var unknownStart: Int?
    func closeUnknown(_ end: Int) {
      guard let start = unknownStart else { return }
      let piece = String(original[start..<min(end, original.count)]).withPlainBlanks()
        .trimmingMarks(marks)
      if !piece.isEmpty { rest.append(piece) }
      unknownStart = nil
    }
    while position < text.count {
      if text[position] == " " || marks.contains(text[position]) {
        position += 1
        continue
      }
      let option = spellings.first { spelling in
        text[position...].starts(with: spelling.text) && isEnd(position + spelling.text.count)
      }
      if let option {
        closeUnknown(position)
        found.append(option.option)
        position += option.text.count
        continue
      }
      if separator != nil || !marks.isDisjoint(with: [";"]) && text.contains(";") {
        closeUnknown(position)
      }
      if unknownStart == nil { unknownStart = position }
      while position < text.count, !marks.contains(text[position]) { position += 1 }
    }
    closeUnknown(text.count)
    return (found, rest)
  }
}

extension String {
  /// As ``withPlainBlanks()``, with line breaks kept as single line feeds: they may part choices.
  fileprivate func withPlainBlanksKeepingBreaks() -> String {
    split(omittingEmptySubsequences: true) { $0.isNewline }
      .map { String($0).withPlainBlanks() }.joined(separator: "\n")
  }

  fileprivate func trimmingMarks(_ marks: Set<Character>) -> String {
    var text = self[...]
    while let last = text.last, marks.contains(last) || last == " " { text.removeLast() }
    return String(text)
  }
}
