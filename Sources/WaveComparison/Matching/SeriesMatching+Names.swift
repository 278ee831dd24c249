public import SurveyModel

/// Items of a series by the names that people write for them: a key or a text.
extension SeriesMatching {
  /// What two names come to.
  public enum Named: Sendable, Hashable {
    /// Each wording of the one that was asked before a wording of the other.
    case pairs([NamedPair])
    case unknownEarlier
    case unknownLater
    /// Both were asked, and not in this order.
    case wrongOrder
    /// Both are one item that did not change.
    case unchanged
  }

  public struct NamedPair: Sendable, Hashable {
    public var earlier: AskedItem
    public var later: AskedItem
  }

  /// What `earlier` and `later` mean in the series.
  public func named(_ earlier: String, _ later: String) -> Named {
    let before = places(earlier)
    let after = places(later)
    if before.isEmpty { return .unknownEarlier }
    if after.isEmpty { return .unknownLater }
    let ordered = before.flatMap { old in
      after.filter { old.place < $0.place }.map { NamedPair(earlier: old.item, later: $0.item) }
    }
    if ordered.isEmpty { return .wrongOrder }
    var pairs: [NamedPair] = []
    for pair in ordered where !pair.earlier.isAlike(pair.later) {
      let isKnown = pairs.contains { known in
        known.earlier.isAlike(pair.earlier) && known.later.isAlike(pair.later)
          || known.earlier.isAlike(pair.later) && known.later.isAlike(pair.earlier)
      }
      if !isKnown { pairs.append(pair) }
    }
    return pairs.isEmpty ? .unchanged : .pairs(pairs)
  }

  private func places(_ name: String) -> [(place: Int, item: AskedItem)] {
    asked.enumerated().flatMap { place, questionnaire in
      zip(questionnaire.questionnaire.items, questionnaire.items)
        .filter { item, asked in
          asked.isNamed(name) || namesColumns && item.key == name
        }.map { (place, $0.1) }
    }
  }

  /// Every key and text that names an item, in the order of time.
  public var names: [String] {
    var names: [String] = []
    for item in asked.flatMap(\.items) {
      for name in [item.key].compactMap(\.self) + item.text.texts.values.sorted()
      where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  /// What to write for an item: its key where that means this wording alone, else its text.
  public func name(of item: AskedItem, text: String) -> String {
    guard let key = item.key else { return text }
    let others = asked.flatMap(\.items).filter { $0.isNamed(key) }
    return others.allSatisfy { $0.isAlike(item) } ? key : text
  }

  /// Two items of one questionnaire that a match would make one, whatever else was confirmed.
  ///
  /// - Returns: `nil` when there are none.
  public func clash(
    _ match: ConfirmedMatch, with confirmed: [ConfirmedMatch]
  ) -> (first: AskedItem, second: AskedItem, seminar: String)? {
    guard match.verdict != .different else { return nil }
    let linked =
      [match.earlier] + match.earlier.reached(by: confirmed.filter { $0.verdict != .different })
    for questionnaire in asked {
      let items = questionnaire.items.filter { item in linked.contains { $0.isAlike(item) } }
      if items.count > 1 { return (items[0], items[1], questionnaire.seminar) }
    }
    return nil
  }
}
