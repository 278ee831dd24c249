public import SurveyModel
public import Tabulation

/// An item and its earlier self.
public struct ItemMatch: Sendable, Hashable {
  /// The later item, with every answer that either of both has.
  public let item: Item
  /// The earlier item as it was asked.
  public let before: Item
  public let comparability: Comparability
  /// What differs.
  public let changes: Set<ItemChange>
  /// Codes of the earlier item as codes of ``item``.
  let codes: [Int: Int]

  init(before: Item, after: Item, areInferred: Bool, isConfirmed: Bool) {
    let alignment = OptionAlignment(before, after, areInferred: areInferred)
    var changes = alignment.changes
    if !after.text.saysTheSame(as: before.text),
      areInferred || after.text.sharesLanguage(with: before.text)
    {
      changes.insert(.wording)
    }
    item = alignment.item
    self.before = before
    self.changes = changes
    codes = alignment.codes
    comparability = Comparability(changes, isConfirmed: isConfirmed)
  }

  /// The earlier answers with the codes of ``item``.
  public func recoded(_ tally: ItemTally) -> ItemTally { tally.recoded(as: item, codes: codes) }

  /// The later answers, with every answer that ``item`` has.
  public func completed(_ tally: ItemTally) -> ItemTally { tally.recoded(as: item, codes: nil) }
}

/// What a person said of an item and an earlier one.
public struct ConfirmedMatch: Sendable, Hashable, Codable {
  /// The later item.
  public var item: String
  /// The earlier item that it still asks; `nil` when it is a new one.
  public var was: String?

  public init(item: String, was: String?) {
    self.item = item
    self.was = was
  }
}

/// Which items of two questionnaires are the same question.
///
/// Items are the same by what a person confirmed, else by key, else by one of the header spellings that one
/// declares, else by their text. Alike texts are only suggested. Keys of questionnaires that were made out
/// from answers are numbers of columns and say nothing.
public struct ItemMatching: Sendable {
  public struct Suggestion: Sendable, Hashable {
    public let before: Item
    public let after: Item
    /// Of their texts, in `0...1`.
    public let similarity: Double
  }

  /// In the order of the later questionnaire.
  public private(set) var matches: [ItemMatch] = []
  /// Items that only the later questionnaire has.
  public private(set) var added: [Item] = []
  /// Items that only the earlier questionnaire has.
  public private(set) var dropped: [Item] = []
  /// Which of these may be one question after all, the most alike first.
  public private(set) var suggestions: [Suggestion] = []

  /// From which similarity on a match is suggested.
  public static let suggestedFrom = 0.6

  /// - Parameter areInferred: Whether one of both was made out from answers.
  public init(
    before: Questionnaire, after: Questionnaire, areInferred: Bool,
    confirmed: [ConfirmedMatch] = []
  ) {
    let (old, new) = (before.items, after.items)
    var taken = Set<Int>()
    var found: [Int: Int] = [:]
    func take(_ place: Int, _ candidate: Int?) {
      guard let candidate, found[place] == nil, !taken.contains(candidate) else { return }
      found[place] = candidate
      taken.insert(candidate)
    }
    func free(_ isSame: (Item) -> Bool) -> Int? {
      old.indices.first { !taken.contains($0) && isSame(old[$0]) }
    }
    let said = Dictionary(confirmed.map { ($0.item, $0.was) }, uniquingKeysWith: { $1 })
    for (place, item) in new.enumerated() {
      if case .some(.some(let key)) = said[item.key] { take(place, free { $0.key == key }) }
    }
    let open = new.indices.filter { said[new[$0].key] == nil }
    if !areInferred {
      for place in open { take(place, free { $0.key == new[place].key }) }
      for place in open { take(place, free { new[place].isDeclared(as: $0) }) }
    }
    for place in open { take(place, free { new[place].text.saysTheSame(as: $0.text) }) }
    for (place, item) in new.enumerated() {
      if let place = found[place] {
        matches.append(
          ItemMatch(
            before: old[place], after: item, areInferred: areInferred,
            isConfirmed: said[item.key] != nil))
      } else {
        added.append(item)
      }
    }
    dropped = old.indices.filter { !taken.contains($0) }.map { old[$0] }
    suggestions = Self.suggestions(dropped, added.filter { said[$0.key] == nil })
  }

  /// Pairs of alike texts and one type, each item in one pair at most.
  private static func suggestions(_ dropped: [Item], _ added: [Item]) -> [Suggestion] {
    let alike = dropped.flatMap { before in
      added.filter { $0.type == before.type }.map {
        Suggestion(before: before, after: $0, similarity: before.text.similarity(to: $0.text))
      }
    }.filter { $0.similarity >= suggestedFrom }
    var chosen: [Suggestion] = []
    for pair in alike.sorted(by: { ($1.similarity, $0.after.key) < ($0.similarity, $1.after.key) })
    where !chosen.contains(where: {
      $0.before.key == pair.before.key || $0.after.key == pair.after.key
    }) {
      chosen.append(pair)
    }
    return chosen
  }
}

extension Item {
  /// Whether one of the header spellings that either declares is the text or the key of the other.
  fileprivate func isDeclared(as other: Item) -> Bool {
    func declares(_ a: Item, _ b: Item) -> Bool {
      let patterns = a.columns.map(ColumnPattern.init)
      return patterns.contains { pattern in
        pattern.matches(b.key) || b.text.texts.values.contains(where: pattern.matches)
      }
    }
    return declares(self, other) || declares(other, self)
  }
}
