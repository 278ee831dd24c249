/// Reads numbers as people type them: `4`, `4.0`, `4,5`, `1 234,5`, `−3`, `85%`.
enum NumberCell {
  /// The number that the whole of `text` writes, or `nil`.
  ///
  /// A single comma is a decimal comma unless exactly three digits follow and digits precede it in
  /// a way that groups thousands; `NaN`, `inf` and exponents are no numbers of a survey.
  static func value(of text: String) -> Double? {
    var digits = ""
    var separators: [(character: Character, digitsBefore: Int)] = []
    var isNegative = false
    var digitCount = 0
    var endsWithPercent = false
    for (index, character) in text.enumerated() {
      if endsWithPercent { return nil }
      switch character {
      case "0"..."9":
        digits.append(character)
        digitCount += 1
      case "-", "−", "–":
        guard index == 0 else { return nil }
        isNegative = true
      case "+":
        guard index == 0 else { return nil }
      case ".", ",", "'":
        separators.append((character, digitCount))
      case " ", "\u{A0}", "\u{202F}":
        // A blank may group thousands, and may stand before a percent sign.
        guard digitCount > 0 else { return nil }
        separators.append((" ", digitCount))
      case "%": endsWithPercent = true
      default: return nil
      }
    }
    guard digitCount > 0, digitCount <= 15 else { return nil }
    if separators.last?.character == " ", separators.last?.digitsBefore == digitCount {
      guard endsWithPercent else { return nil }
      separators.removeLast()
    }
    guard let decimals = decimals(separators, digitCount: digitCount) else { return nil }
    guard let unscaled = Double(digits) else { return nil }
    let value = unscaled / powersOfTen[decimals]
    return isNegative ? -value : value
  }

  /// How many digits stand behind the decimal mark; `nil` when the marks make no number.
  private static func decimals(
    _ separators: [(character: Character, digitsBefore: Int)], digitCount: Int
  ) -> Int? {
    guard let last = separators.last else { return 0 }
    let behind = digitCount - last.digitsBefore
    let groups = separators.dropLast()
    func groupsThousands(
      _ marks: some Collection<(character: Character, digitsBefore: Int)>, end: Int
    )
      -> Bool
    {
      guard let first = marks.first, (1...3).contains(first.digitsBefore) else { return false }
      let ends = marks.map(\.digitsBefore) + [end]
      return zip(ends, ends.dropFirst()).allSatisfy { $1 - $0 == 3 }
        && marks.allSatisfy { $0.character == first.character }
    }
    if last.character == " " || last.character == "'" {
      return groupsThousands(separators, end: digitCount) ? 0 : nil
    }
    if groups.isEmpty { return last.digitsBefore == 0 && behind == 0 ? nil : behind }
    if groups.last?.character == last.character {
      return groupsThousands(separators, end: digitCount) ? 0 : nil
    }
    return groupsThousands(groups, end: last.digitsBefore) ? behind : nil
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
