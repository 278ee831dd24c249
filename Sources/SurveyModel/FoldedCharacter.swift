/// A character of a title, compared by its number where that is enough: by Unicode's rules, as `Character`
/// compares, most unequal pairs would take long.
package struct FoldedCharacter: Hashable, Sendable {
  let character: Character
  /// Of a character of one scalar that no other scalar is equivalent to; 0 for any other.
  private let number: UInt32

  static let star = FoldedCharacter("*")

  init(_ character: Character) {
    self.character = character
    let scalars = character.unicodeScalars
    let first = scalars.first?.value ?? 0
    let isAlone = scalars.dropFirst().isEmpty
    number = isAlone && (first < 0x300 || (0x400...0x52F).contains(first)) ? first : 0
  }

  package static func == (a: Self, b: Self) -> Bool {
    a.number != 0 && b.number != 0 ? a.number == b.number : a.character == b.character
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(character) }
}

extension String {
  package init(folding characters: [FoldedCharacter]) {
    self.init(characters.map(\.character))
  }
}
