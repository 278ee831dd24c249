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

  init(
    before: Item, after: Item, areInferred: Bool, confirmed: ConfirmedMatch.Verdict? = nil
  ) {
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
    comparability = Comparability(changes, confirmed: confirmed)
  }

  /// Whether it would be compared if somebody said that it still asks the same.
  public var awaitsVerdict: Bool {
    comparability == .changed && changes.isSubset(of: [.wording, .options])
  }

  /// The earlier answers with the codes of ``item``.
  public func recoded(_ tally: ItemTally) -> ItemTally { tally.recoded(as: item, codes: codes) }

  /// The later answers, with every answer that ``item`` has.
  public func completed(_ tally: ItemTally) -> ItemTally { tally.recoded(as: item, codes: nil) }
}

/// Which items of two questionnaires are the same question.
///
/// Items are the same by what a person confirmed, else by key, else by one of the header spellings that one
/// declares, else by their text, and never against what a person said. Alike texts are only suggested. Keys
/// of questionnaires that were made out from answers are numbers of columns and say nothing.
public struct ItemMatching: Sendable {
  public struct Suggestion: Sendable, Hashable {
    public let before: Item
    public let after: Item
    /// Of their texts, in `0...1`.
    public let similarity: Double
    /// What differs.
    public let changes: Set<ItemChange>
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
    let said = ConfirmedPairs(
      old.map { AskedItem($0, isInferred: areInferred) },
      new.map { AskedItem($0, isInferred: areInferred) }, confirmed)
    var taken = Set<Int>()
    var found: [Int: Int] = [:]
    func take(_ place: Int, where isSame: (Int) -> Bool) {
      guard found[place] == nil else { return }
      found[place] = old.indices.first {
        !taken.contains($0) && said[$0, place] != .different && isSame($0)
      }
      if let candidate = found[place] { taken.insert(candidate) }
    }
    for place in new.indices { take(place) { said[$0, place] != nil } }
    if !areInferred {
      for place in new.indices { take(place) { old[$0].key == new[place].key } }
      for place in new.indices { take(place) { new[place].isDeclared(as: old[$0]) } }
    }
    for place in new.indices { take(place) { new[place].text.saysTheSame(as: old[$0].text) } }
    for (place, item) in new.enumerated() {
      if let earlier = found[place] {
        matches.append(
          ItemMatch(
            before: old[earlier], after: item, areInferred: areInferred,
            confirmed: said[earlier, place]))
      } else {
        added.append(item)
      }
    }
    let gone = old.indices.filter { !taken.contains($0) }
    dropped = gone.map { old[$0] }
    let alike = gone.flatMap { place in
      new.indices.filter { found[$0] == nil && said[place, $0] == nil }
        .map { (old[place], new[$0]) }
    }
    suggestions = Self.suggestions(alike, areInferred: areInferred)
  }

  /// Pairs of alike texts and one type, each item in one pair at most.
  private static func suggestions(_ pairs: [(Item, Item)], areInferred: Bool) -> [Suggestion] {
    let alike = pairs.filter { $0.type == $1.type }.map { before, after in
      Suggestion(
        before: before, after: after, similarity: before.text.similarity(to: after.text),
        changes: ItemMatch(before: before, after: after, areInferred: areInferred).changes)
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
