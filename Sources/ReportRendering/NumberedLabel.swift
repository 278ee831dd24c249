/// “Table 3”, or “Table 3 / Таблица 3”, in its parts, for programs that count tables and figures themselves.
struct NumberedLabel {
  /// One a language.
  let names: [Substring]
  let number: Substring

  /// - Returns: `nil` for a label of another kind, which is printed as it is.
  init?(_ label: String) {
    let parts = label.split(separator: " / ").map { $0.split(separator: " ") }
    guard let number = parts.first?.last, Int(number) != nil,
      parts.allSatisfy({ $0.count == 2 && $0[1] == number })
    else { return nil }
    self.number = number
    names = parts.map { $0[0] }
  }
}
