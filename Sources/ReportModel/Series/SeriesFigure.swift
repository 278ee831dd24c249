import SurveyStatistics
import Tabulation
import WaveComparison

/// One figure of a series as it is printed and drawn.
struct SeriesFigure {
  /// On the axis of its chart; `nil` where it is not shown.
  var value: Double?
  var low: Double?
  var high: Double?
  /// `4.3`, `17 of 20 (85%)`, or “—”.
  var label: String
  /// As short as a cell or a point of a chart needs it.
  var short: String
  /// Without the sign of a missing one where there is none.
  var range: String

  static let none = SeriesFigure(label: "—", short: "—", range: "—")

  /// An average.
  ///
  /// - Parameter scale: To draw it as percent of; `nil` for the average itself.
  init(mean item: ItemPresentation, ofRange scale: ClosedRange<Int>?) {
    self = .none
    guard item.showsMean, let mean = item.figures.mean else { return }
    let interval = item.meanLimits == nil ? nil : item.figures.meanInterval
    func drawn(_ value: Double) -> Double? {
      scale.map { percentOfRange(value, scale: $0) } ?? value
    }
    value = drawn(mean)
    low = interval.flatMap { drawn($0.low) }
    high = interval.flatMap { drawn($0.high) }
    label = item.meanNumber
    short = item.meanNumber
    range = item.meanRange
  }

  /// The share of an answer.
  init(share code: Int, of item: ItemPresentation) {
    self = .none
    let count = item.figures.tally.options[code] ?? 0
    let n = item.figures.validN
    guard item.decision.level > .withheld else { return }
    label = item.numbers.whole(count) + item.phrases.groups.outOf(item.numbers.whole(n))
    guard item.showsPercent, !item.withholds(count) else { return }
    let interval = item.figures.interval(of: count)
    value = Double(count) / Double(n)
    low = interval?.low
    high = interval?.high
    short = item.percent(count)
    label += " (\(short))"
    range = item.shareRange(count)
  }

  private init(label: String, short: String, range: String) {
    self.label = label
    self.short = short
    self.range = range
  }
}
