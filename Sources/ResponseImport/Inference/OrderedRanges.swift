/// Orders options that are ranges of numbers: ages, years, incomes.
enum OrderedRanges {
  /// The labels by the numbers they open with, or `nil` when they are not such options.
  ///
  /// “Less than 5” and “< 18” stand before the range that begins there, “> 60” and “60+” behind.
  static func sorted(_ labels: [String]) -> [String]? {
    guard labels.count >= 3 else { return nil }
    let ranked = labels.map { (label: $0, rank: rank($0)) }
    let known = ranked.compactMap(\.rank)
    guard known.count == labels.count, Set(known).count == known.count else { return nil }
    return ranked.sorted { $0.rank! < $1.rank! }.map(\.label)
  }

  private static func rank(_ label: String) -> Double? {
    var digits = ""
    for character in label {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if character == "," || character == " " || character == "\u{A0}" {
        // Thousands of an income; a blank before any digit only opens the label.
        if digits.isEmpty { continue }
        if character != "," { break }
      } else if !digits.isEmpty {
        break
      }
    }
    guard let number = Double(digits) else { return nil }
    let words = label.lowercased()
    if ["<", "less", "under", "до ", "менее", "меньше", "чейин"].contains(where: words.contains) {
      return number - 0.5
    }
    if [">", "over", "more than", "свыше", "более", "старше", "жогору"].contains(
      where: words.contains)
    {
      return number + 0.5
    }
    return number
  }
}
