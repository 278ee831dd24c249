import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// One item in each of several groups, as far as it may be shown.
struct GroupedItem {
  let item: Item
  /// The place of the item in the questionnaire.
  let place: Int
  /// One for each group; `nil` where too few of it answered, or where the answers of others would
  /// betray those.
  let figures: [ItemFigures?]
  /// Whether the groups differ; `nil` where it is not asked.
  let test: GroupTest?
  /// The p of the test, adjusted for all items of the table: Holm's, for what is said in words.
  var wordsP: Double?
  /// The same after Benjamini and Hochberg, for tables.
  var tableP: Double?

  /// Of everything that is asked by group; the item that makes the groups is not among it.
  static func all(_ groups: PublishedGroups, _ content: AnnexContent) -> [GroupedItem] {
    guard groups.areShown else { return [] }
    var items = content.questionnaire.items.indices.compactMap {
      GroupedItem(groups, place: $0, content)
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

  private init?(_ groups: PublishedGroups, place: Int, _ content: AnnexContent) {
    item = content.questionnaire.items[place]
    self.place = place
    let key = item.key
    let figures = groups.groups.compactMap { $0.figures[key] }
    guard key != groups.item.key, figures.count == groups.groups.count else { return nil }
    let counts = figures.map(\.validN)
    let publication = content.publication
    let least = publication.rules.meanFrom
    let total = content.tally.items[place].answered
    let hidden =
      groups.isOverlapping
      ? GroupPrivacy.withheld(overlapping: counts, of: total, below: least)
      : GroupPrivacy.withheld(
        counts, others: max(0, total - counts.reduce(0, +)), below: least)
    self.figures = figures.indices.map {
      hidden.contains($0) || counts[$0] == 0 ? nil : figures[$0]
    }
    test =
      groups.isOverlapping
      ? nil
      : GroupTest(
        self.figures.compactMap(\.self), isOrdered: groups.isOrdered,
        seed: GroupTest.printedSeed, gates: publication.gates)
  }

  /// Whether the groups differ, also when the number of items is allowed for.
  func differs(at level: ConfidenceLevel) -> Bool {
    wordsP.map { $0 <= 1 - level.share } ?? false
  }

  /// The two groups that lie farthest apart, higher mean first, where their difference is clear.
  func clearPair(_ publication: Publication) -> (high: Int, low: Int, contrast: ItemContrast)? {
    guard differs(at: publication.level) else { return nil }
    let shown = figures.indices.filter { figures[$0]?.mean != nil }
    var pairs: [(Int, Int, ItemContrast)] = []
    for (rank, first) in shown.enumerated() {
      for second in shown.dropFirst(rank + 1) {
        guard let one = figures[first], let other = figures[second],
          let contrast = ItemContrast(one, other, gates: publication.gates)
        else { continue }
        pairs.append(
          contrast.difference >= 0
            ? (first, second, contrast)
            : (second, first, ItemContrast(other, one, gates: publication.gates) ?? contrast))
      }
    }
    let adjusted = holmAdjusted(pairs.map { $0.2.p?.value ?? 1 })
    return zip(pairs, adjusted).filter { $0.2.isClear && $1 <= 1 - publication.level.share }
      .map(\.0).max { $0.2.difference < $1.2.difference }
      .map { (high: $0.0, low: $0.1, contrast: $0.2) }
  }
}

extension GroupTest {
  /// The seed of every simulation of an annex, which its method note names.
  static let printedSeed: UInt64 = 1
}
