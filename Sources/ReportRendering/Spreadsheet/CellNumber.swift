/// A printed number as a spreadsheet keeps it: its value, and the format that prints it the same.
struct CellNumber: Hashable {
  var value: Double
  /// Such as `0.0`, `# ##0` or `0%`.
  var format: String

  /// - Parameter decimalMark: Of the language that it is printed in; a comma groups digits in the others.
  /// - Returns: `nil` for what is no single number: “3.9–4.5”, “3 of 20”, “—”.
  init?(_ text: String, decimalMark: Character) {
    var rest = Substring(text)
    var isNegative = false
    var hasSign = false
    if let first = rest.first, first == "−" || first == "-" || first == "+" {
      isNegative = first != "+"
      hasSign = first == "+"
      rest.removeFirst()
    }
    var percent = ""
    if rest.last == "%" {
      rest.removeLast()
      percent = "%"
      if let gap = rest.last, gap.isWhitespace {
        rest.removeLast()
        percent = "\\ %"
      }
    }
    var digits = ""
    var decimals: Int?
    var isGrouped = false
    for character in rest {
      switch character {
      case "0"..."9":
        digits.append(character)
        decimals = decimals.map { $0 + 1 }
      case decimalMark:
        guard decimals == nil, !digits.isEmpty else { return nil }
        digits.append(".")
        decimals = 0
      case "," where decimals == nil && !digits.isEmpty: isGrouped = true
      case "\u{A0}", "\u{202F}": isGrouped = true
      default: return nil
      }
    }
    guard let last = digits.last, last != ".", let number = Double(digits) else { return nil }
    let isShare = !percent.isEmpty
    // The text of a share is divided as text, so that 81.5 % is 0.815 and not a neighbour of it.
    let value = isShare ? Double("\(digits)e-2") ?? number / 100 : number
    self.value = isNegative ? -value : value
    let fraction = decimals.map { $0 > 0 ? "." + String(repeating: "0", count: $0) : "" } ?? ""
    let plain = (isGrouped ? "#,##0" : "0") + fraction + percent
    format = hasSign ? "+\(plain);−\(plain);\(plain)" : isNegative ? "\(plain);−\(plain)" : plain
  }
}
