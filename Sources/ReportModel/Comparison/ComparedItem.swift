import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// One item of two seminars, with what may be said of its difference.
struct ComparedItem {
  let match: ItemMatch
  /// Of seminars like these; with the answers of both versions of the item.
  let before: ItemFigures
  let now: ItemFigures
  /// Now less before; `nil` where there are too few answers, or the item has no mean.
  let contrast: ItemContrast?
  /// `nil` where it is not asked.
  let test: GroupTest?
  /// The p of the test after Holm and after Benjamini and Hochberg, over all items compared.
  var wordsP: Double?
  var tableP: Double?

  var item: Item { match.item }

  /// Whether figures of it are set side by side.
  var hasFigures: Bool { ![.text, .date, .ranking].contains(item.type) }

  /// Whether it changed, and the organiser says that it still asks the same.
  var isMarked: Bool { match.comparability == .equivalent }

  /// Of all items that may be compared, in the order of the later questionnaire.
  static func all(_ matching: ItemMatching, _ content: ComparisonContent) -> [ComparedItem] {
    let (old, new) = (content.before.tally.byKey, content.now.tally.byKey)
    var items = matching.matches.filter(\.comparability.allowsTest).compactMap {
      ComparedItem($0, before: old[$0.before.key], now: new[$0.item.key], content.publication)
    }
    let tested = items.indices.filter { items[$0].test != nil }
    let p = tested.compactMap { items[$0].test?.p.value }
    for (place, (words, table)) in zip(
      tested, zip(holmAdjusted(p), benjaminiHochbergAdjusted(p)))
    {
      items[place].wordsP = words
      items[place].tableP = table
    }
    return items
  }

  /// The figures of each seminar as in its own annex: of its participants, where their number is known.
  func alone(in content: ComparisonContent) -> (before: ItemFigures, now: ItemFigures) {
    func figures(_ figures: ItemFigures, of seminar: ComparedSeminar) -> ItemFigures {
      ItemFigures(
        match.item, tally: figures.tally, target: seminar.target(of: figures.tally),
        level: content.publication.level)
    }
    return (figures(before, of: content.before), figures(now, of: content.now))
  }

  private init?(
    _ match: ItemMatch, before: ItemTally?, now: ItemTally?, _ publication: Publication
  ) {
    guard let before, let now else { return nil }
    func figures(_ tally: ItemTally) -> ItemFigures {
      ItemFigures(match.item, tally: tally, target: .process, level: publication.level)
    }
    self.match = match
    self.before = figures(match.recoded(before))
    self.now = figures(match.completed(now))
    contrast = ItemContrast(self.now, self.before, gates: publication.gates)
    test = GroupTest(
      [self.now, self.before], isOrdered: true, seed: GroupTest.printedSeed,
      gates: publication.gates)
  }

  /// What the difference of the means comes to in a word; `nil` without a mean.
  func verdict(_ publication: Publication) -> Verdict? {
    guard now.mean != nil || before.mean != nil else { return nil }
    guard let contrast else { return .tooFew }
    if contrast.isClear, let wordsP, wordsP <= 1 - publication.level.share {
      return contrast.difference > 0 ? .higher : .lower
    }
    return isAlike(publication) ? .alike : .unclear
  }

  /// Whether the 90 % interval of the difference lies within an eighth of the scale, ±0.5 of five points.
  private func isAlike(_ publication: Publication) -> Bool {
    guard let points = now.points, let others = before.points, let range = now.range else {
      return false
    }
    let groups = TwoGroups(points, others)
    let margin = Double(range.upperBound - range.lowerBound) / 8
    let interval =
      groups.welch(level: .ninety)?.interval
      ?? groups.meanDifferenceInterval(scale: range, level: .ninety)
    return interval.map { -margin < $0.low && $0.high < margin } ?? false
  }

  enum Verdict: String, CaseIterable {
    case higher, lower, alike, unclear
    /// Too few answers to compare.
    case tooFew
  }

  /// The difference of the shares of an option, now less before; `nil` where there are too few answers.
  func shares(of code: Int, _ publication: Publication) -> TwoShares? {
    guard publication.gates.allowsComparison(now.validN, before.validN) else { return nil }
    return TwoShares(
      .init(now.tally.options[code] ?? 0, of: now.validN),
      .init(before.tally.options[code] ?? 0, of: before.validN))
  }
}

extension Tally {
  var byKey: [String: ItemTally] {
    Dictionary(items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
