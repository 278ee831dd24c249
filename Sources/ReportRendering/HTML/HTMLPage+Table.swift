internal import ReportModel

extension HTMLPage {
  /// A table in a box of its own, which scrolls where the screen is narrower than the table.
  mutating func write(_ table: Annex.Table) {
    let caption = anchor(table.id.isEmpty ? "caption" : table.id)
    let isShort = table.rows.count <= Annex.Table.mostRowsOfShort
    write("<div class=\"table\(isShort ? " whole" : "")\">\n")
    write("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"\(caption)\">\n")
    write("<table>\n<caption id=\"\(caption)\">")
    write("\(Self.numbered(table.label, table.caption))</caption>\n<thead>\n<tr>")
    for (index, column) in table.columns.enumerated() {
      let title = Self.text(column.title)
      let kind = column.alignment == .number ? " class=\"n\"" : ""
      // Below the first one stand headings of rows, which need none; tagged PDF has no scope for it.
      write(index == 0 ? "<td\(kind)>\(title)</td>" : "<th scope=\"col\"\(kind)>\(title)</th>")
    }
    write("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows {
      write(row, columns: table.columns)
    }
    write("</tbody>\n</table>\n</div>\n")
    if !table.note.isEmpty {
      write("<p class=\"note\">\(Self.text(table.note))</p>\n")
    }
    write("</div>\n")
  }

  /// A row shorter than the head is filled up, so that no number moves under a wrong heading.
  private mutating func write(_ row: Annex.Table.Row, columns: [Annex.Table.Column]) {
    write(row.isApart ? "<tr class=\"apart\">" : "<tr>")
    for index in 0..<max(columns.count, row.cells.count) {
      let cell = index < row.cells.count ? Self.text(row.cells[index]) : ""
      if index == 0 {
        write("<th scope=\"row\">\(cell)</th>")
      } else {
        let isNumber = index < columns.count && columns[index].alignment == .number
        write("<td\(isNumber ? " class=\"n\"" : "")>\(cell)</td>")
      }
    }
    write("</tr>\n")
  }

  /// “Table 3. Caption” with its number in bold.
  static func numbered(_ label: String, _ caption: String) -> String {
    guard !label.isEmpty else { return text(caption) }
    return "<b>\(text(label)).</b> \(text(caption))"
  }
}
