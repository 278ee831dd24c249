internal import ReportModel

extension WordDocument {
  mutating func write(_ table: Annex.Table) {
    writeCaption(table.label, table.caption, id: table.id, above: true)
    writeTable(
      head: table.columns.map(\.title), isNumber: table.columns.map { $0.alignment == .number },
      rows: table.rows.map { ($0.cells, $0.isApart) }, caption: table.caption)
    if table.note.isEmpty { writeMarkup(Self.paragraph("", .afterTable)) }
    if !table.note.isEmpty { write(table.note, .note) }
  }

  /// “Table 3. Caption”, its number a field that Word counts on; in a second language it is repeated.
  mutating func writeCaption(_ label: String, _ caption: String, id: String, above: Bool) {
    let isBold = "<w:b/>"
    var runs = ""
    if let numbered = NumberedLabel(label) {
      for (place, name) in numbered.names.enumerated() {
        let instruction =
          "SEQ \(numbered.names[0]) \\* ARABIC" + (place == 0 ? "" : " \\c")
        runs += Self.run("\(place == 0 ? "" : " / ")\(name) ", properties: isBold)
        runs += Self.field(
          instruction, result: Self.run(String(numbered.number), properties: isBold),
          properties: isBold)
      }
    } else if !label.isEmpty {
      runs += Self.run(label, properties: isBold)
    }
    if !label.isEmpty { runs = marked(runs, as: id) + Self.run(". ", properties: isBold) }
    writeMarkup(Self.paragraph(runs + Self.run(caption), .caption, keepsNext: above))
  }

  /// Rows stay whole, and a short table stays on one page.
  ///
  /// - Parameter shades: Of the cells of each row; empty for none.
  mutating func writeTable(
    head: [String], isNumber: [Bool], rows: [(cells: [String], isApart: Bool)], caption: String,
    keepsNext: Bool = false, shades: [[(fill: UInt32, ink: UInt32)?]] = []
  ) {
    let count = max(head.count, rows.map(\.cells.count).max() ?? 0)
    guard count > 0 else { return }
    func filled(_ cells: [String]) -> [String] {
      cells + Array(repeating: "", count: count - cells.count)
    }
    let widths = ColumnWidths.of([filled(head)] + rows.map { filled($0.cells) }, in: textWidth)
    let staysWhole = rows.count <= Annex.Table.mostRowsOfShort
    func row(
      _ cells: [String], isHead: Bool, isApart: Bool, keeps: Bool,
      shades: [(fill: UInt32, ink: UInt32)?] = []
    ) -> String {
      let properties = "<w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>"
      let cells = filled(cells).enumerated().map { place, text in
        let numeral = place < isNumber.count && isNumber[place]
        let shade = place < shades.count ? shades[place] : nil
        let fill = shade.map {
          "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(DrawingChart.hex($0.fill))\"/>"
        }
        let ink = shade.map { "<w:color w:val=\"\(DrawingChart.hex($0.ink))\"/>" }
        return
          "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[place])\" w:type=\"dxa\"/>\(fill ?? "")</w:tcPr>"
          + Self.paragraph(
            Self.run(text, properties: (isApart ? "<w:i/>" : "") + (ink ?? "")),
            numeral ? .number : .cell, keepsNext: keeps)
          + "</w:tc>"
      }
      return "<w:tr>\(properties)\(cells.joined())</w:tr>"
    }
    var markup =
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"AnketaTable\"/>"
      + "<w:tblW w:w=\"\(textWidth)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" "
      + "w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
      + "<w:tblCaption w:val=\"\(Self.attribute(caption))\"/></w:tblPr><w:tblGrid>"
    markup += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    markup += row(head, isHead: true, isApart: false, keeps: true)
    for (place, cells) in rows.enumerated() {
      let keeps = place < rows.count - 1 ? staysWhole : keepsNext
      markup += row(
        cells.cells, isHead: false, isApart: cells.isApart, keeps: keeps,
        shades: place < shades.count ? shades[place] : [])
    }
    writeMarkup(markup + "</w:tbl>")
  }
}
