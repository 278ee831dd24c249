internal import Diagnostics

/// A value of a YAML file with its place. Every scalar is text as it was written: `no`, `012` and
/// `null` are words here, and what is a number is decided by the key that asks for one.
struct YAMLValue {
  enum Content {
    /// Nothing after the colon or the hyphen.
    case nothing
    case text(String)
    case list([YAMLValue])
    /// The entries in the order of the file; no key stands twice.
    case map([Entry])
  }

  struct Entry {
    var key: String
    var keyPosition: Position
    var value: YAMLValue
  }

  var content: Content
  var position: Position

  var isNothing: Bool {
    if case .nothing = content { true } else { false }
  }

  /// The text, or `nil` when this is something else.
  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The whole number that the text spells.
  var integer: Int? { text.flatMap { Int($0) } }

  /// What this is, for a message.
  var noun: Message {
    switch content {
    case .nothing: "nothing"
    case .text: "a text"
    case .list: "a list"
    case .map: "a group of keys"
    }
  }
}
