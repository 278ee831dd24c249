/// One text in several languages, by BCP 47 code (`en`, `ru`, `ky`).
///
/// A text whose language nobody has said, such as a column title of an export, stands under
/// ``undetermined``.
public struct LocalizedText: Sendable, Hashable {
  /// The code of a text whose language is unknown.
  public static let undetermined = "und"

  public var texts: [String: String]

  public init(_ texts: [String: String]) { self.texts = texts }

  /// A text of unknown language.
  public init(_ text: String) { texts = [Self.undetermined: text] }

  public subscript(language: String) -> String? { texts[language] }

  public var isEmpty: Bool { texts.allSatisfy { $0.value.isEmpty } }

  /// The text in `language`, else the first there is in `others`, else any, by code.
  ///
  /// - Returns: The text with the code that it stands under; empty when there is none at all.
  public func text(
    in language: String, otherwise others: [String] = ["en", "ru", "ky"]
  ) -> (text: String, language: String) {
    for code in [language] + others {
      if let text = texts[code] { return (text, code) }
    }
    guard let code = texts.keys.min() else { return ("", language) }
    return (texts[code] ?? "", code)
  }

  /// The text in `language`, or the best there is.
  public func callAsFunction(_ language: String) -> String { text(in: language).text }
}

extension LocalizedText: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
  public init(stringLiteral text: String) { self.init(text) }

  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(uniqueKeysWithValues: elements))
  }
}

extension LocalizedText: Codable {
  public init(from decoder: any Decoder) throws {
    texts = try [String: String](from: decoder)
  }

  public func encode(to encoder: any Encoder) throws { try texts.encode(to: encoder) }
}
