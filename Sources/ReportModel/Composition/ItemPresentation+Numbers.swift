import SVGCharts
import SurveyModel
import SurveyStatistics
import Tabulation

extension ItemPresentation {
  func number(_ composer: inout AnnexComposer) -> [Annex.Block] {
    var blocks: [Annex.Block] = []
    let table = NumberTable(counts: figures.tally.numbers)
    if showsMean, let median = figures.median, let quartiles = figures.quartiles {
      let mean = sentence(phrases.ranges.meanOfNumbers(meanNumber), meanLimits)
      let middle = phrases.medianWithQuartiles(
        numbers.plain(median), numbers.plain(quartiles.lower), numbers.plain(quartiles.upper))
      blocks.append(.paragraph("\(middle) \(mean)"))
      let bins = Histogram(table).bins
      blocks.append(
        composer.figure(
          phrases.answersTo(text), chart: histogram(bins),
          alternative: bins.filter { $0.count > 0 }
            .map { "\(name($0)): \(numbers.whole($0.count))" }.joined(separator: "; ")
            .withFullStop()))
    }
    if showsMean, composer.detail != .technical { return blocks }
    let figures = numberFigures()
    blocks.append(
      composer.table(
        phrases.answersTo(text),
        columns: figures.enumerated().map { .init($1.name, $0 == 0 ? .text : .number) },
        rows: [.init(figures.map(\.value))]))
    return blocks
  }

  private func numberFigures() -> [(name: String, value: String)] {
    var row = [(phrases.answers, numbers.whole(figures.validN))]
    guard showsMean else { return row }
    func add(_ name: String, _ value: Double?, _ text: (Double) -> String) {
      if let value { row.append((name, text(value))) }
    }
    row.append((phrases.mean, meanNumber))
    if meanLimits != nil { row.append((phrases.ranges.column(levelText), meanRange)) }
    add(phrases.standardDeviation, figures.standardDeviation) {
      numbers.decimal($0, places: decision.meanDecimals ?? 1)
    }
    add(phrases.median, figures.median, numbers.plain)
    if let quartiles = figures.quartiles {
      row.append(
        (phrases.quartiles, "\(numbers.plain(quartiles.lower))–\(numbers.plain(quartiles.upper))"))
    }
    add(phrases.smallest, figures.smallest, numbers.plain)
    add(phrases.largest, figures.largest, numbers.plain)
    return row
  }

  private func histogram(_ bins: [Histogram.Bin]) -> Chart {
    Chart(
      layout: .columns,
      rows: bins.map { bin in
        Chart.Row(
          label: name(bin),
          segments: [
            .init(
              length: Double(bin.count), colour: .series,
              label: bin.count == 0 ? "" : numbers.whole(bin.count))
          ])
      },
      axisEnd: Double(max(1, bins.map(\.count).max() ?? 1)))
  }

  private func name(_ bin: Histogram.Bin) -> String {
    bin.low == bin.high
      ? numbers.plain(bin.low) : "\(numbers.plain(bin.low))–\(numbers.plain(bin.high))"
  }

  func dates(_ composer: inout AnnexComposer) -> [Annex.Block] {
    // Few days are listed, many are gathered by month.
    let days = figures.tally.dates.sorted { $0.key < $1.key }
    var rows: [(String, Int)] = []
    if days.count <= 12 {
      rows = days.map {
        (phrases.longDate($0.key.day, phrases.months[$0.key.month - 1], $0.key.year), $0.value)
      }
    } else {
      for (day, count) in days {
        let month = "\(day.year)-" + (day.month < 10 ? "0" : "") + "\(day.month)"
        if rows.last?.0 == month {
          rows[rows.count - 1].1 += count
        } else {
          rows.append((month, count))
        }
      }
    }
    let chart = Chart(
      layout: .bars,
      rows: rows.map { name, count in
        Chart.Row(
          label: name,
          segments: [
            .init(
              length: Double(count) / Double(max(1, figures.validN)), colour: .series,
              label: countText(count))
          ])
      }, axisEnd: 1)
    var blocks: [Annex.Block] = []
    if showsMean {
      blocks.append(
        composer.figure(
          phrases.answersTo(text), chart: chart,
          alternative: rows.map { "\($0.0): \($0.1)" }.joined(separator: "; ").withFullStop()))
      if composer.detail != .technical { return blocks }
    }
    blocks.append(
      composer.table(
        phrases.answersTo(text), columns: [.init(phrases.answer, .text), .init(phrases.count)],
        rows: rows.map { Annex.Table.Row([$0.0, numbers.whole($0.1)]) }))
    return blocks
  }

  func ranking(_ composer: inout AnnexComposer) -> [Annex.Block] {
    let ranked = figures.options.map { option in
      let places = figures.tally.places[option.option.code] ?? [:]
      let n = places.values.reduce(0, +)
      let sum = places.reduce(0) { $0 + $1.key * $1.value }
      return (
        label: label(option.option), first: places[1] ?? 0,
        average: n == 0 ? Double.infinity : Double(sum) / Double(n)
      )
    }.enumerated().sorted { ($0.element.average, $0.offset) < ($1.element.average, $1.offset) }
      .map(\.element)
    var blocks: [Annex.Block] = []
    if showsMean {
      let chart = Chart(
        layout: .bars,
        rows: ranked.map { option in
          Chart.Row(
            label: option.label,
            segments: [
              .init(
                length: Double(option.first) / Double(max(1, figures.validN)), colour: .series,
                label: countText(option.first))
            ],
            columns: [
              option.average.isFinite ? numbers.decimal(option.average, places: 1) : "—"
            ])
        }, axisEnd: 1, axisTitle: phrases.firstPlace, columnTitles: [phrases.averagePlace])
      blocks.append(
        composer.figure(
          "\(text.withFullStop()) \(phrases.firstPlace)", chart: chart,
          alternative: ranked.map { "\($0.label): \($0.first)" }.joined(separator: "; ")
            .withFullStop()))
      if composer.detail != .technical { return blocks }
    }
    var columns: [Annex.Table.Column] = [.init(phrases.answer, .text), .init(phrases.firstPlace)]
    if showsMean { columns.append(.init(phrases.averagePlace)) }
    blocks.append(
      composer.table(
        phrases.answersTo(text), columns: columns,
        rows: ranked.map { option in
          var cells = [option.label, numbers.whole(option.first)]
          if showsMean {
            cells.append(
              option.average.isFinite ? numbers.decimal(option.average, places: 1) : "—")
          }
          return Annex.Table.Row(cells)
        }))
    return blocks
  }
}
