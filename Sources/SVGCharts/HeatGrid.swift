/// Where the columns of a heat table stand.
///
/// Headings too wide for their column stand on two levels in turn, each then with the room of two
/// columns; the first and the last hang over the cells by up to half a column.
struct HeatGrid {
  /// The columns that stand side by side, block after block.
  let blocks: [Range<Int>]
  /// One or two levels of headings.
  let levels: Int
  let cellWidth: Double
  let labelWidth: Double
  /// The left end of the cells.
  let start: Double

  static let textGap = 4.0
  private static let labelGap = 12.0
  private static let narrowestCell = 22.0
  private static let widestCell = 64.0
  private static let leastLabelWidth = 110.0

  init(_ table: HeatTable, style: ChartStyle) {
    let count = max(table.columnTitles.count, table.rows.map(\.cells.count).max() ?? 0)
    let numbers = table.rows.lazy.flatMap(\.cells).map {
      TextMeasure.width(of: MarkupText.visible($0.label), size: style.numberSize)
    }
    let words = table.columnTitles.lazy.flatMap { title in
      MarkupText.visible(title).split(whereSeparator: \.isWhitespace)
    }.map { TextMeasure.width(of: $0, size: style.smallSize) }
    let leastForNumbers = max((numbers.max() ?? 0) + 6, Self.narrowestCell)
    let word = (words.max() ?? 0) + Self.textGap
    let labels = style.labelsAbove ? 0 : style.labelWidth + Self.labelGap
    let leastLabels = style.labelsAbove ? 0 : Self.leastLabelWidth + Self.labelGap

    func fit(levels: Int) -> (perBlock: Int, cellWidth: Double) {
      let least = min(max(leastForNumbers, word / Double(levels)), Self.widestCell)
      // In columns; beside labels only the right end needs it.
      let overhang = levels == 1 ? 0 : style.labelsAbove ? 1 : 0.5
      let fitting = max(1, Int((style.width - leastLabels) / least - overhang))
      let blockCount = max(1, (count + fitting - 1) / fitting)
      let perBlock = max(1, (count + blockCount - 1) / blockCount)
      let room = (style.width - labels) / (Double(perBlock) + overhang)
      return (perBlock, min(max(room, least), Self.widestCell))
    }

    let (one, two) = (fit(levels: 1), fit(levels: 2))
    levels = word <= one.cellWidth && one.perBlock >= two.perBlock ? 1 : 2
    let (perBlock, cellWidth) = levels == 1 ? one : two
    self.cellWidth = cellWidth
    blocks = stride(from: 0, to: max(count, 1), by: perBlock).map {
      $0..<min($0 + perBlock, count)
    }
    let overhang = levels == 1 ? 0 : cellWidth / 2
    let cells = cellWidth * Double(perBlock) + overhang
    labelWidth =
      style.labelsAbove ? style.width : min(style.labelWidth, style.width - cells - Self.labelGap)
    start = style.labelsAbove ? overhang : labelWidth + Self.labelGap
  }

  /// The left end of a column.
  func x(_ column: Int, in block: Range<Int>) -> Double {
    start + cellWidth * Double(column - block.lowerBound)
  }

  /// What a heading may take.
  var titleWidth: Double { cellWidth * Double(levels) - Self.textGap }

  /// The level of a heading from below, so that the upper one of two hangs over the first column.
  func level(_ column: Int, in block: Range<Int>) -> Int {
    (column - block.lowerBound + levels - 1) % levels
  }
}
