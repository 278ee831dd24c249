import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// One item of the last questionnaire through the series.
struct SeriesItem {
  /// The answers at one point of the time axis.
  struct Point {
    /// Of seminars like these.
    let figures: ItemFigures
    /// Number of the part of the line; points of different parts do not compare.
    let part: Int
    /// Worded otherwise than before, and confirmed to ask the same.
    let isReworded: Bool
  }

  let line: ItemLine
  /// `nil` for choices of one or several answers.
  let measure: SeriesMeasure?
  /// One for each moment; `nil` where nobody was asked, or so few answered that nothing is told of them.
  let points: [Point?]
  /// `nil` without a measure.
  let trend: SeriesTrend?
  /// The p of the rank trend after Holm and after Benjamini and Hochberg, over all items.
  var wordsP: Double?
  var tableP: Double?
  /// The p of the trend of answers after Benjamini and Hochberg, over all items.
  var answersTableP: Double?

  var item: Item { line.item }

  /// Whether it was asked in this seminar for the first time.
  func isNew(inSeminar last: Int) -> Bool {
    line.parts.count == 1 && line.current.points.first?.seminar == last
  }

  /// In the order of the last questionnaire, without texts, dates and orders.
  static func all(_ lines: ItemLines, _ content: SeriesContent) -> [SeriesItem] {
    let (moments, publication) = (content.moments, content.publication)
    var items = lines.lines.filter { ![.text, .date, .ranking].contains($0.item.type) }
      .map { SeriesItem($0, moments, publication) }
    func adjust(
      _ p: (SeriesItem) -> Double?, _ adjusted: ([Double]) -> [Double],
      _ path: WritableKeyPath<SeriesItem, Double?>
    ) {
      let tested = items.indices.filter { p(items[$0]) != nil }
      for (place, value) in zip(tested, adjusted(tested.compactMap { p(items[$0]) })) {
        items[place][keyPath: path] = value
      }
    }
    let ranks: (SeriesItem) -> Double? = { $0.trend?.mannKendall?.p?.value }
    adjust(ranks, holmAdjusted, \.wordsP)
    adjust(ranks, benjaminiHochbergAdjusted, \.tableP)
    adjust({ $0.trend?.answers?.p?.value }, benjaminiHochbergAdjusted, \.answersTableP)
    return items
  }

  private init(_ line: ItemLine, _ moments: [SeriesMoment], _ publication: Publication) {
    self.line = line
    let measure = SeriesMeasure(line.item)
    self.measure = measure
    trend = measure.map { SeriesTrend(line.current, $0, gates: publication.gates) }
    var found: [Int: (part: Int, point: ItemLine.Point)] = [:]
    for (number, part) in line.parts.enumerated() {
      for point in part.points { found[point.seminar] = (number, point) }
    }
    points = moments.map { moment in
      let answers = moment.seminars.compactMap { found[$0] }
      guard let part = answers.last?.part else { return nil }
      let kept = answers.filter { $0.part == part }.map(\.point)
      guard let tally = Self.released(kept.map(\.tally), publication) else { return nil }
      return Point(
        figures: ItemFigures(
          line.parts[part].item, tally: tally, target: .process, level: publication.level),
        part: part, isReworded: kept.contains(where: \.isReworded))
    }
  }

  /// The answers of several seminars together. What fewer than the smallest group gave is left out, unless
  /// enough seminars like that make a group: else it could be found by subtraction.
  private static func released(_ tallies: [ItemTally], _ publication: Publication) -> ItemTally? {
    let gates = publication.gates
    let small = tallies.filter { gates.endangersPrivacy(groupOf: $0.answered) }
    let areKept = small.reduce(0) { $0 + $1.answered } >= gates.privacyGroup
    let kept = tallies.filter { areKept || !gates.endangersPrivacy(groupOf: $0.answered) }
    guard var sum = kept.first else { return nil }
    for tally in kept.dropFirst() { sum.merge(tally) }
    return sum.answered == 0 ? nil : sum
  }

  enum Verdict: String, CaseIterable {
    case rising, falling, unclear, constant
    /// Too few seminars to tell.
    case tooFew
  }

  /// What the trend comes to in a word; `nil` without a measure.
  func verdict(_ publication: Publication) -> Verdict? {
    guard let trend else { return nil }
    guard let test = trend.mannKendall else { return .tooFew }
    guard test.p != nil else { return .constant }
    guard let wordsP, wordsP <= 1 - publication.level.share, test.s != 0 else { return .unclear }
    return test.s > 0 ? .rising : .falling
  }
}
