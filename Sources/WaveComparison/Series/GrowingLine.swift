import SurveyModel
import Tabulation

/// A line while seminars are added to its end.
struct GrowingLine {
  private struct Version {
    /// Of the version before, to this one; `nil` where the two may not be tested together.
    var match: ItemMatch?
    var link: Comparability?
    var changes: Set<ItemChange> = []
    var seminars: [(seminar: Int, place: Int)]
  }

  /// The latest version, with every answer since the line was broken last.
  private(set) var latest: Item
  private var versions: [Version]
  /// The part of a break that a version begins: what the item was as asked.
  private var endings: [Item] = []

  /// - Parameters:
  ///   - seminar: Its place in the series.
  ///   - place: That of the item in its questionnaire.
  init(_ item: Item, seminar: Int, place: Int) {
    latest = item
    versions = [Version(seminars: [(seminar, place)])]
  }

  /// The place of the item in the latest questionnaire that has it.
  var lastSeminar: Int { versions[versions.count - 1].seminars.last?.seminar ?? 0 }

  /// Adds a seminar that was asked the same questionnaire as the one before.
  mutating func add(seminar: Int, place: Int) {
    versions[versions.count - 1].seminars.append((seminar, place))
  }

  /// Adds a seminar with another version of the item.
  mutating func add(_ match: ItemMatch, item: Item, seminar: Int, place: Int) {
    let isTested = match.comparability.allowsTest
    if !isTested { endings.append(latest) }
    latest = isTested ? match.item : item
    versions.append(
      Version(
        match: isTested ? match : nil, link: match.comparability, changes: match.changes,
        seminars: [(seminar, place)]))
  }

  func line(_ tallies: [Tally]) -> ItemLine {
    var parts: [ItemLine.Part] = []
    var items = endings + [latest]
    var end = versions.count
    for start in versions.indices.reversed() where start == 0 || versions[start].match == nil {
      let item = items.removeLast()
      let points = points(of: start..<end, as: item, tallies)
      parts.append(
        ItemLine.Part(
          item: item, points: points, link: versions[start].link,
          changes: versions[start].changes))
      end = start
    }
    return ItemLine(parts: parts.reversed())
  }

  /// From the last version to the first, whose codes go through those of all versions between.
  private func points(
    of part: Range<Int>, as item: Item, _ tallies: [Tally]
  ) -> [ItemLine.Point] {
    var codes: [Int: Int]?
    var points: [ItemLine.Point] = []
    for place in part.reversed() {
      let version = versions[place]
      let isReworded = place > part.lowerBound && version.link == .equivalent
      for (seminar, index) in version.seminars.reversed() {
        let tally = tallies[seminar].items[index]
        points.append(
          .init(
            seminar: seminar,
            tally: part.count == 1 ? tally : tally.recoded(as: item, codes: codes),
            isReworded: isReworded && seminar == version.seminars.first?.seminar))
      }
      guard let earlier = version.match?.codes else { continue }
      codes = earlier.compactMapValues { code in codes == nil ? code : codes?[code] }
    }
    return points.reversed()
  }
}
