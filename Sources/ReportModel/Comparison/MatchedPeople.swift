import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// The answers of the same people in both seminars, told by their own codes.
struct MatchedPeople {
  /// One item of all that were matched.
  struct Row {
    let item: Item
    let change: MatchedChange
    let matching: RespondentMatching<Double>
    /// Of yes and no: how many came to say the first option, and how many left it.
    let shares: MatchedShares?
  }

  let rows: [Row]
  /// People who answered something in both.
  let people: Int
  /// People with an answer in one of them only, and codes that were used more than once.
  let unmatched: Int
  let duplicates: Int
  /// Whether less than 60 % were matched.
  let isThin: Bool

  /// - Returns: `nil` when one of the seminars has no codes.
  init?(_ items: [ComparedItem], _ content: ComparisonContent) {
    guard let before = content.before.coded, let now = content.now.coded else { return nil }
    let (old, new) = (Set(before.items), Set(now.items))
    rows = items.compactMap { compared in
      let key = compared.item.key
      guard compared.match.before.key == key, old.contains(key), new.contains(key),
        let value = compared.item.valueOfAnswer
      else { return nil }
      let matching = RespondentMatching(key, before: before, after: now, value: value)
      let pairs = matching.pairs
      var shares: MatchedShares?
      if compared.item.type == .yesNo {
        shares = MatchedShares(
          gained: pairs.count { $0.before == 0 && $0.after == 1 },
          lost: pairs.count { $0.before == 1 && $0.after == 0 }, n: pairs.count)
      }
      return Row(
        item: compared.item, change: MatchedChange(pairs.map { ($0.before, $0.after) }),
        matching: matching, shares: shares)
    }
    let widest = rows.max { $0.matching.matched < $1.matching.matched }?.matching
    people = widest?.matched ?? 0
    unmatched = widest?.unmatched ?? 0
    duplicates = widest?.duplicateCodes ?? 0
    isThin = widest?.isThin ?? false
  }
}

extension Item {
  /// What an answer counts for when a person's two answers are compared: its point or number, 1 for the
  /// first of yes and no; `nil` for items without an order.
  fileprivate var valueOfAnswer: ((Answer) -> Double?)? {
    switch type {
    case .rating, .recommend:
      let valid = Set(allOptions.filter(\.role.isValid).map(\.code))
      return { answer in
        if case .option(let code, _) = answer, valid.contains(code) { Double(code) } else { nil }
      }
    case .number:
      return { if case .number(let value) = $0 { value } else { nil } }
    case .yesNo:
      let codes = options.filter(\.role.isValid).map(\.code)
      guard codes.count == 2 else { return nil }
      return { answer in
        guard case .option(let code, _) = answer, codes.contains(code) else { return nil }
        return code == codes[0] ? 1 : 0
      }
    case .single, .multiple, .date, .ranking, .text: return nil
    }
  }
}
