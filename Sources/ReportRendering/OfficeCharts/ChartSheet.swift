internal import SVGCharts

/// Bars as an office program draws them: from the cells of a sheet, a row a bar and a column a series.
struct ChartSheet: Hashable {
  enum Direction { case lying, upright }

  struct Series: Hashable {
    enum LabelPlace { case centre, base, end }

    var name: String
    /// `nil` for a stretch that only takes up room.
    var fill: UInt32?
    /// One for each category.
    var values: [Double?]
    /// The numbers as they are printed; empty where none is.
    var labels: [String]
    /// One for each category; differs from `fill` in a chart whose bars have colours of their own.
    var fills: [UInt32?] = []
    /// Of the labels, on `fill`.
    var ink: UInt32 = 0x1A1A1A
    var labelPlace = LabelPlace.centre
  }

  var direction: Direction
  /// Texts beside or under the bars, from the first on; lines are parted by line feeds.
  var categories: [String]
  var series: [Series]
  var isStacked: Bool
  /// The ends of the axis in the unit of the values.
  var low: Double
  var high: Double
  /// What the colours mean, beside the chart; none where one colour does for all.
  var legend: [ChartLegendEntry] = []

  /// Letters that a number takes of a bar in this chart, as a share of the axis.
  static func room(_ label: String) -> Double { (Double(label.count) * 1.9 + 1) / 90 }
}

/// A colour or mark with what it means.
struct ChartLegendEntry: Hashable {
  var sign: Character
  var colour: UInt32
  var label: String
}

extension ChartSheet {
  /// - Returns: `nil` for lines and heat tables, which are no bars.
  init?(_ chart: Chart) {
    switch chart.layout {
    case .bars: self.init(single: chart, .lying, room: 1.32)
    case .columns: self.init(single: chart, .upright, room: 1.18)
    case .stacked: self.init(stacked: chart)
    case .diverging: self.init(diverging: chart)
    case .dots(let plot): self.init(plot)
    case .lines, .heat: return nil
    }
    if legend.isEmpty {
      legend = chart.legend.map {
        ChartLegendEntry(sign: "■", colour: $0.colour.hex, label: $0.label)
      }
    }
  }

  /// What stands at the right edge of the drawn chart stands behind the number of the bar.
  ///
  /// - Parameter room: How far the axis reaches beyond the longest bar, for the numbers at the bars.
  private init(single chart: Chart, _ direction: Direction, room: Double) {
    let segments = chart.rows.map(\.segments.first)
    let titles = chart.columnTitles.filter { !$0.isEmpty }
    let series = Series(
      name: chart.axisTitle, fill: segments.lazy.compactMap { $0 }.first?.colour.hex ?? 0,
      values: segments.map { $0?.length },
      labels: chart.rows.map { row in
        ([row.segments.first?.label ?? ""] + row.columns).filter { !$0.isEmpty }
          .joined(separator: " · ")
      },
      fills: segments.map { $0?.colour.hex }, labelPlace: .end)
    self.init(
      direction: direction, categories: chart.rows.map(\.label), series: [series],
      isStacked: false, low: 0,
      high: max(chart.axisEnd, .leastNormalMagnitude) * (titles.isEmpty ? room : room + 0.2))
    legend =
      titles.isEmpty
      ? [] : [ChartLegendEntry(sign: "·", colour: 0x1A1A1A, label: titles.joined(separator: " · "))]
  }

  private init(stacked chart: Chart) {
    let colours = ChartNumbers.colours(of: chart)
    self.init(
      direction: .lying, categories: Self.categories(chart),
      series: colours.map { colour in
        Series(chart, colour, span: chart.axisEnd)
      }, isStacked: true, low: 0, high: max(chart.axisEnd, .leastNormalMagnitude))
  }

  /// What lies left of the centre is negative, the nearest first, since each stretch is stacked on the one before.
  private init(diverging chart: Chart) {
    let colours = ChartNumbers.colours(of: chart)
    let centres = Set(chart.rows.flatMap { $0.segments.filter(\.isCentre).map(\.colour) })
    let half = colours.firstIndex { centres.contains($0) } ?? colours.count / 2
    let left = colours[..<half].reversed()
    let right = colours[half...].filter { !centres.contains($0) }
    let sides = chart.rows.map { row in
      let centre = row.segments.filter(\.isCentre).reduce(0) { $0 + $1.length } / 2
      func sum(_ colours: some Sequence<Colour>) -> Double {
        row.segments.filter { colours.contains($0.colour) }.reduce(0) { $0 + $1.length }
      }
      return (left: centre + sum(left), right: centre + sum(right))
    }
    let reach = (left: sides.map(\.left).max() ?? 0, right: sides.map(\.right).max() ?? 0)
    let low = -max(0.1, (reach.left * 20).rounded(.up) / 20)
    let high = max(0.1, (reach.right * 20).rounded(.up) / 20)
    let span = high - low
    var series: [Series] = []
    for colour in colours where centres.contains(colour) {
      var part = Series(chart, colour, span: span, factor: -0.5)
      part.labels = part.labels.map { _ in "" }
      series.append(part)
    }
    series += left.map { Series(chart, $0, span: span, factor: -1) }
    for colour in colours where centres.contains(colour) {
      var part = Series(chart, colour, span: span, factor: 0.5)
      part.labelPlace = .base
      series.append(part)
    }
    series += right.map { Series(chart, $0, span: span) }
    self.init(
      direction: .lying, categories: Self.categories(chart), series: series, isStacked: true,
      low: low, high: high)
  }

  /// The text of a bar, and below it what stands at the right edge of the drawn chart.
  private static func categories(_ chart: Chart) -> [String] {
    chart.rows.map { category($0.label, chart.columnTitles, $0.columns) }
  }

  static func category(_ label: String, _ titles: [String], _ columns: [String]) -> String {
    let notes = zip(titles, columns).filter { !$0.1.isEmpty }.map { title, text in
      title.isEmpty ? text : "\(title) \(text)"
    }
    return notes.isEmpty ? label : "\(label)\n\(notes.joined(separator: " · "))"
  }
}

extension ChartSheet.Series {
  /// The stretches of one colour, with the numbers that have room on them.
  ///
  /// - Parameters:
  ///   - span: The whole axis.
  ///   - factor: −1 for what lies left of the centre, ±½ for half of the middle.
  fileprivate init(_ chart: Chart, _ colour: Colour, span: Double, factor: Double = 1) {
    let segments = chart.rows.map { row in row.segments.filter { $0.colour == colour } }
    let lengths = segments.map { $0.reduce(0) { $0 + $1.length } }
    self.init(
      name: chart.legend.first { $0.colour == colour }?.label ?? "", fill: colour.hex,
      values: lengths.map { $0 == 0 ? nil : $0 * factor },
      labels: zip(segments, lengths).map { segments, length in
        let label = segments.map(\.label).joined(separator: " + ")
        return length > 0 && ChartSheet.room(label) * span <= length ? label : ""
      }, ink: colour.inkHex)
  }
}
