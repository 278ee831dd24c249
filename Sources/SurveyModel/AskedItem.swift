/// An item as a seminar asked it: by this it is known again in another questionnaire.
public struct AskedItem: Sendable, Hashable, Codable {
  /// `nil` where the questionnaire was made out from answers: such keys are numbers of columns.
  public var key: String?
  public var text: LocalizedText
  /// Labels of its answers by code; `nil` where only those are known that somebody gave.
  public var answers: [Int: LocalizedText]?

  /// - Parameter isInferred: Whether the questionnaire was made out from answers.
  public init(_ item: Item, isInferred: Bool) {
    key = isInferred ? nil : item.key
    text = item.text
    let options = item.type == .rating ? item.scale?.points ?? [] : item.options
    answers =
      isInferred
      ? nil
      : Dictionary(options.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
  }
}
