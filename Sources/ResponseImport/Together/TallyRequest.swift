public import Diagnostics
public import SurveyModel
import Tabulation

/// What is to be counted of several items together. Each costs time for every row, so nothing is counted
/// that nobody asked for.
public struct TallyRequest: Sendable, Hashable {
  /// The key of the item whose answers make groups.
  public var by: String?
  /// Whether the items of each battery are counted together.
  public var batteries: Bool
  /// Whether answers are kept by respondent code, to be matched with those of another seminar. Then
  /// memory grows with the responses.
  public var codes: Bool

  /// The keys of the items whose answers together make cells, to weight by.
  public var weightedBy: [String]

  public init(
    by: String? = nil, batteries: Bool = false, codes: Bool = false, weightedBy: [String] = []
  ) {
    self.by = by
    self.batteries = batteries
    self.codes = codes
    self.weightedBy = weightedBy
  }

  /// - Throws: `unknown-item` or `no-groups` when no item of the questionnaire can make the groups.
  public func check(_ questionnaire: Questionnaire) throws(Problems) {
    guard let by else { return }
    guard let item = questionnaire.items.first(where: { $0.key == by }) else {
      let keys = questionnaire.items.filter(\.type.isCrossed).map(\.key)
      throw Problems(.unknownItem(by, known: keys))
    }
    guard item.type.makesGroups else { throw Problems(.noGroups(item)) }
  }
}

extension ItemType {
  /// Whether answers to such an item are counted by group, and kept by respondent code.
  var isCrossed: Bool { self != .text && self != .date }

  var makesGroups: Bool { isCrossed && self != .ranking }
}

extension Problem {
  static func unknownItem(_ key: String, known: [String]) -> Problem {
    let near = nearestSpelling(to: key, in: known)
    return Problem(
      .error, "unknown-item", "there is no item “\(key)” to group the answers by",
      expected: .naming(known),
      help: near.map { "did you mean `--by \($0)`?" } ?? "choose one of these with `--by`")
  }

  static func noGroups(_ item: Item) -> Problem {
    Problem(
      .error, "no-groups",
      "item \(item.key) “\(item.text)” makes no groups: its answers are texts, dates or orders",
      help: "choose a question with fixed answers with `--by`")
  }

  /// The answers of an item are too many to be groups.
  public static func tooManyGroups(_ item: Item) -> Problem {
    Problem(
      .warning, "too-many-groups",
      "item \(item.key) “\(item.text)” has more than \(CrossTally.mostGroups) different answers; "
        + "the annex has no groups",
      help: "choose a question with fewer answers with `--by`, or declare its `options:`")
  }
}
