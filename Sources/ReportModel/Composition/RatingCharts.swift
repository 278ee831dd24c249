import SVGCharts
import SurveyModel
import SurveyStatistics

/// Charts of ordered answers.
enum RatingCharts {
  /// Items on one scale, one bar each, the middle answer split across the centre. All bars stand in the order
  /// of the scale, those of items that were asked the other way round as well.
  ///
  /// - Precondition: The items share a scale with a favourable end.
  static func diverging(_ items: [ItemPresentation], phrases: Phrases) -> Chart {
    let scale = items[0].item.scale!
    let points = scale.favourable == .low ? Array(scale.points.reversed()) : scale.points
    let count = points.count
    let printsCounts = printsCounts(items)
    let rows = items.map { item in
      let n = item.figures.validN
      let segments = points.enumerated().map { index, point in
        let answers = item.figures.points?.count(of: point.code) ?? 0
        return Chart.Segment(
          length: n == 0 ? 0 : Double(answers) / Double(n),
          colour: .scale(index: index, of: count),
          label: printsCounts
            ? item.numbers.whole(answers)
            : item.numbers.percent(answers, of: n, decimals: 0),
          isCentre: count % 2 == 1 && index == count / 2)
      }
      return Chart.Row(
        label: item.text, segments: segments,
        columns: [item.numbers.whole(n), item.meanNumber])
    }
    return Chart(
      layout: .diverging, rows: rows,
      legend: points.enumerated().map { index, point in
        Chart.LegendEntry(colour: .scale(index: index, of: count), label: items[0].label(point))
      },
      axisEnd: 1, columnTitles: [phrases.answers, phrases.mean])
  }

  /// Whether the bars of a chart show counts: where there are few answers to all items, and where
  /// one of them has too few for a percentage.
  static func printsCounts(_ items: [ItemPresentation]) -> Bool {
    items.allSatisfy(\.hasFewAnswers) || !items.allSatisfy(\.showsPercent)
  }

  /// One item, one bar for each point of its scale.
  static func bars(_ item: ItemPresentation) -> Chart {
    let options = item.figures.options
    let isBestInMiddle = item.item.scale?.favourable == .middle
    let isReversed = item.item.favourable == .low
    let rows = options.enumerated().map { index, option in
      let position = isReversed ? options.count - 1 - index : index
      return Chart.Row(
        label: item.pointLabel(option.option),
        segments: [
          .init(
            length: option.share ?? 0,
            colour: isBestInMiddle ? .series : .scale(index: position, of: options.count),
            label: item.countText(option.count))
        ])
    }
    return Chart(layout: .bars, rows: rows, axisEnd: 1)
  }

  /// 0 to 10 as eleven columns with the three groups in their colours.
  static func recommendation(_ item: ItemPresentation) -> Chart {
    let phrases = item.phrases
    let rows = item.figures.options.map { option in
      let group = option.option.code >= 9 ? 2 : option.option.code >= 7 ? 1 : 0
      return Chart.Row(
        label: String(option.option.code),
        segments: [
          .init(
            length: Double(option.count), colour: .scale(index: group, of: 3),
            label: item.hasFewAnswers || !item.showsPercent
              ? item.numbers.whole(option.count) : item.percent(option.count))
        ])
    }
    return Chart(
      layout: .columns, rows: rows,
      legend: [
        .init(colour: .scale(index: 0, of: 3), label: phrases.detractors),
        .init(colour: .scale(index: 1, of: 3), label: phrases.passives),
        .init(colour: .scale(index: 2, of: 3), label: phrases.promoters),
      ],
      axisEnd: Double(max(1, item.figures.options.map(\.count).max() ?? 1)))
  }
}

extension ItemPresentation {
  /// A point of a scale with its code, where the label does not say it already.
  func pointLabel(_ option: ResponseOption) -> String {
    let label = label(option)
    let code = numbers.whole(option.code)
    return label == code || label.hasPrefix("\(code) ") ? label : "\(code) · \(label)"
  }
}
