/// Shaded cells with their numbers under wrapped headings; a table with more columns than the page
/// has room for goes on below.
struct HeatCells {
  private let table: HeatTable
  private let style: ChartStyle
  private let shades: HeatShades
  private let grid: HeatGrid
  private let labels: [[String]]

  private static let blockGap = 14.0
  private static let aboveGap = 2.0
  /// A dot as small as a number's would be overlooked.
  private static let withheldScale = 1.7

  init(_ table: HeatTable, style: ChartStyle) {
    self.table = table
    self.style = style
    shades = HeatShades(table.shading)
    let grid = HeatGrid(table, style: style)
    self.grid = grid
    labels = table.rows.map { row in
      TextMeasure.lines(of: row.label, width: grid.labelWidth, size: style.labelSize)
    }
  }

  /// - Returns: The height of the drawing.
  func draw(on canvas: inout SVGCanvas) -> Double {
    var y = drawKey(on: &canvas)
    for (index, block) in grid.blocks.enumerated() {
      if index > 0 { y += Self.blockGap }
      y = drawTitles(of: block, on: &canvas, top: y)
      for (row, label) in zip(table.rows, labels) {
        y = drawRow(row, label: label, of: block, on: &canvas, top: y)
      }
    }
    return y + 2
  }

  private func title(_ column: Int) -> String {
    column < table.columnTitles.count ? table.columnTitles[column] : ""
  }

  /// - Returns: Where the first row begins.
  private func drawTitles(of block: Range<Int>, on canvas: inout SVGCanvas, top: Double) -> Double {
    let size = style.smallSize
    let titles = block.map { column in
      (
        level: grid.level(column, in: block),
        centre: grid.x(column, in: block) + grid.cellWidth / 2,
        lines: TextMeasure.lines(of: title(column), width: grid.titleWidth, size: size)
      )
    }
    let lineHeight = style.lineHeight(size)
    let heights = (0..<grid.levels).map { level in
      lineHeight * Double(titles.filter { $0.level == level }.map(\.lines.count).max() ?? 0)
    }
    let bottom = top + heights.reduce(0, +) + 4 + Double(grid.levels - 1) * 2
    for title in titles where title.lines != [""] {
      let levelBottom = title.level == 0 ? bottom - 3 : bottom - 5 - heights[0]
      let height = lineHeight * Double(title.lines.count)
      canvas.text(
        title.lines, x: title.centre, middle: levelBottom - height / 2, size: size,
        anchor: .middle, fill: Palette.quietInk)
      if title.level == 1 {
        canvas.line(
          x1: title.centre, y1: levelBottom + 1, x2: title.centre, y2: bottom - 2,
          stroke: Palette.outline)
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
    let cells = block.map { $0 < row.cells.count ? row.cells[$0] : .init(value: nil, label: "") }
    let texts = cells.map {
      TextMeasure.lines(
        of: $0.label, width: grid.cellWidth - HeatGrid.textGap, size: style.numberSize)
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
    for ((column, cell), lines) in zip(zip(block, cells), texts) {
      let x = grid.x(column, in: block)
      let shade = cell.value.flatMap(shades.shade) ?? Palette.paper
      canvas.segment(
        x: x, y: cellTop, width: grid.cellWidth, height: cellHeight, fill: shade)
      canvas.text(
        lines, x: x + grid.cellWidth / 2, middle: cellTop + cellHeight / 2,
        size: style.numberSize * (cell == .withheld ? Self.withheldScale : 1), anchor: .middle,
        fill: Palette.ink(on: shade) ?? Palette.ink)
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
