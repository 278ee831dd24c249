import SVGCharts
import SurveyModel
import SurveyStatistics
import WaveComparison

/// Charts of a series.
extension SeriesPresentation {
  /// An item over time, with its range and n at each point.
  func linePlot(_ item: SeriesItem, _ numbering: inout BlockNumbering) -> Annex.Block? {
    let figures = figures(item)
    guard figures.count(where: { $0?.value != nil }) > 1 else { return nil }
    var part: Int?
    let points = zip(item.points, figures).map { point, figure -> LinePlot.Point? in
      guard let point, let figure, let value = figure.value else { return nil }
      defer { part = point.part }
      return LinePlot.Point(
        mark(figure, value),
        note: numbers.whole(point.figures.validN) + (point.isReworded ? "*" : ""),
        startsAnew: part != nil && part != point.part)
    }
    let times = zip(moments, shortNames).map { Chart.Tick(position: $0.position, label: $1) }
    let plot = LinePlot(
      times: times, series: [.init(MarkSeries(label: ""), points: points)],
      axis: axis(item, figures),
      noteTitle: "n")
    let alternative = zip(moments, figures).compactMap { moment, figure in
      figure?.value == nil ? nil : figure.map { "\(name(moment)): \($0.short)" }
    }.joined(separator: "; ").withFullStop()
    return numbering.figure(
      words.over(text(item.item)).withFullStop() + " " + words.figureNote(levelText),
      chart: Chart(plot), alternative: alternative)
  }

  private func mark(_ figure: SeriesFigure, _ value: Double) -> Mark {
    Mark(
      value: value, low: figure.low, high: figure.high, label: figure.short,
      rangeLabel: figure.range == "—" ? "" : figure.range)
  }

  /// The whole scale, so that small changes look small; of numbers, from the least to the most.
  private func axis(_ item: SeriesItem, _ figures: [SeriesFigure?]) -> ValueAxis {
    func percent(_ end: Double) -> ValueAxis {
      ValueAxis(
        start: 0, end: end,
        ticks: [0, 25, 50, 75, 100].map {
          .init(position: Double($0) * end / 100, label: numbers.percent($0))
        })
    }
    switch item.measure {
    case .share: return percent(1)
    case .mean(let range?):
      if drawsPercentOfRange(item) { return percent(100) }
      var axis = scaleAxis(range)
      axis.references = references(item)
      return axis
    default:
      let drawn = figures.compactMap(\.self)
      let low = drawn.compactMap { $0.low ?? $0.value }.min() ?? 0
      let high = drawn.compactMap { $0.high ?? $0.value }.max() ?? 1
      var axis = ValueAxis(from: low, to: high, numbers)
      axis.references = references(item)
      return axis
    }
  }

  func scaleAxis(_ range: ClosedRange<Int>) -> ValueAxis {
    ValueAxis(
      start: Double(range.lowerBound), end: Double(range.upperBound),
      ticks: range.map { .init(position: Double($0), label: numbers.whole($0)) })
  }

  /// Control limits, where each point is a seminar and all points are of one part.
  private func references(_ item: SeriesItem) -> [ValueAxis.ReferenceLine] {
    guard content.shownPeriod == nil, item.line.parts.count == 1,
      case .singleValues(let chart)? = item.trend?.limits?.chart, let limits = chart.limits
    else { return [] }
    return [
      .init(
        position: limits.high, label: words.upperLimit(numbers.decimal(limits.high, places: 1))),
      .init(
        position: chart.mean, label: words.meanLine(numbers.decimal(chart.mean, places: 1)),
        isDashed: false),
      .init(position: limits.low, label: words.lowerLimit(numbers.decimal(limits.low, places: 1))),
    ]
  }

  // MARK: Items by scale

  struct ScaleGroup {
    /// `nil` for shares.
    let range: ClosedRange<Int>?
    let favourable: Scale.Favourable?
    var items: [SeriesItem]
  }

  /// Items that are shown on one scale together, without those whose scale changed, and numbers.
  var scaleGroups: [ScaleGroup] {
    var groups: [ScaleGroup] = []
    for item in items {
      let range: ClosedRange<Int>?
      switch item.measure {
      case .mean(let scale?) where !drawsPercentOfRange(item): range = scale
      case .share: range = nil
      default: continue
      }
      let favourable = item.item.favourable
      if let place = groups.firstIndex(where: { $0.range == range && $0.favourable == favourable })
      {
        groups[place].items.append(item)
      } else {
        groups.append(ScaleGroup(range: range, favourable: favourable, items: [item]))
      }
    }
    return groups
  }

  /// Items by seminars as shaded cells, one table a scale.
  func heatTables(_ numbering: inout BlockNumbering) -> [Annex.Block] {
    let titles = shortNames
    let rules = publication.rules
    return scaleGroups.map { group in
      let from = group.range == nil ? rules.percentBesideCountsFrom : rules.meanFrom
      let rows = group.items.map { item in
        HeatTable.Row(
          label: text(item.item),
          cells: zip(item.points, figures(item)).map { point, figure in
            guard let point, let figure else { return HeatTable.Cell.none }
            guard let value = figure.value else {
              return point.figures.validN == 0 ? .none : .withheld
            }
            return HeatTable.Cell(value: value, label: figure.short)
          })
      }
      let table = HeatTable(
        columnTitles: titles, rows: rows, shading: shading(group),
        lowLabel: group.range.map { numbers.whole($0.lowerBound) } ?? numbers.percent(0),
        highLabel: group.range.map { numbers.whole($0.upperBound) } ?? numbers.percent(100))
      return numbering.figure(
        (group.range == nil ? words.shares : words.averages).withFullStop() + " "
          + words.glanceNote(numbers.whole(from)),
        chart: Chart(table),
        alternative: rows.map { row in
          "\(row.label): " + row.cells.map(\.label).joined(separator: ", ")
        }.joined(separator: "; ").withFullStop())
    }
  }

  private func shading(_ group: ScaleGroup) -> HeatTable.Shading {
    guard let range = group.range else { return .sequential(from: 0, to: 1) }
    let (low, high) = (Double(range.lowerBound), Double(range.upperBound))
    return group.favourable == .low
      ? .sequential(from: low, to: high)
      : .diverging(centre: (low + high) / 2, reach: (high - low) / 2)
  }

  /// The latest seminar, the one before, and the mean of all, one figure a scale.
  func profiles(_ numbering: inout BlockNumbering) -> [Annex.Block] {
    guard moments.count > 1 else { return [] }
    let (now, before) = (moments[moments.count - 1], moments[moments.count - 2])
    return scaleGroups.compactMap { group in
      guard let range = group.range else { return nil }
      let rows = group.items.compactMap { item -> DotPlot.Row? in
        let figures = figures(item)
        let last = figures.count - 1
        guard let latest = figures[last], let value = latest.value,
          let part = item.points[last]?.part
        else { return nil }
        let comparable = zip(item.points, figures).filter { $0.0?.part == part }
          .compactMap { $0.1?.value }
        let earlier = item.points[last - 1]?.part == part ? figures[last - 1] : nil
        let mean = comparable.reduce(0, +) / Double(comparable.count)
        return DotPlot.Row(
          label: text(item.item),
          marks: [
            comparable.count > 1
              ? Mark(value: mean, label: numbers.decimal(mean, places: 1)) : nil,
            earlier.flatMap { figure in figure.value.map { Mark(value: $0, label: figure.short) } },
            mark(latest, value),
          ])
      }
      guard !rows.isEmpty else { return nil }
      let plot = DotPlot(
        rows: rows,
        series: [
          MarkSeries(label: words.seriesMean, colour: .muted, shape: .hollowDiamond),
          MarkSeries(label: name(before), colour: .muted, shape: .ring),
          MarkSeries(label: name(now)),
        ], axis: scaleAxis(range), isProfile: true)
      return numbering.figure(
        words.profile.withFullStop() + " " + words.profileNote, chart: Chart(plot),
        alternative: rows.map { row in
          "\(row.label): " + row.marks.compactMap { $0?.label }.joined(separator: ", ")
        }.joined(separator: "; ").withFullStop())
    }
  }
}
