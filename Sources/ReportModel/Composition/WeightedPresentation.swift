import SurveyModel
import SurveyStatistics

/// The weighted figures of one item as they are shown, beside the unweighted ones. The unweighted n
/// decides what is shown of them.
struct WeightedPresentation {
  let item: ItemPresentation
  let weighted: WeightedFigures

  private var numbers: NumberStyle { item.numbers }

  /// n, effective n, design effect.
  var base: [String] {
    [
      numbers.whole(weighted.n), numbers.decimal(weighted.effect.effectiveN, places: 1),
      numbers.decimal(weighted.effect.designEffect, places: 2),
    ]
  }

  // MARK: Averages

  /// The averages, unweighted and weighted, and the range of the weighted one; `nil` where none is
  /// shown.
  var mean: [String]? {
    guard item.showsMean, item.item.type != .recommend, let decimals = item.decision.meanDecimals,
      let mean = weighted.mean?.value, abs(mean) < 1e12
    else { return nil }
    let range = weighted.meanInterval.map {
      item.joined(OutwardLimits($0, decimals: decimals, scale: item.figures.range))
    }
    return [item.meanNumber, numbers.decimal(mean, places: decimals), range ?? "—"]
  }

  /// The sentence on the score of “would you recommend”.
  var score: String? {
    guard item.showsMean, let plain = item.figures.recommendation?.points,
      let score = weighted.score, let interval = score.interval
    else { return nil }
    func signed(_ value: Double) -> String {
      FixedDecimal(value, decimals: 0).map(numbers.signed) ?? "—"
    }
    let limits = OutwardLimits(interval, decimals: 0, scale: -100...100)
    return item.phrases.weighting.score(
      item.text, signed(plain), signed(score.value),
      "\(numbers.signed(limits.low)) … \(numbers.signed(limits.high)), \(item.levelText)", base)
  }

  // MARK: Shares

  /// For each answer its name, its shares, unweighted and weighted, and the range of the weighted one.
  var shares: [[String]] {
    guard item.showsPercent else { return [] }
    switch item.item.type {
    case .rating:
      guard let boxes = item.figures.boxes else { return [] }
      let points = item.figures.options.map(\.option.code).sorted()
      let best =
        item.item.scale?.favourable == .low
        ? points.prefix(boxes.width) : points.suffix(boxes.width)
      return [row(item.phrases.topBox(boxes.width), boxes.top, of: Array(best))]
        .compactMap { $0 }
    case .single, .multiple, .yesNo:
      // Of two answers the second one says nothing new.
      let options = item.optionsAsShown
      let shown =
        item.item.type == .yesNo && options.count == 2 ? Array(options.prefix(1)) : options
      return shown.compactMap { row(item.label($0.option), $0.count, of: [$0.option.code]) }
    default: return []
    }
  }

  private func row(_ name: String, _ count: Int, of codes: [Int]) -> [String]? {
    guard !item.withholds(count), let decimals = item.decision.percentDecimals,
      let share = weighted.share(of: codes), let interval = share.interval
    else { return nil }
    let limits = OutwardLimits(
      low: 100 * interval.low, high: 100 * interval.high, decimals: decimals, scale: 0...100)
    return [
      name, item.percent(count), numbers.percent(of: share.value, decimals: decimals),
      item.joined(limits) + numbers.percentGap + "%",
    ]
  }
}

extension NumberStyle {
  /// A share that is no count of a base: `85%`; `< 1%` for what is not nothing.
  func percent(of share: Double, decimals: Int) -> String {
    let unit = FixedDecimal(units: 1, decimals: decimals)
    let rounded = decimal(100 * share, places: decimals)
    // Below what doubles can tell apart a share is none, or all.
    if share > 1e-12, rounded == decimal(0, places: decimals) {
      return "<\u{A0}" + fixed(unit) + percentGap + "%"
    }
    if share < 1 - 1e-12, rounded == decimal(100, places: decimals) {
      var almost = 99
      for _ in 0..<decimals { almost = 10 * almost + 9 }
      return ">\u{A0}" + fixed(FixedDecimal(units: almost, decimals: decimals)) + percentGap + "%"
    }
    return rounded + percentGap + "%"
  }
}
