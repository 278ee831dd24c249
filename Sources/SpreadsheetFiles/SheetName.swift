/// Names of sheets that spreadsheet programs accept.
public struct SheetNames {
  private var used: Set<String> = []
  /// What Excel allows, in UTF-16 units.
  private static let limit = 31

  public init() {}

  /// A name that no sheet before it has, as near to the text as may be, cut between words.
  public mutating func next(for text: String) -> String {
    let allowed = text.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 }
    let words = String(allowed).split(separator: " ").joined(separator: " ")
    let plain = Self.cut(String(words.drop { $0 == "'" }), Self.limit)
    var name = plain
    var number = 2
    while used.contains(name.lowercased()) || name.isEmpty || name.lowercased() == "history" {
      name = "\(Self.cut(plain, Self.limit - 4)) \(number)"
      number += 1
    }
    used.insert(name.lowercased())
    return name
  }

  private static func cut(_ text: String, _ limit: Int) -> String {
    var short = text
    if text.utf16.count > limit {
      short = ""
      for word in text.split(separator: " ") {
        let longer = short.isEmpty ? String(word) : "\(short) \(word)"
        if longer.utf16.count > limit { break }
        short = longer
      }
      if short.isEmpty {
        for character in text where short.utf16.count + character.utf16.count <= limit {
          short.append(character)
        }
      }
    }
    while let last = short.last, last == "'" || last == " " { short.removeLast() }
    return short
  }
}
