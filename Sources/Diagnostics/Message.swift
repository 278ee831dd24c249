/// A sentence that can be said in several languages: a template with numbered gaps, and what stands
/// in them.
///
/// It is written as an interpolated literal. `"the row has \(cells) cells, the titles \(width)"`
/// keeps the template `the row has %1 cells, the titles %2`, and a ``MessageCatalogue`` finds the
/// same sentence in another language by it. So each variant of a sentence is a whole literal, and no
/// sentence is put together from words; a name for a thing may itself be a message in a gap.
public struct Message: Sendable {
  /// The sentence in English with `%1`, `%2`, … in place of the values; nine at most.
  public let template: String
  public let values: [Value]

  public enum Value: Sendable {
    /// What stays as it is in every language: a name, a number, a quoted cell.
    case text(String)
    /// What an author has said in several languages, by their codes, and what to say in any other.
    case translated([String: String], otherwise: String)
    /// Messages in a row, with commas between them.
    case messages([Message])
  }

  init(template: String, values: [Value]) {
    precondition(values.count <= 9, "\(values.count) gaps in “\(template)”")
    self.template = template
    self.values = values
  }

  /// The sentence in English.
  public var text: String { text(in: .english) }

  /// The sentence in the language of a catalogue, or in English where that lacks it.
  public func text(in catalogue: MessageCatalogue) -> String {
    let pieces = (catalogue[template] ?? template)
      .split(separator: "%", omittingEmptySubsequences: false)
    var text = String(pieces[0])
    for piece in pieces.dropFirst() {
      if let gap = piece.first?.wholeNumberValue, values.indices.contains(gap - 1) {
        text += values[gap - 1].text(in: catalogue) + piece.dropFirst()
      } else {
        text += "%" + piece
      }
    }
    return text
  }

  /// The message with every long value cut, so that no input can make it endless.
  public func clipped(to length: Int) -> Message {
    Message(template: template, values: values.map { $0.clipped(to: length) })
  }

  /// One message behind the other, so that a long one can be written on several lines.
  public static func + (a: Message, b: Message) -> Message {
    let gaps = b.values.indices.map { Message.Value.text("%\(a.values.count + $0 + 1)") }
    let moved = Message(template: b.template, values: gaps).text
    return Message(template: a.template + moved, values: a.values + b.values)
  }
}

extension Message.Value {
  fileprivate func text(in catalogue: MessageCatalogue) -> String {
    switch self {
    case .text(let text): text
    case .translated(let texts, let otherwise): texts[catalogue.language] ?? otherwise
    case .messages(let messages): messages.map { $0.text(in: catalogue) }.joined(separator: ", ")
    }
  }

  fileprivate func clipped(to length: Int) -> Message.Value {
    func cut(_ text: String) -> String { text.count > length ? text.prefix(length) + "…" : text }
    return switch self {
    case .text(let text): .text(cut(text))
    case .translated(let texts, let otherwise):
      .translated(texts.mapValues(cut), otherwise: cut(otherwise))
    case .messages(let messages): .messages(messages.map { $0.clipped(to: length) })
    }
  }
}

/// Messages are equal when they say the same in English.
extension Message: Hashable, CustomStringConvertible {
  public static func == (a: Message, b: Message) -> Bool { a.text == b.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  public var description: String { text }
}

extension Message: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self.init(template: text, values: []) }

  public init(stringInterpolation: StringInterpolation) {
    self.init(template: stringInterpolation.template, values: stringInterpolation.values)
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var values: [Value] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { template += literal }

    public mutating func appendInterpolation(_ text: some StringProtocol) {
      append(.text(String(text)))
    }

    public mutating func appendInterpolation(_ number: some BinaryInteger) {
      append(.text(String(number)))
    }

    public mutating func appendInterpolation(_ texts: [String: String], otherwise: String) {
      append(.translated(texts, otherwise: otherwise))
    }

    public mutating func appendInterpolation(_ message: Message) { append(.messages([message])) }

    public mutating func appendInterpolation(_ messages: [Message]) { append(.messages(messages)) }

    private mutating func append(_ value: Value) {
      values.append(value)
      template += "%\(values.count)"
    }
  }
}
