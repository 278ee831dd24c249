public import Diagnostics
public import SurveyModel
import Tabulation

/// What is to be counted of several items together. Each costs time for every row, so nothing is counted
/// that nobody asked for.
public struct TallyRequest: Sendable, Hashable {
  /// The item whose answers make groups: its key, its text, or words that stand in the text of no other.
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

  /// The request with the key of the item that makes the groups.
  ///
  /// - Throws: `unknown-item` or `no-groups` when no item of the questionnaire can make the groups.
  public func resolved(for questionnaire: Questionnaire) throws(Problems) -> TallyRequest {
    guard let by else { return self }
    guard let item = questionnaire.item(named: by) else {
      throw Problems(.unknownItem(by, known: questionnaire.items.filter(\.type.makesGroups)))
    }
    guard item.type.makesGroups else { throw Problems(.noGroups(item)) }
    var request = self
    request.by = item.key
    return request
  }
}

extension ItemType {
  /// Whether answers to such an item are counted by group, and kept by respondent code.
  var isCrossed: Bool { self != .text && self != .date }

  var makesGroups: Bool { isCrossed && self != .ranking }
}

extension Problem {
  static func unknownItem(_ key: String, known items: [Item]) -> Problem {
    let known = items.map(\.key)
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
