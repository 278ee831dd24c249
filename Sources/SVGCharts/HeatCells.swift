/// Shaded cells with their numbers under wrapped headings.
///
/// Headings too wide for their column stand on two levels in turn; a table with more columns than
/// the page has room for goes on below.
struct HeatCells {
  private let table: HeatTable
  private let style: ChartStyle
  private let shades: HeatShades
  private let labels: [[String]]
  private let labelWidth: Double
  private let cellWidth: Double
  /// The columns that stand side by side, block after block.
  private let blocks: [Range<Int>]

  private static let labelGap = 12.0
  private static let widestCell = 64.0
  private static let leastLabelWidth = 110.0
  private static let blockGap = 14.0
  private static let aboveGap = 2.0

  init(_ table: HeatTable, style: ChartStyle) {
    self.table = table
    self.style = style
    shades = HeatShades(table.shading)
    let count = max(table.columnTitles.count, table.rows.map(\.cells.count).max() ?? 0)
    let numbers = table.rows.lazy.flatMap(\.cells).map {
      TextMeasure.width(of: MarkupText.visible($0.label), size: style.numberSize)
    }
    let words = table.columnTitles.lazy.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map {
      TextMeasure.width(of: $0, size: style.smallSize)
    }
    // On two levels a heading may be as wide as two cells.
    let least = min(
      Self.widestCell, max((numbers.max() ?? 0) + 6, ((words.max() ?? 0) + 4) / 2, 22))
    let beside = style.labelsAbove ? 0 : Self.leastLabelWidth + Self.labelGap
    let fitting = max(1, Int((style.width - beside) / least))
    let blockCount = max(1, (count + fitting - 1) / fitting)
    let perBlock = (count + blockCount - 1) / blockCount
    blocks = (0..<blockCount).map { min($0 * perBlock, count)..<min(($0 + 1) * perBlock, count) }
    let wanted = style.labelsAbove ? 0 : style.labelWidth + Self.labelGap
    let room = (style.width - wanted) / Double(max(perBlock, 1))
    cellWidth = min(max(room, least), Self.widestCell)
    let cells = cellWidth * Double(perBlock)
    labelWidth =
      style.labelsAbove
      ? style.width : min(style.labelWidth, style.width - cells - Self.labelGap)
    labels = table.rows.map { [labelWidth] row in
      TextMeasure.lines(of: row.label, width: labelWidth, size: style.labelSize)
    }
  }

  /// - Returns: The height of the drawing.
  func draw(on canvas: inout SVGCanvas) -> Double {
    var y = drawKey(on: &canvas)
    for (index, block) in blocks.enumerated() {
      if index > 0 { y += Self.blockGap }
      y = drawTitles(of: block, on: &canvas, top: y)
      for (row, label) in zip(table.rows, labels) {
        y = drawRow(row, label: label, of: block, on: &canvas, top: y)
      }
    }
    return y + 2
  }

  private var start: Double { style.labelsAbove ? 0 : labelWidth + Self.labelGap }

  private func x(_ column: Int, in block: Range<Int>) -> Double {
    start + cellWidth * Double(column - block.lowerBound)
  }

  private func title(_ column: Int) -> String {
    column < table.columnTitles.count ? table.columnTitles[column] : ""
  }

  /// - Returns: Where the first row begins.
  private func drawTitles(of block: Range<Int>, on canvas: inout SVGCanvas, top: Double) -> Double {
    let size = style.smallSize
    let isWide = block.contains { column in
      title(column).split(whereSeparator: \.isWhitespace).contains {
        TextMeasure.width(of: $0, size: size) > cellWidth - 4
      }
    }
    let levels = isWide ? 2 : 1
    // Of two levels, the upper one hangs over the first column, so the lower begins at the second.
    let titles = block.map { column in
      (
        level: (column - block.lowerBound + levels - 1) % levels,
        lines: TextMeasure.lines(
          of: title(column), width: cellWidth * Double(levels) - 4, size: size)
      )
    }
    let lineHeight = style.lineHeight(size)
    let heights = (0..<levels).map { level in
      lineHeight * Double(titles.filter { $0.level == level }.map(\.lines.count).max() ?? 0)
    }
    let bottom = top + heights.reduce(0, +) + 4 + Double(levels - 1) * 2
    for (offset, title) in titles.enumerated() where title.lines != [""] {
      let levelBottom = title.level == 0 ? bottom - 3 : bottom - 5 - heights[0]
      let height = lineHeight * Double(title.lines.count)
      let width = title.lines.map { TextMeasure.width(of: $0, size: size) }.max() ?? 0
      let centre = x(block.lowerBound + offset, in: block) + cellWidth / 2
      canvas.text(
        title.lines, x: min(max(centre, width / 2), style.width - width / 2),
        middle: levelBottom - height / 2, size: size, anchor: .middle, fill: Palette.quietInk)
      if title.level == 1 {
        canvas.line(
          x1: centre, y1: levelBottom + 1, x2: centre, y2: bottom - 2, stroke: Palette.outline)
      }
    }
    return bottom
  }

  /// - Returns: Where the next row begins.
  private func drawRow(
    _ row: HeatTable.Row, label: [String], of block: Range<Int>, on canvas: inout SVGCanvas,
    top: Double
  ) -> Double {
    let labelHeight = style.lineHeight(style.labelSize) * Double(label.count)
    let texts = block.map { column in
      TextMeasure.lines(
        of: column < row.cells.count ? row.cells[column].label : "", width: cellWidth - 4,
        size: style.numberSize)
    }
    let lineHeight = style.lineHeight(style.numberSize)
    let cellHeight = max(
      style.barHeight + 2, lineHeight * Double(texts.map(\.count).max() ?? 0) + 6,
      style.labelsAbove ? 0 : labelHeight + 6)
    let cellTop = style.labelsAbove ? top + labelHeight + Self.aboveGap : top
    canvas.text(
      label, x: 0,
      middle: style.labelsAbove ? top + labelHeight / 2 : cellTop + cellHeight / 2,
      size: style.labelSize)
    for (column, lines) in zip(block, texts) {
      let x = x(column, in: block)
      let shade = column < row.cells.count ? row.cells[column].value.flatMap(shades.shade) : nil
      if let shade {
        canvas.segment(x: x, y: cellTop, width: cellWidth, height: cellHeight, fill: shade)
      }
      canvas.text(
        lines, x: x + cellWidth / 2, middle: cellTop + cellHeight / 2, size: style.numberSize,
        anchor: .middle, fill: shade.map { Palette.ink(on: $0) ?? Palette.ink } ?? Palette.quietInk)
    }
    return cellTop + cellHeight + (style.labelsAbove ? 5 : 0)
  }

  /// The shades from low to high between what their ends mean.
  ///
  /// - Returns: Where the table begins.
  private func drawKey(on canvas: inout SVGCanvas) -> Double {
    guard !table.lowLabel.isEmpty || !table.highLabel.isEmpty else { return 0 }
    let swatch = 13.0
    let strip = swatch * Double(shades.steps.count) + 12
    let size = style.smallSize
    let room = (style.width - strip) / 2
    let low = TextMeasure.lines(of: table.lowLabel, width: room, size: size)
    let high = TextMeasure.lines(of: table.highLabel, width: room, size: size)
    let lowWidth = low.map { TextMeasure.width(of: $0, size: size) }.max() ?? 0
    let height = max(style.lineHeight(size) * Double(max(low.count, high.count)), swatch)
    let begin = lowWidth > 0 ? lowWidth + 6 : 0
    canvas.text(low, x: 0, middle: height / 2, size: size)
    for (index, shade) in shades.steps.enumerated() {
      canvas.segment(
        x: begin + swatch * Double(index), y: (height - 11) / 2, width: swatch, height: 11,
        fill: shade)
    }
    canvas.text(
      high, x: begin + swatch * Double(shades.steps.count) + 6, middle: height / 2, size: size)
    return height + 6
  }
}
