import ReportModel
import SVGCharts

/// The figures of the charts of an annex: those that stand for answers, and those of axes and labels around them.
struct ChartFigures {
  var printed: Set<String> = []
  var around: Set<String> = []

  init(of annex: Annex) {
    for section in annex.sections { add(section) }
  }

  private mutating func add(_ section: Annex.Section) {
    for case .figure(let figure) in section.blocks {
      printed.formUnion(Self.figures(Self.answers(figure.chart)))
      around.formUnion(Self.figures(Self.surroundings(figure.chart)))
      around.formUnion(Self.figures([figure.alternativeText]))
    }
    for subsection in section.subsections { add(subsection) }
  }

  private static func figures(_ texts: [String]) -> [String] {
    texts.flatMap { PrintedLine($0).figures }
  }

  private static func answers(_ chart: Chart) -> [String] {
    switch chart.layout {
    case .bars, .stacked, .diverging, .columns:
      // What nobody chose has no bar to stand in.
      chart.rows.flatMap { $0.segments.filter { $0.length > 0 }.map(\.label) + $0.columns }
    case .dots(let plot):
      plot.rows.flatMap { row in
        row.marks.compactMap { $0 }.flatMap { [$0.label, $0.rangeLabel] } + row.columns
      }
    case .lines(let plot):
      plot.series.flatMap(\.points).compactMap { $0 }.map(\.mark.label)
    case .heat(let table): table.rows.flatMap { $0.cells.map(\.label) }
    }
  }

  private static func surroundings(_ chart: Chart) -> [String] {
    let legend =
      chart.legend.map(\.label) + chart.columnTitles + chart.rows.map(\.label)
      + chart.rows.flatMap(\.segments).map(\.label)
    return switch chart.layout {
    case .bars, .stacked, .diverging, .columns: legend
    case .dots(let plot): axis(plot.axis) + plot.rows.map(\.label) + plot.series.map(\.label)
    case .lines(let plot):
      axis(plot.axis) + plot.times.map(\.label)
        + plot.series.flatMap(\.points).compactMap { $0 }.flatMap {
          [$0.mark.rangeLabel, $0.note]
        }
    case .heat(let table): [table.lowLabel, table.highLabel] + table.columnTitles
    }
  }

  private static func axis(_ axis: ValueAxis) -> [String] {
    axis.ticks.map(\.label) + axis.references.map(\.label)
  }
}
