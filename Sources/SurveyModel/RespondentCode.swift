/// A respondent's own code, as far as it can be told from another person's.
///
/// People write the same code with other capitals, with blanks around it, and with letters of another
/// alphabet that look alike; such spellings are one code.
public struct RespondentCode: Hashable, Sendable, CustomStringConvertible {
  /// The code in capitals, Cyrillic letters that look Latin replaced by these.
  public let description: String

  /// - Returns: `nil` for a blank code.
  public init?(_ text: String) {
    let characters = text.uppercased().map { Self.latin[$0] ?? $0 }
    guard let first = characters.firstIndex(where: { !$0.isWhitespace }),
      let last = characters.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    description = String(characters[first...last])
  }

  private static let latin: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("АВЕЁКМНОРСТУҮХІЈЅ", "ABEEKMHOPCTYYXIJS"))
}
