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
    let found = Set((places.byKey[name] ?? []) + (places.byText[name.foldedToWords()] ?? []))
    return found.sorted { ($0.place, $0.item) < ($1.place, $1.item) }.map { found in
      let questionnaire = asked[found.place]
      return (
        found.place,
        AskedItem(
          questionnaire.questionnaire.items[found.item], isInferred: questionnaire.isInferred)
      )
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

  /// The keys of two items, where those mean these wordings alone.
  public func keys(
    _ earlier: AskedItem, _ later: AskedItem
  ) -> (earlier: String, later: String)? {
    guard let key = earlier.key, let other = later.key,
      case .pairs(let pairs) = named(key, other), pairs.count == 1,
      pairs[0].earlier.isAlike(earlier), pairs[0].later.isAlike(later)
    else { return nil }
    return (key, other)
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

/// Where the items of a series stand, by what they may be called.
struct ItemPlaces {
  struct Place: Hashable {
    /// Of the questionnaire, and of the item in it.
    var place: Int
    var item: Int
  }

  private(set) var byKey: [String: [Place]] = [:]
  /// By texts in all languages, folded.
  private(set) var byText: [String: [Place]] = [:]

  /// - Parameter namesColumns: Whether keys that are only numbers of columns count.
  init(_ asked: [AskedQuestionnaire], namesColumns: Bool) {
    for (number, questionnaire) in asked.enumerated() {
      for (index, item) in questionnaire.questionnaire.items.enumerated() {
        let place = Place(place: number, item: index)
        if namesColumns || !questionnaire.isInferred { byKey[item.key, default: []].append(place) }
        for text in item.text.texts.values {
          byText[text.foldedToWords(), default: []].append(place)
        }
      }
    }
  }
}
