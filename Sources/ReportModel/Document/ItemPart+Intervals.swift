import SurveyStatistics

extension ItemPart.IntervalPart {
  init(_ interval: Interval, of figure: String) {
    self.init(
      of: figure, level: interval.level.share, method: interval.method.rawValue,
      target: interval.target.letter, low: interval.low, high: interval.high)
  }
}

extension ItemPart.Box {
  init(points: Int, _ count: Int, share: Double?, of figures: ItemFigures) {
    self.init(
      points: points, count: count, share: share,
      interval: figures.interval(of: count).map { .init($0, of: "share") })
    if case .group(let size) = figures.target, let bounds = figures.bounds(of: count) {
      worstCase = .init(low: bounds.lowerBound, high: bounds.upperBound, participants: size)
    }
  }
}
