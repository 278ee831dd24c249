import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// Tables of a series.
extension SeriesPresentation {
  func seminars(_ numbering: inout BlockNumbering) -> Annex.Block {
    let rules = publication.rules
    return numbering.table(
      words.seminars,
      columns: [
        .init(words.seminar, .text), .init(phrases.place, .text), .init(phrases.returned),
        .init(phrases.attended), .init(phrases.responseRate),
      ],
      rows: content.seminars.enumerated().map { place, compared in
        let seminar = compared.seminar
        let returned = compared.tally.responses
        let attended = seminar.attended.flatMap { $0 >= returned && $0 > 0 ? $0 : nil }
        let date = seminar.date.map { phrases.date(iso: $0) }
        return .init([
          date ?? seminar.title ?? name(place), seminar.place ?? "—", numbers.whole(returned),
          attended.map(numbers.whole) ?? "—",
          attended.flatMap { size in
            size >= rules.percentBesideCountsFrom
              ? numbers.percent(returned, of: size, decimals: 0) : nil
          } ?? "—",
        ])
      }, of: [.seminars])
  }

  /// First and latest figure of each item, and the trend in a word.
  func trends(_ numbering: inout BlockNumbering) -> Annex.Block? {
    let measured = items.filter { $0.trend != nil }
    guard !measured.isEmpty else { return nil }
    return numbering.table(
      words.trendsCaption,
      columns: [
        .init(phrases.question, .text), .init(words.seminarCount), .init(words.first),
        .init(words.latest), .init(words.inWords, .text),
      ],
      rows: measured.map { item in
        let values = item.trend?.values ?? []
        func cell(_ found: SeriesTrend.Value?) -> String {
          guard let found, isShown(found, item.measure) else { return "—" }
          return "\(value(found.value, item.measure))\u{A0}(\(numbers.whole(found.n)))"
        }
        return .init([
          text(item.item), numbers.whole(values.count), cell(values.first), cell(values.last),
          word(item),
        ])
      }, note: words.trendNote(levelText),
      of: measured.map { .trend($0.item.key) })
  }

  /// Shares need more answers than averages.
  private func isShown(_ found: SeriesTrend.Value, _ measure: SeriesMeasure?) -> Bool {
    guard case .share = measure else { return found.n >= publication.rules.meanFrom }
    return found.n >= publication.rules.percentBesideCountsFrom
  }

  /// An item with a measure, seminar by seminar.
  func table(_ item: SeriesItem, _ numbering: inout BlockNumbering) -> Annex.Block {
    let showsPercent = drawsPercentOfRange(item)
    let isShare = if case .share = item.measure { true } else { false }
    var columns: [Annex.Table.Column] = [.init(words.seminar, .text), .init("n")]
    columns += [
      .init(isShare ? phrases.share : phrases.mean), .init(phrases.ranges.column(levelText)),
    ]
    if showsPercent { columns.append(.init(words.ofRange)) }
    if hasBoxes(item) { columns.append(.init(phrases.comparison.bestAnswers)) }
    var part = item.points.compactMap { $0?.part }.first ?? 0
    let rows = zip(moments, item.points).map { moment, point -> Annex.Table.Row in
      guard let point else {
        return .init([name(moment)] + Array(repeating: "—", count: columns.count - 1))
      }
      let figure = figure(point, of: item)
      defer { part = point.part }
      var cells = [
        name(moment) + (point.isReworded ? "\u{A0}*" : ""), numbers.whole(point.figures.validN),
        figure.label, figure.range,
      ]
      if showsPercent {
        cells.append(figure.value.map { numbers.percent(Int($0.rounded())) } ?? "—")
      }
      if hasBoxes(item) { cells.append(bestAnswers(point.figures)) }
      return .init(cells, isApart: part != point.part)
    }
    return numbering.table(words.over(text(item.item)), columns: columns, rows: rows)
  }

  private func hasBoxes(_ item: SeriesItem) -> Bool {
    item.points.contains { $0?.figures.boxes != nil }
  }

  private func bestAnswers(_ figures: ItemFigures) -> String {
    guard let boxes = figures.boxes else { return "—" }
    return share(boxes.top, presentation(figures))
  }

  func share(_ count: Int, _ item: ItemPresentation) -> String {
    guard item.decision.level > .withheld else { return "—" }
    let text = numbers.whole(count) + phrases.groups.outOf(numbers.whole(item.figures.validN))
    guard item.showsPercent, !item.withholds(count) else { return text }
    return "\(text) (\(item.percent(count)))"
  }

  // MARK: Limits and tests

  func limits(_ numbering: inout BlockNumbering) -> Annex.Block? {
    let rows = items.compactMap { item -> Annex.Table.Row? in
      guard let trend = item.trend, let limits = trend.limits else { return nil }
      let state = limits.isSettled ? words.settled : words.provisional
      var cells = [text(item.item)]
      switch limits.chart {
      case .unsuitable: cells += [words.unsuitable, "—", "—", "—"]
      case .singleValues(let chart):
        cells += [state, value(chart.mean, item.measure), span(chart, item)]
      case .shares(let chart):
        cells += [state, value(chart.mean, item.measure), span(chart, item)]
      }
      if cells.count == 4 {
        cells.append(
          limits.outside.isEmpty
            ? words.nobodyOutside : limits.outside.map(name).joined(separator: "; "))
      }
      return .init(cells)
    }
    guard !rows.isEmpty else { return nil }
    return numbering.table(
      words.limits,
      columns: [
        .init(phrases.question, .text), .init(words.state, .text), .init(words.mean),
        .init(words.limitsColumn), .init(words.outside, .text),
      ], rows: rows, note: words.limitsNote)
  }

  /// Not beyond the ends of the scale.
  private func span(_ chart: XmRChart, _ item: SeriesItem) -> String {
    guard let limits = chart.limits else { return "—" }
    var (low, high) = (limits.low, limits.high)
    if case .mean(let range?) = item.measure {
      low = max(low, Double(range.lowerBound))
      high = min(high, Double(range.upperBound))
    }
    let (least, most) = (value(low, item.measure), value(high, item.measure))
    return low < 0 ? "\(least) … \(most)" : "\(least)–\(most)"
  }

  /// Of shares the limits hang on n; those of the latest seminar stand for the others.
  private func span(_ chart: PChart, _ item: SeriesItem) -> String {
    guard let point = chart.points.last else { return "—" }
    let (low, high) = (
      numbers.decimal(100 * point.low, places: 0), value(point.high, item.measure)
    )
    return words.limitsAt("\(low)–\(high)", numbers.whole(point.n))
  }

  func tests(_ numbering: inout BlockNumbering) -> Annex.Block? {
    let rows = items.compactMap { item -> Annex.Table.Row? in
      guard let trend = item.trend, trend.mannKendall?.p != nil || trend.answers?.p != nil else {
        return nil
      }
      func p(_ value: Double?) -> String { value.map(numbers.p) ?? "—" }
      func path(_ found: PValue?) -> String {
        guard let found else { return "—" }
        return p(found.value)
          + (phrases.groups.paths[found.path.rawValue].map { ", " + $0 } ?? "")
      }
      return .init([
        text(item.item), numbers.whole(trend.values.count), slope(trend, item.measure),
        path(trend.mannKendall?.p), p(item.tableP),
        trend.spearman.map { numbers.decimal($0.rho, places: 2) } ?? "—",
        path(trend.answers?.p), p(item.answersTableP),
      ])
    }
    guard !rows.isEmpty else { return nil }
    return numbering.table(
      words.testsCaption,
      columns: [
        .init(phrases.question, .text), .init(words.seminars), .init(words.slope),
        .init(words.rankTest), .init(phrases.groups.adjustedP), .init("ρ"),
        .init(words.answersTest), .init(phrases.groups.adjustedP),
      ], rows: rows, note: words.testsNote)
  }

  private func slope(_ trend: SeriesTrend, _ measure: SeriesMeasure?) -> String {
    guard let slope = trend.slope else { return "—" }
    let isShare = if case .share = measure { true } else { false }
    return FixedDecimal(isShare ? 100 * slope : slope, decimals: 2).map(numbers.signed) ?? "—"
  }
}
