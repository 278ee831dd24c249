/// What may be shown of one item.
public struct PublicationDecision: Sendable, Hashable, Codable {
  public let level: PublicationLevel
  /// Decimals of the mean; `nil` when it is not shown.
  public let meanDecimals: Int?
  /// Decimals of percentages; `nil` when they are not shown.
  public let percentDecimals: Int?
  /// Whether everyone who could have answered did.
  public let isCensus: Bool
  /// Whether the figures carry the note “few answers”, census or not.
  public let hasFewAnswers: Bool
}
