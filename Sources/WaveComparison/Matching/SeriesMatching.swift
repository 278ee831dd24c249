public import SurveyModel

/// A questionnaire of a series.
public struct AskedQuestionnaire: Sendable {
  /// The seminar that asked it, the first of several running.
  public var seminar: String
  /// The last of them.
  public var until: String
  public var questionnaire: Questionnaire
  /// Nobody wrote it down: it was made out from the answers.
  public var isInferred: Bool

  public init(seminar: String, questionnaire: Questionnaire, isInferred: Bool) {
    self.seminar = seminar
    until = seminar
    self.questionnaire = questionnaire
    self.isInferred = isInferred
  }

  var items: [AskedItem] {
    questionnaire.items.map { AskedItem($0, isInferred: isInferred) }
  }

  fileprivate func keeping(_ isKept: (Item) -> Bool) -> AskedQuestionnaire {
    var kept = self
    kept.questionnaire.sections = [Section(items: questionnaire.items.filter(isKept))]
    return kept
  }
}

/// The questionnaires of a series in the order of time, and which of their items somebody has to look at.
///
/// Each questionnaire is matched with the one before it, and what is left over with those before that: an
/// item that was left out once is found again. A pair that follows from others is not asked about.
public struct SeriesMatching: Sendable {
  public let asked: [AskedQuestionnaire]
  public let confirmed: [ConfirmedMatch]
  let places: ItemPlaces
  /// In the order of time.
  public private(set) var open: [OpenMatch] = []

  /// - Parameters:
  ///   - asked: In the order of time; one that was asked several times running may stand once.
  ///   - namesColumns: Whether a key that is only the number of a column names an item too: in a series of
  ///     seminars it may be another column each time.
  public init(
    _ asked: [AskedQuestionnaire], confirmed: [ConfirmedMatch] = [], namesColumns: Bool = false
  ) {
    self.asked = asked
    self.confirmed = confirmed
    places = ItemPlaces(asked, namesColumns: namesColumns)
    // Of each earlier questionnaire the items that none since has asked.
    var pool: [AskedQuestionnaire] = []
    for questionnaire in asked {
      var rest = questionnaire
      for place in pool.indices.reversed() {
        let found = look(for: pool[place], in: rest)
        pool[place] = pool[place].keeping { !found.before.contains($0.key) }
        rest = rest.keeping { !found.after.contains($0.key) }
      }
      pool.removeAll { $0.questionnaire.items.isEmpty }
      pool.append(questionnaire)
    }
  }

  /// Notes the open pairs of two questionnaires.
  ///
  /// - Returns: The keys of items that were found, or may have been.
  private mutating func look(
    for old: AskedQuestionnaire, in new: AskedQuestionnaire
  ) -> (before: Set<String>, after: Set<String>) {
    guard !old.questionnaire.items.isEmpty, !new.questionnaire.items.isEmpty else {
      return ([], [])
    }
    // What is open counts as decided here, so that nobody is asked twice.
    let matching = ItemMatching(
      before: old.questionnaire, after: new.questionnaire,
      areInferred: old.isInferred || new.isInferred,
      confirmed: confirmed + open.map { $0.decided(.equivalent) })
    let texts = Dictionary(
      new.questionnaire.items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var (before, after) = (Set<String>(), Set<String>())
    func note(_ item: Item, _ key: String, _ changes: Set<ItemChange>, isMatched: Bool) {
      guard let later = texts[key] else { return }
      open.append(
        OpenMatch(
          earlier: AskedItem(item, isInferred: old.isInferred),
          later: AskedItem(later, isInferred: new.isInferred), earlierSeminar: old.until,
          laterSeminar: new.seminar, similarity: item.text.leastSimilarity(to: later.text),
          changes: changes, isMatched: isMatched))
    }
    for match in matching.matches {
      before.insert(match.before.key)
      after.insert(match.item.key)
      if match.awaitsVerdict {
        note(match.before, match.item.key, match.changes, isMatched: true)
      }
    }
    for pair in matching.suggestions {
      before.insert(pair.before.key)
      after.insert(pair.after.key)
      note(pair.before, pair.after.key, pair.changes, isMatched: false)
    }
    return (before, after)
  }
}
