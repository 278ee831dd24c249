import SurveyModel

/// Numbers that a spreadsheet wrote with an exponent, `1,07E+10`: their last digits are gone.
enum ExponentNumber {
  static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") }

  static func isIn(_ text: String) -> Bool {
    let parts = text.withPlainBlanks().uppercased().split(separator: "E+")
    guard parts.count == 2, let digits = parts.first, let exponent = Int(parts[1]),
      (5...30).contains(exponent), let mark = digits.firstIndex(where: { ",.".contains($0) })
    else { return false }
    let whole = digits[..<mark].drop { $0 == "-" }
    return whole.count == 1
      && (whole + digits[digits.index(after: mark)...]).allSatisfy { $0.isASCII && $0.isNumber }
  }
}

/// Numbers with a decimal comma, `4,5`; three digits behind it may as well be thousands.
enum DecimalComma {
  static func isIn(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, parts[1].count != 3 else { return false }
    return parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } } && !parts[0].isEmpty
  }
}

/// Ranges that a spreadsheet took for dates: `2-3` becomes `3-Feb`, `02.мар` or `02.03.2026`.
enum RangeAsDate {
  /// The range that a cell was, if it looks like such a date.
  ///
  /// English spreadsheets put the month first (`3-Feb` was 2-3), Russian ones the day (`02.мар` was
  /// 2-3); with a number too great for a day, the month comes first (`Oct-49`, `окт.49`).
  static func range(from text: String) -> String? {
    // Most cells are far from any date; they are told by their bytes.
    guard text.utf8.count <= 32, text.hasDigit else { return nil }
    let parts = text.split { "-. /".contains($0) }.map(String.init)
    if parts.count == 2 {
      if let month = month(parts[1]), let day = number(parts[0]) {
        return month.isEnglish ? "\(month.number)-\(day)" : "\(day)-\(month.number)"
      }
      if let month = month(parts[0]), let second = number(parts[1]) {
        return "\(month.number)-\(second)"
      }
      return nil
    }
    guard parts.count == 3, let date = DateCell(text), !date.hasTime,
      let first = number(parts[0]), let second = number(parts[1]), parts[0].count <= 2
    else { return nil }
    return "\(first)-\(second)"
  }

  /// Whether a cell is a range or one of the options that stand at the ends of ranges.
  static func isRange(_ text: String) -> Bool {
    guard text.utf8.count <= 160, text.hasDigit else { return false }
    let numbers = text.split { !($0.isASCII && $0.isNumber) }
    guard (1...2).contains(numbers.count), text.count <= 24 else { return false }
    if numbers.count == 2 {
      return text.contains { "-–—".contains($0) } && Int(numbers[0]) ?? 0 < Int(numbers[1]) ?? 0
    }
    return text.contains { "+<>≤≥".contains($0) }
  }

  private static func number(_ text: String) -> Int? {
    text.count <= 2 && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }

  private static func month(_ text: String) -> (number: Int, isEnglish: Bool)? {
    let word = text.lowercased()
    if let index = english.firstIndex(of: word) { return (index + 1, true) }
    guard let index = russian.firstIndex(where: { $0.contains(word) }) else { return nil }
    return (index + 1, false)
  }

  private static let english = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let russian: [[String]] = [
    ["янв"], ["фев"], ["мар"], ["апр"], ["май", "мая"], ["июн"], ["июл"], ["авг"], ["сен", "сент"],
    ["окт"], ["ноя", "нояб"], ["дек"],
  ]
}

extension String {
  /// Told by bytes, which most cells are let off with.
  var hasDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}
