import SVGCharts
import SurveyModel
import SurveyStatistics

/// Averages before and now as dots with their ranges, one figure for each scale.
extension ComparisonPresentation {
  func figures(_ numbering: inout BlockNumbering) -> [Annex.Block] {
    var scales: [(range: ClosedRange<Int>, items: [ComparedItem])] = []
    for item in items where item.item.type == .rating {
      guard let range = item.now.range, item.now.mean != nil, item.before.mean != nil,
        presentation(item.now).showsMean, presentation(item.before).showsMean
      else { continue }
      if let place = scales.firstIndex(where: { $0.range == range }) {
        scales[place].items.append(item)
      } else {
        scales.append((range, [item]))
      }
    }
    return scales.map { scale in
      numbering.figure(
        note("\(words.averages.withFullStop()) \(words.figureNote(levelText))", scale.items),
        chart: chart(scale.items, scale.range), alternative: alternative(scale.items))
    }
  }

  private func chart(_ items: [ComparedItem], _ range: ClosedRange<Int>) -> Chart {
    let axis = ValueAxis(
      start: Double(range.lowerBound), end: Double(range.upperBound),
      ticks: range.map { Chart.Tick(position: Double($0), label: numbers.whole($0)) })
    return Chart(
      DotPlot(
        rows: items.map { item in
          DotPlot.Row(label: marked(item), marks: [mark(item.before), mark(item.now)])
        },
        series: [
          MarkSeries(label: "\(words.before): \(beforeName)", colour: .muted, shape: .ring),
          MarkSeries(label: "\(words.now): \(nowName)"),
        ], axis: axis))
  }

  private func mark(_ figures: ItemFigures) -> Mark? {
    let item = presentation(figures)
    guard let mean = figures.mean else { return nil }
    return Mark(
      value: mean, low: figures.meanInterval?.low, high: figures.meanInterval?.high,
      label: item.meanNumber, rangeLabel: item.meanRange == "—" ? "" : item.meanRange)
  }

  private func alternative(_ items: [ComparedItem]) -> String {
    items.map { item in
      "\(text(item.item)): \(presentation(item.before).meanNumber) → "
        + presentation(item.now).meanNumber
    }.joined(separator: "; ").withFullStop()
  }
}
