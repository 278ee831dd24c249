import SurveyModel

/// Interprets the cells of one item: called once for every distinct cell, never once a row.
struct AnswerReader {
  /// What was odd about a cell.
  enum Issue: Hashable {
    /// Nothing the item knows; the answer counts as damaged.
    case unknown
    /// Read as an option, though case, punctuation or look-alike letters differ.
    case nearMatch(ResponseOption)
  }

  let item: Item
  /// Which of two numbers of a date is the day.
  let dayFirst: Bool
  private let options: OptionIndex

  init(_ item: Item, dayFirst: Bool = true) {
    self.item = item
    self.dayFirst = dayFirst
    options = OptionIndex(
      item.allOptions, readsCodes: item.type != .multiple,
      splitsCells: item.type == .multiple || item.type == .ranking)
  }

  /// The answer that a cell holds.
  ///
  /// - Parameter cell: The text of the cell as typed.
  func answer(in cell: String) -> (answer: Answer, issue: Issue?) {
    let clean = cell.withPlainBlanks()
    guard !clean.isEmpty else { return (.missing(.blank), nil) }
    switch item.type {
    case .text: return (.text(cell.trimmed()), nil)
    case .number: return number(clean)
    case .date: return date(clean)
    case .rating, .recommend, .yesNo, .single: return option(clean)
    case .multiple: return options(in: cell)
    case .ranking: return ranking(cell)
    }
  }

  private func option(_ clean: String) -> (Answer, Issue?) {
    if let (option, isExact) = options.option(for: clean) {
      return (.option(option.code), isExact ? nil : .nearMatch(option))
    }
    if item.type == .yesNo, let code = yesNoCode(clean) { return (.option(code), nil) }
    if item.type == .rating || item.type == .recommend,
      let value = NumberCell.value(of: clean).flatMap({ Int(exactly: $0) })
        ?? ColumnGuess.leadingPoint(clean), options.hasPoint(value)
    {
      return (.option(value), nil)
    }
    if let role = ColumnGuess.outside(clean) {
      return (options.declared(role).map { .option($0.code) } ?? .missing(.notApplicable), nil)
    }
    if let other = options.declared(.other) {
      return (.option(other.code, writeIn: Self.writeIn(clean, after: other)), nil)
    }
    return (.missing(.damaged), .unknown)
  }

  private func yesNoCode(_ clean: String) -> Int? {
    let words = clean.foldedToWords()
    if PlainAnswers.yes.contains(words) || words == "1" {
      return code(PlainAnswers.yes, usually: 1)
    }
    if PlainAnswers.no.contains(words) || words == "0" { return code(PlainAnswers.no, usually: 0) }
    return nil
  }

  /// The code of the option that one of the words names, whatever number the questionnaire gave it.
  private func code(_ words: Set<String>, usually code: Int) -> Int? {
    let named = item.options.first { option in
      option.label.texts.values.contains { words.contains($0.foldedToWords()) }
    }
    return named?.code ?? (options.hasPoint(code) ? code : nil)
  }

  private func number(_ clean: String) -> (Answer, Issue?) {
    // A code for “no opinion” is a number, too.
    if let (option, _) = options.option(for: clean), !option.role.isValid {
      return (.option(option.code), nil)
    }
    if let value = NumberCell.value(of: clean) { return (.number(value), nil) }
    if ColumnGuess.outside(clean) != nil { return (.missing(.notApplicable), nil) }
    return (.missing(.damaged), .unknown)
  }

  private func date(_ clean: String) -> (Answer, Issue?) {
    if let date = DateCell(clean)?.date(dayFirst: dayFirst) { return (.date(date), nil) }
    if ColumnGuess.outside(clean) != nil { return (.missing(.notApplicable), nil) }
    return (.missing(.damaged), .unknown)
  }

  private func options(in cell: String) -> (Answer, Issue?) {
    let (found, rest) = ChoiceCell(cell, separator: item.separator).choices(among: options)
    var codes = Set(found.map(\.code))
    guard !rest.isEmpty else { return (.options(codes.sorted()), nil) }
    if let other = options.declared(.other) {
      codes.insert(other.code)
      let written = rest.map { Self.writeIn($0, after: other) }.compactMap { $0 }
      return (.options(inOrder(codes), writeIns: written), nil)
    }
    if found.isEmpty, rest.allSatisfy({ ColumnGuess.outside($0) != nil }) {
      return (.missing(.notApplicable), nil)
    }
    return (codes.isEmpty ? .missing(.damaged) : .options(inOrder(codes)), .unknown)
  }

  private func inOrder(_ codes: Set<Int>) -> [Int] {
    item.options.map(\.code).filter(codes.contains)
  }

  private func ranking(_ cell: String) -> (Answer, Issue?) {
    let (found, rest) = ChoiceCell(cell, separator: item.separator).choices(among: options)
    var places: [Int] = []
    for option in found where !places.contains(option.code) { places.append(option.code) }
    guard rest.isEmpty, !places.isEmpty else { return (.missing(.damaged), .unknown) }
    return (.ranking(places), nil)
  }

  /// The text beside “other”, without the label in front of it. “Otherwise” has no label in front.
  private static func writeIn(_ text: String, after other: ResponseOption) -> String? {
    for label in other.label.texts.values.sorted() where text.hasPrefix(label) {
      let behind = text.dropFirst(label.count)
      if behind.first?.isLetter == true || behind.first?.isNumber == true { continue }
      let rest = String(behind.drop { " :–—-".contains($0) })
      return rest.isEmpty ? nil : rest
    }
    return text
  }
}
