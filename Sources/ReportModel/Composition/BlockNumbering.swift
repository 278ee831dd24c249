import SVGCharts

/// Numbers the figures and tables of an annex as they come.
struct BlockNumbering {
  let phrases: Phrases
  private var figures = 0
  private var tables = 0

  init(_ phrases: Phrases) { self.phrases = phrases }

  mutating func figure(_ caption: String, chart: Chart, alternative: String) -> Annex.Block {
    figures += 1
    return .figure(
      .init(
        label: "\(phrases.figure) \(figures)", caption: caption, chart: chart,
        alternativeText: alternative))
  }

  mutating func table(
    _ caption: String, columns: [Annex.Table.Column], rows: [Annex.Table.Row], note: String = ""
  ) -> Annex.Block {
    tables += 1
    return .table(
      .init(
        label: "\(phrases.table) \(tables)", caption: caption, columns: columns, rows: rows,
        note: note))
  }
}
