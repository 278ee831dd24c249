import SurveyModel

/// E-mail addresses and telephone numbers that people write into their comments.
enum ContactDetails {
  /// What stands in the place of one.
  static let mark = "[…]"

  /// The comment without them; `nil` when it has none.
  static func removed(from text: String) -> String? {
    let mayHave = text.utf8.contains { $0 == UInt8(ascii: "@") } || digits(in: text) >= fewestDigits
    guard mayHave else { return nil }
    let withoutAddresses = text.replacing(address, with: mark)
    let clean = withoutAddresses.replacing(number) { match in
      let found = match.output
      let isNumber = digits(in: found) >= fewestDigits && !isDate(found)
      return isNumber ? mark : String(found)
    }
    return clean == text ? nil : clean
  }

  /// Digits of the shortest telephone number that is taken for one.
  private static let fewestDigits = 9

  private static func digits(in text: some StringProtocol) -> Int {
    text.utf8.reduce(0) { $0 + ((0x30...0x39).contains($1) ? 1 : 0) }
  }

  /// A date with the beginning of a time has as many digits.
  private static func isDate(_ text: Substring) -> Bool {
    text.split(separator: " ").first.map { DateCell(String($0)) != nil } ?? false
  }

  nonisolated(unsafe) private static let address = /[^\s<>(),;:"]+@[^\s<>(),;:"]+\.[\p{L}]{2,}/
  nonisolated(unsafe) private static let number = /\+?\d[\d \-–().]{7,}\d/
}

extension ItemType {
  /// Whether people write words of their own into its answers.
  var holdsWords: Bool {
    switch self {
    case .text, .single, .multiple: true
    case .rating, .recommend, .yesNo, .number, .date, .ranking: false
    }
  }
}
