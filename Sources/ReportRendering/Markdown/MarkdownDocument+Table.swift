internal import ReportModel

extension MarkdownDocument {
  mutating func write(_ table: Annex.Table) {
    writeCaption(table.label, table.caption)
    writeTable(
      head: table.columns.map(\.title),
      isNumber: table.columns.map { $0.alignment == .number },
      rows: table.rows.map(\.cells))
    writeBlock(MarkdownText.text(table.note))
  }

  /// A pipe table whose source can be read as it stands: cells are padded to their column's width.
  mutating func writeTable(head: [String], isNumber: [Bool], rows: [[String]]) {
    let count = rows.reduce(head.count) { max($0, $1.count) }
    guard count > 0 else { return }
    let cells = ([head] + rows).map { row in
      (0..<count).map { $0 < row.count ? MarkdownText.line(row[$0]) : "" }
    }
    let isNumber = (0..<count).map { $0 < isNumber.count && isNumber[$0] }
    // The dashes also tell pandoc how to share out the width of a page among the columns.
    let widths = (0..<count).map { column in
      min(max(cells.map { $0[column].count }.max() ?? 0, 3), 90)
    }
    var lines = cells.map { row in
      let padded = row.indices.map { column in
        let gap = String(repeating: " ", count: max(widths[column] - row[column].count, 0))
        return isNumber[column] ? gap + row[column] : row[column] + gap
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = (0..<count).map { column in
      let dashes = String(repeating: "-", count: widths[column] - 1)
      return isNumber[column] ? dashes + ":" : ":" + dashes
    }
    lines.insert("| " + rule.joined(separator: " | ") + " |", at: 1)
    writeBlock(lines.joined(separator: "\n"))
  }
}
