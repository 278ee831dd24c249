import Testing

/// The labels of a scale as a form has them, lowest first, parted by bars; `mid:` before those that
/// are best in the middle.
struct LabelSet: ExpressibleByStringLiteral, CustomTestStringConvertible, Sendable {
  let labels: [String]
  let isBestInMiddle: Bool
  private let text: String

  init(stringLiteral text: String) {
    self.text = text
    isBestInMiddle = text.hasPrefix("mid:")
    labels = text.dropFirst(isBestInMiddle ? 4 : 0).split(separator: "|").map(String.init)
  }

  var testDescription: String { text }

  static var all: [LabelSet] {
    english + russian + kyrgyz + german + french + spanish + ukrainian
  }
}
