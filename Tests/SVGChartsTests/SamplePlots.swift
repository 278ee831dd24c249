import SVGCharts

/// Dots, lines and shaded tables as a comparison of seminars has them.
enum SamplePlots {
  static let earlier = MarkSeries(label: "Ош, ноябрь 2025", colour: .muted, shape: .ring)
  static let latest = MarkSeries(label: "Бишкек, март 2026")

  static let scale = ValueAxis(
    start: 1, end: 5, ticks: (1...5).map { Chart.Tick(position: Double($0), label: "\($0)") })

  static func mark(_ value: Double, _ half: Double? = nil) -> Mark {
    Mark(
      value: value, low: half.map { value - $0 }, high: half.map { value + $0 },
      label: text(value), rangeLabel: half.map { "\(text(value - $0))–\(text(value + $0))" } ?? "")
  }

  /// One decimal.
  private static func text(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return "\(value < 0 ? "−" : "")\(tenths / 10).\(tenths % 10)"
  }

  static let labels = [
    "Жалпысынан семинар сиздин ишиңизге канчалык пайдалуу болду?", "Темп",
    SampleCharts.longLabel, "Организация (место, питание, кофе-паузы)", "Материалдар",
  ]

  static func dots(isProfile: Bool = false, hasNumberColumns: Bool = false) -> Chart {
    let values = [(3.6, 4.4), (3.9, 3.8), (4.1, 4.7), (2.9, 3.6), (4.4, 4.5)]
    var axis = scale
    axis.references = [.init(position: 4, label: "максат 4.0")]
    axis.title = "Орточо баа, 1 = начар, 5 = абдан жакшы"
    return Chart(
      DotPlot(
        rows: zip(labels, values).enumerated().map { index, row in
          DotPlot.Row(
            label: row.0,
            marks: [index == 3 ? nil : mark(row.1.0, isProfile ? nil : 0.5), mark(row.1.1, 0.3)],
            columns: ["21"])
        }, series: [earlier, latest], axis: axis, columnTitles: ["n"], isProfile: isProfile,
        hasNumberColumns: hasNumberColumns))
  }

  /// From −100 to +100, one mark a row.
  static let recommendation = Chart(
    DotPlot(
      rows: [("Бишкек, март 2026", 48.0), ("Ош, ноябрь 2025", -12), ("Нарын", 100)].map {
        DotPlot.Row(
          label: $0.0,
          marks: [
            Mark(
              value: $0.1, low: $0.1 - 25, high: $0.1 + 25,
              label: "\($0.1 < 0 ? "−" : "+")\(Int(abs($0.1)))", rangeLabel: "±25")
          ])
      }, series: [MarkSeries(label: "", shape: .diamond)],
      axis: ValueAxis(
        start: -100, end: 100,
        ticks: [(-100.0, "−100"), (-50, "−50"), (0, "0"), (50, "+50"), (100, "+100")].map {
          Chart.Tick(position: $0.0, label: $0.1)
        }, references: [.init(position: 0, label: "", isDashed: false)])))

  private static let days = [0.0, 92, 180, 365, 410, 500, 730]
  private static let names = [
    "март 2024", "июнь 2024", "сентябрь 2024", "март 2025", "апрель 2025", "июль 2025",
    "март 2026",
  ]

  private static func line(_ values: [Double?], half: Double?, anew: Int? = nil)
    -> [LinePlot.Point?]
  {
    values.enumerated().map { index, value in
      value.map {
        LinePlot.Point(mark($0, half), note: "\(14 + index * 3)", startsAnew: index == anew)
      }
    }
  }

  /// One item over seven seminars, with ranges, a missing one and a changed wording.
  static let trend = Chart(
    LinePlot(
      times: zip(days, names).map { Chart.Tick(position: $0, label: $1) },
      series: [
        .init(
          MarkSeries(label: "Пайдалуулук"),
          points: line([3.4, 3.6, nil, 4.1, 3.9, 4.4, 4.5], half: 0.4, anew: 5))
      ],
      axis: ValueAxis(
        start: 1, end: 5, ticks: scale.ticks, title: "Орточо баа",
        references: [.init(position: 4, label: "максат 4.0")]), noteTitle: "n"))

  /// Four items, whose last points lie close together.
  static let bundle = Chart(
    LinePlot(
      times: zip(days, names).map { Chart.Tick(position: $0, label: $1) },
      series: [
        .init(latest, points: line([3.4, 3.6, 3.8, 4.1, 3.9, 4.4, 4.5], half: nil)),
        .init(
          MarkSeries(label: "Организация и питание", colour: .scale(index: 0, of: 5), shape: .ring),
          points: line([4.4, 4.2, nil, 3.8, 4.2, 4.3, 4.4], half: nil)),
        .init(
          MarkSeries(label: "Темп", colour: .muted, shape: .diamond),
          points: line([2.4, 2.6, 3.1, 2.2, 2.9, 3.0, 4.4], half: nil)),
        .init(
          MarkSeries(label: "Тренер", colour: .scale(index: 10, of: 11), shape: .square),
          points: line([4.8, 4.6, 4.9, 4.7, 4.9, 4.8, nil], half: nil)),
      ], axis: scale, noteTitle: "n"))

  static func heat(_ columns: Int, isDiverging: Bool = false) -> Chart {
    let rows = labels.enumerated().map { row, label in
      HeatTable.Row(
        label: label,
        cells: (0..<columns).map { column in
          if (row + column) % 11 == 7 { return .withheld }
          if (row + column) % 13 == 9 { return .none }
          let value =
            isDiverging
            ? Double((row * 7 + column * 5) % 21 - 10) / 10
            : 2.5 + Double((row * 3 + column) % 25) / 10
          return HeatTable.Cell(
            value: value, label: isDiverging && value > 0 ? "+\(text(value))" : text(value))
        })
    }
    return Chart(
      HeatTable(
        columnTitles: (0..<columns).map {
          "\(names[$0 % 7].split(separator: " ")[0]) \(2020 + $0)"
        },
        rows: rows,
        shading: isDiverging ? .diverging(centre: 0, reach: 1) : .sequential(from: 1, to: 5),
        lowLabel: isDiverging ? "начар" : "1 пайдасыз",
        highLabel: isDiverging ? "жакшы" : "5 абдан пайдалуу"))
  }

  static let all = [
    dots(), dots(isProfile: true), dots(hasNumberColumns: true), recommendation, trend, bundle,
    heat(1), heat(4), heat(16), heat(5, isDiverging: true),
  ]
}
