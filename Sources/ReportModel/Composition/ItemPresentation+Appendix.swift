import SurveyModel
import SurveyStatistics
import Tabulation

/// The figures of an item as the appendix prints them.
extension ItemPresentation {
  /// With two decimals more than the answers carry; “—” where a figure is not defined.
  func fine(_ value: Double?) -> String {
    value.map { numbers.decimal($0, places: 3) } ?? "—"
  }

  func plain(_ value: Double?) -> String { value.map(numbers.plain) ?? "—" }

  var standardError: Double? {
    item.type == .number
      ? NumberTable(counts: figures.tally.numbers).standardError(target: figures.target)
      : figures.points?.standardError(target: figures.target)
  }

  /// Figure, value, limits and method, a row for each interval.
  var intervalRows: [[String]] {
    guard showsMean else { return [] }
    switch item.type {
    case .rating, .number: return meanRows + boxRows
    case .recommend: return scoreRows
    case .single, .multiple, .yesNo:
      guard showsPercent || group != nil else { return [] }
      return figures.options.flatMap { shareRows(label($0.option), $0.count) }
    case .date, .ranking, .text: return []
    }
  }

  private func row(
    _ figure: String, _ value: Double?, _ interval: Interval?, scaledBy factor: Double = 1
  ) -> [String]? {
    guard let interval, let value else { return nil }
    let name = phrases.technical.methods[interval.method.rawValue] ?? interval.method.rawValue
    return [
      figure, fine(value), fine(interval.low * factor), fine(interval.high * factor),
      "\(name), \(numbers.percent(interval.level.rawValue))",
    ]
  }

  /// The mean by its own interval, and beside that of a rating Student's t, cut to the scale.
  private var meanRows: [[String]] {
    var student: Interval?
    if let points = figures.points, let range = figures.range,
      let found = points.studentTInterval(target: figures.target, level: figures.level)
    {
      student = Interval(
        low: max(found.low, Double(range.lowerBound)),
        high: min(found.high, Double(range.upperBound)), level: found.level,
        method: found.method, target: found.target)
    }
    return [
      row(phrases.mean, figures.mean, figures.meanInterval),
      row(phrases.mean, figures.mean, student),
    ].compactMap { $0 }
  }

  private var boxRows: [[String]] {
    guard let boxes = figures.boxes else { return [] }
    let net = row(
      phrases.technical.netScore, boxes.net.value,
      boxes.net.interval(target: figures.target, level: figures.level))
    let name = phrases.topBox(boxes.width)
    return shareRows(name, boxes.top) + worstCase(name, boxes.top) + [net].compactMap { $0 }
  }

  private var scoreRows: [[String]] {
    guard let score = figures.recommendation else { return [] }
    let name = phrases.technical.recommendation
    return meanRows
      + [
        row(name, score.points, figures.recommendationInterval),
        row(
          name, score.points,
          score.adjustedWaldInterval(target: figures.target, level: figures.level)),
      ].compactMap { $0 }
  }

  private func shareRows(_ name: String, _ count: Int) -> [[String]] {
    let share = Double(count) / Double(figures.validN)
    return [row(name, share, figures.interval(of: count))].compactMap { $0 }
  }

  /// What the share of the best answers could be whatever the others think.
  private func worstCase(_ name: String, _ count: Int) -> [[String]] {
    guard let group, let bounds = figures.bounds(of: count) else { return [] }
    let size = Double(group)
    return [
      [
        name, fine(Double(count) / Double(figures.validN)),
        fine(Double(bounds.lowerBound) / size), fine(Double(bounds.upperBound) / size),
        phrases.technical.worstCase,
      ]
    ]
  }
}
