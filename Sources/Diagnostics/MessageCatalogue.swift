/// The messages in one language, by their English templates.
public struct MessageCatalogue: Sendable {
  /// BCP 47 code.
  public let language: String
  /// Template in English → the same in the language, with the same gaps in any order.
  public let translations: [String: String]

  /// - Parameter parts: Translations by subject; no template stands in two of them.
  public init(_ language: String, _ parts: [[String: String]]) {
    self.language = language
    translations = parts.reduce(into: [:]) { all, part in
      all.merge(part) { _, _ in preconditionFailure("one template in two parts of a catalogue") }
    }
  }

  /// Templates are English, so this one is empty.
  public static let english = MessageCatalogue("en", [])

  subscript(template: String) -> String? { translations[template] }
}
