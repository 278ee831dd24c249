import SVGCharts
import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// Choices of a series: how often each answer was given, of the seminars since the question changed last.
extension SeriesPresentation {
  /// So many seminars stand side by side with their counts; more of them as shades.
  private static let mostColumns = 4

  func choices(_ item: SeriesItem, _ numbering: inout BlockNumbering) -> Annex.Block {
    let current = item.line.parts.count - 1
    let columns = zip(shortNames, item.points).compactMap { name, point in
      point.flatMap { point in
        point.part == current
          ? ChoiceColumn(
            title: name + (point.isReworded ? "\u{A0}*" : ""),
            point: point, item: presentation(point.figures)) : nil
      }
    }
    let options = item.item.options.filter(\.role.isValid)
    let note = item.item.type == .multiple ? phrases.multipleNote : ""
    guard columns.count > Self.mostColumns else {
      return numbering.table(
        words.over(text(item.item)),
        columns: [.init(phrases.answer, .text)] + columns.map { .init($0.title) },
        rows: options.map { option in
          .init([option.label(phrases.code)] + columns.map { share($0.count(option), $0.item) })
        }, note: note)
    }
    let rows = options.map { option in
      HeatTable.Row(label: option.label(phrases.code), cells: columns.map { $0.cell(option) })
    }
    let least = numbers.whole(publication.rules.percentBesideCountsFrom)
    let texts = [words.over(text(item.item)).withFullStop(), words.glanceNote(least), note]
    return numbering.figure(
      texts.filter { !$0.isEmpty }.joined(separator: " "),
      chart: Chart(
        HeatTable(
          columnTitles: columns.map(\.title), rows: rows, shading: .sequential(from: 0, to: 1),
          lowLabel: numbers.percent(0), highLabel: numbers.percent(100))),
      alternative: rows.map { row in
        "\(row.label): " + row.cells.map(\.label).joined(separator: ", ")
      }.joined(separator: "; ").withFullStop())
  }
}

/// The answers of one seminar, quarter or year.
private struct ChoiceColumn {
  let title: String
  let point: SeriesItem.Point
  let item: ItemPresentation

  func count(_ option: ResponseOption) -> Int { point.figures.tally.options[option.code] ?? 0 }

  func cell(_ option: ResponseOption) -> HeatTable.Cell {
    let (count, n) = (count(option), point.figures.validN)
    guard n > 0 else { return .none }
    guard item.showsPercent, !item.withholds(count) else { return .withheld }
    return HeatTable.Cell(value: Double(count) / Double(n), label: item.percent(count))
  }
}
