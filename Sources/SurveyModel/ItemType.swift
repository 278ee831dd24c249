/// What kind of answer an item asks for.
public enum ItemType: String, Sendable, Hashable, Codable, CaseIterable {
  /// One point of an ordered scale of 3 to 11 points.
  case rating
  /// One of several options without order.
  case single
  /// Any number of options.
  case multiple
  case yesNo = "yes-no"
  /// “How likely are you to recommend …”, 0 to 10.
  case recommend
  case number
  case date
  /// The options put in order.
  case ranking
  /// An open answer.
  case text

  /// Whether the answers are points of an ordered scale that may be averaged.
  public var isOrdered: Bool { self == .rating || self == .recommend }
}
