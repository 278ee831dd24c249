import SurveyModel

/// Finds options by what stands in a cell.
struct OptionIndex {
  private var exact: [String: ResponseOption] = [:]
  /// By words alone; `nil` where two options would answer to the same words.
  private var folded: [String: ResponseOption?] = [:]
  /// Longest first, so that “Very good” is not read as “good”.
  private var spellings: [Spelling] = []
  private let options: [ResponseOption]

  /// - Parameter splitsCells: Whether cells hold several options, so that ``option(in:at:)`` is asked.
  init(_ options: [ResponseOption], readsCodes: Bool, splitsCells: Bool = false) {
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
        if splitsCells, !clean.isEmpty {
          let exact = Array(clean)
          spellings.append(
            Spelling(exact: exact, lower: exact.map(\.inLowerCase), option: option))
        }
      }
    }
    if readsCodes {
      for option in options where exact[String(option.code)] == nil {
        exact[String(option.code)] = option
      }
    }
    spellings.sort { $0.exact.count > $1.exact.count }
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

  /// The option whose spelling a cell with several choices has at `position`, and how long it is.
  ///
  /// The longest spelling wins, so that “Very good” is not read as “good”, and one that agrees in
  /// letter case comes before one that does not.
  func option(in cell: ChoiceCell, at position: Int) -> (option: ResponseOption, length: Int)? {
    for letters in [\Spelling.exact, \.lower] {
      let text = letters == \.exact ? cell.characters : cell.lower
      for spelling in spellings {
        let end = position + spelling.exact.count
        if text[position...].starts(with: spelling[keyPath: letters]), cell.isEndOfChoice(end) {
          return (spelling.option, spelling.exact.count)
        }
      }
    }
    return nil
  }

  private struct Spelling {
    let exact: [Character]
    let lower: [Character]
    let option: ResponseOption
  }
}
