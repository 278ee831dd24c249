import SVGCharts

/// Charts as a seminar's annex has them, and harder ones.
enum SampleCharts {
  static let longLabel =
    "Тренер материалды түшүнүктүү жана кызыктуу түшүндүрдү, суроолорго так жооп берди"

  /// A row of a scale: counts per point, drawn as shares.
  static func segments(_ counts: [Int]) -> [Chart.Segment] {
    let total = Double(max(counts.reduce(0, +), 1))
    return counts.indices.map { index in
      Chart.Segment(
        length: Double(counts[index]) / total, colour: .scale(index: index, of: counts.count),
        label: counts[index] == 0 ? "" : "\(counts[index])",
        isCentre: counts.count % 2 == 1 && index == counts.count / 2)
    }
  }

  static func legend(_ labels: [String]) -> [Chart.LegendEntry] {
    labels.indices.map {
      Chart.LegendEntry(colour: .scale(index: $0, of: labels.count), label: labels[$0])
    }
  }

  static func diverging(_ counts: [[Int]], labels: [String] = []) -> Chart {
    Chart(
      layout: .diverging,
      rows: counts.indices.map {
        Chart.Row(
          label: $0 < labels.count ? labels[$0] : longLabel, segments: segments(counts[$0]),
          columns: ["\(counts[$0].reduce(0, +))", "4.2"])
      },
      legend: legend([
        "Такыр макул эмесмин", "Макул эмесмин", "Бир чети макулмун, бир чети макул эмесмин",
        "Макулмун", "Толук макулмун",
      ]), axisEnd: 1, columnTitles: ["n", "орточо"])
  }

  static let ratings = diverging(
    [[0, 1, 2, 7, 10], [2, 5, 8, 4, 1], [0, 0, 0, 0, 20], [1, 0, 0, 0, 19]],
    labels: [longLabel, "Темп", "Организация (место, питание, кофе-паузы)", longLabel])

  static let options = Chart(
    layout: .bars,
    rows: [("Budgeting", 12.0), (longLabel, 6), ("Other", 1), ("None of these", 0)].map {
      Chart.Row(
        label: $0.0,
        segments: [
          Chart.Segment(length: $0.1, colour: .series, label: "\(Int($0.1)) (\(Int($0.1 * 5)) %)")
        ])
    }, axisEnd: 12)

  static let recommendation = Chart(
    layout: .columns,
    rows: [0, 0, 1, 0, 0, 1, 2, 3, 3, 4, 7].enumerated().map { index, count in
      Chart.Row(
        label: "\(index)",
        segments: [
          Chart.Segment(
            length: Double(count), colour: .scale(index: index < 7 ? 0 : index < 9 ? 1 : 2, of: 3),
            label: "\(count)")
        ])
    }, legend: legend(["Detractors (0–6)", "Passives (7–8)", "Promoters (9–10)"]), axisEnd: 7)

  static let series = Chart(
    layout: .stacked,
    rows: ["Bishkek, March 2026", "Osh, November 2025"].map {
      Chart.Row(label: $0, segments: segments([1, 2, 3, 6, 8]), columns: ["20"])
    }, legend: legend(["1", "2", "3", "4", "5"]), axisEnd: 1,
    ticks: [0, 0.25, 0.5, 0.75, 1].map {
      Chart.Tick(position: $0, label: "\(Int($0 * 100)) %")
    }, axisTitle: "Share of those who answered", columnTitles: ["n"])

  /// One word wider than any line, a tower of lines, a crowded axis, broken numbers, nothing at all.
  static let hard: [Chart] = [
    Chart(
      layout: .bars,
      rows: [
        Chart.Row(
          label: String(repeating: "Ш", count: 90) + "/" + String(repeating: "w", count: 200),
          segments: [
            Chart.Segment(
              length: 3, colour: .muted, label: String(repeating: "очень длинно ", count: 9))
          ]),
        Chart.Row(
          label: String(repeating: "кофе-паузы и ", count: 30),
          segments: [Chart.Segment(length: .nan, colour: .series, label: "1")]),
        Chart.Row(label: "反馈意见调查问卷的题目很长很长很长很长很长很长", segments: []),
      ], axisEnd: 0, axisTitle: longLabel + longLabel, columnTitles: [longLabel, longLabel]),
    Chart(
      layout: .columns,
      rows: (0..<60).map {
        Chart.Row(
          label: "\($0 * 1000)–\($0 * 1000 + 999)",
          segments: [Chart.Segment(length: Double($0), colour: .series, label: "\($0)")])
      }, axisEnd: 60, ticks: (0..<40).map { Chart.Tick(position: Double($0), label: "\($0)") },
      axisTitle: longLabel),
    Chart(
      layout: .columns,
      rows: [Chart.Row(label: longLabel, segments: segments([3, 4, 5]))], axisEnd: .infinity),
    Chart(layout: .diverging, rows: [], axisEnd: 1),
    diverging([[0, 0, 0, 0, 0], [20, 0, 0, 0, 0]]),
  ]

  static let all = [ratings, options, recommendation, series] + hard
}
