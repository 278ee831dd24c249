import SVGCharts
import SeededRandom

/// Plots of any size with short and long texts in Russian and Kyrgyz, the same for a seed.
struct RandomPlots {
  let charts: [Chart]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = ["өнүгүү", "үчүн", "ңөүкөндөрүнүн", "оценка", "организация/питание", "n", "2026"]
    func text(_ most: Int) -> String {
      (0..<Int.random(in: 1...most, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }.joined(separator: " ")
    }
    func mark() -> Mark? {
      guard Int.random(in: 0..<6, using: &random) > 0 else { return nil }
      let value = Double.random(in: 0...6, using: &random)
      let half = Double.random(in: 0...2, using: &random)
      return Mark(value: value, low: value - half, high: value + half, label: "4.2")
    }
    func count(_ most: Int) -> Int { Int.random(in: 1...most, using: &random) }
    func axis() -> ValueAxis {
      ValueAxis(
        start: 1, end: 5, ticks: (1...5).map { .init(position: Double($0), label: "\($0)") },
        title: text(4),
        references: (0..<count(3)).map { _ in
          .init(position: Double.random(in: 1...5, using: &random), label: text(3))
        })
    }
    let shapes = MarkSeries.Shape.allCases
    let series = (0..<count(4)).map { MarkSeries(label: text(4), shape: shapes[$0]) }
    let rows = (0..<count(6)).map { _ in
      DotPlot.Row(label: text(14), marks: series.map { _ in mark() }, columns: ["21"])
    }
    let dots = DotPlot(
      rows: rows, series: series, axis: axis(), columnTitles: ["n"],
      isProfile: count(3) == 1, hasNumberColumns: count(2) == 1)
    let times = (0..<count(16)).map { _ in Double.random(in: 0...900, using: &random) }.sorted()
    let lines = LinePlot(
      times: times.map { .init(position: $0, label: text(2)) },
      series: series.map { one in
        .init(one, points: times.map { _ in mark().map { .init($0, note: "\(count(60))") } })
      }, axis: axis(), noteTitle: "n")
    let columns = count(16)
    let heat = HeatTable(
      columnTitles: (0..<columns).map { _ in text(2) },
      rows: (0..<count(5)).map { _ in
        .init(
          label: text(14),
          cells: (0..<columns).map { _ in .init(value: mark()?.value, label: "−1.5") })
      }, shading: .sequential(from: 1, to: 5), lowLabel: text(6), highLabel: text(6))
    charts = [Chart(dots), Chart(lines), Chart(heat)]
  }
}
