internal import SVGCharts
internal import SpreadsheetFiles

/// Lines over time as a workbook draws them: of each, places and values in two columns side by side.
struct TimeLines {
  private(set) var lines: [Spreadsheet.LineChart.Line] = []
  /// Texts of the moments, then the columns of the lines; names in the first row.
  private(set) var rows: [[ChartWorkbook.Cell]]

  init(_ sheet: TimeSheet) {
    rows = [[.empty]] + sheet.moments.map { [.text($0)] }
    for line in sheet.lines {
      addRanges(of: line, sheet.days)
      add(
        line.name, sheet.days, line.marks.map { $0?.value },
        .init(
          column: 0, count: sheet.days.count, stroke: .init(line.colour, width: 1.5),
          marker: line.marker, labels: line.marks.map { $0?.label ?? "" }))
    }
    // Points without marks on the foot carry the texts of the moments.
    add(
      "", sheet.days, sheet.days.map { _ in sheet.axis.start },
      .init(
        column: 0, count: sheet.days.count,
        labels: sheet.moments.indices.map { sheet.hasRoom(for: $0) ? sheet.moments[$0] : "" },
        labelPlace: .below))
    for line in sheet.axis.references {
      add(
        line.label, [sheet.span.lowerBound, sheet.span.upperBound],
        [line.position, line.position],
        .init(
          column: 0, count: 2, stroke: .init(0x8C8C8C, width: 0.75, isDashed: line.isDashed),
          labels: ["", line.label], labelPlace: .above))
    }
  }

  /// Upright lines, an empty cell behind each: the library has no ranges with ends of their own.
  private mutating func addRanges(of line: TimeSheet.Line, _ days: [Double]) {
    guard line.marks.contains(where: { $0?.low != nil && $0?.high != nil }) else { return }
    var places: [Double?] = []
    var ends: [Double?] = []
    for (day, mark) in zip(days, line.marks) {
      guard let low = mark?.low, let high = mark?.high else { continue }
      places += [day, day, nil]
      ends += [low, high, nil]
    }
    add(
      line.name, places, ends,
      .init(column: 0, count: places.count, stroke: .init(line.colour, width: 0.75)))
  }

  private mutating func add(
    _ name: String, _ places: [Double?], _ values: [Double?], _ line: Spreadsheet.LineChart.Line
  ) {
    let column = 1 + lines.count * 2
    var line = line
    line.column = column
    lines.append(line)
    while rows.count <= places.count { rows.append([.empty]) }
    rows[0] += Array(repeating: .empty, count: column - rows[0].count) + [.empty, .text(name)]
    for (index, (place, value)) in zip(places, values).enumerated() {
      let row = rows[index + 1]
      rows[index + 1] =
        row + Array(repeating: .empty, count: column - row.count)
        + [place, value].map { $0.map(ChartWorkbook.Cell.number) ?? .empty }
    }
  }
}

extension TimeSheet.Line {
  fileprivate var marker: Spreadsheet.LineChart.Marker {
    let (shape, isHollow): (Spreadsheet.LineChart.Marker.Shape, Bool) =
      switch sign {
      case "○": (.circle, true)
      case "◆": (.diamond, false)
      case "◇": (.diamond, true)
      case "□": (.square, true)
      default: (.circle, false)
      }
    return .init(shape, isHollow: isHollow, colour: colour)
  }
}
