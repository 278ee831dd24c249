internal import ReportModel
internal import SVGCharts
internal import ZipArchives

/// Tables, figures and their captions.
extension OpenDocumentText {
  mutating func write(_ table: Annex.Table) {
    writeCaption(table.label, table.caption, id: table.id, sequence: "Table", above: true)
    let count = table.columns.count
    guard count > 0 else { return }
    func filled(_ cells: [String]) -> [String] {
      Array((cells + Array(repeating: "", count: max(count - cells.count, 0))).prefix(count))
    }
    tables += 1
    let name = "Table\(tables)"
    let head = table.columns.map(\.title)
    let widths = ColumnWidths.of([head] + table.rows.map { filled($0.cells) })
    automaticStyles +=
      "<style:style style:name=\"\(name)\" style:family=\"table\"><style:table-properties "
      + "style:width=\"17cm\" table:align=\"left\" "
      + "style:may-break-between-rows=\"\(table.rows.count > Annex.Table.mostRowsOfShort)\"/></style:style>"
    for (index, width) in widths.enumerated() {
      automaticStyles +=
        "<style:style style:name=\"\(name).\(index + 1)\" style:family=\"table-column\">"
        + "<style:table-column-properties style:column-width=\"\(Double(width) / 20)pt\"/></style:style>"
    }
    body += "<table:table table:name=\"\(name)\" table:style-name=\"\(name)\">"
    for index in widths.indices {
      body += "<table:table-column table:style-name=\"\(name).\(index + 1)\"/>"
    }
    func row(_ cells: [String], _ cellStyle: String, _ run: String?) {
      body += "<table:table-row table:style-name=\"Row\">"
      for (text, column) in zip(cells, table.columns) {
        body += "<table:table-cell table:style-name=\"\(cellStyle)\" office:value-type=\"string\">"
        writeParagraph(
          run.map { Self.span(text, $0) } ?? Self.escaped(text),
          column.alignment == .number ? .number : .cell)
        body += "</table:table-cell>"
      }
      body += "</table:table-row>"
    }
    body += "<table:table-header-rows>"
    row(head, "Head", "Quiet")
    body += "</table:table-header-rows>"
    for (index, cells) in table.rows.enumerated() {
      row(
        filled(cells.cells), index == table.rows.count - 1 ? "Last" : "Cell",
        cells.isApart ? "Apart" : nil)
    }
    body += "</table:table>"
    write(table.note, table.note.isEmpty ? .afterTable : .note)
  }

  /// The chart as a drawing, above its caption.
  mutating func write(_ figure: Annex.Figure) {
    let number = pictures.count + 1
    let svg = SVGRenderer().svg(
      figure.chart, title: figure.caption, description: figure.alternativeText,
      id: "figure-\(number)")
    let name = "Pictures/figure-\(number).svg"
    pictures.append(.init(name, OpenDocumentPackage.head + svg))
    let sides = svg.firstMatch(of: /viewBox="0 0 ([\d.]+) ([\d.]+)"/)
    let ratio = (sides.flatMap { Double($0.2) } ?? 1) / (sides.flatMap { Double($0.1) } ?? 1)
    let millimetres = (1600 * ratio).rounded() / 10
    writeParagraph(
      "<draw:frame draw:name=\"\(Self.escaped(figure.label))\" text:anchor-type=\"as-char\" "
        + "svg:width=\"160mm\" svg:height=\"\(millimetres)mm\"><draw:image xlink:href=\"\(name)\" "
        + "xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>"
        + "<svg:title>\(MarkupText.escaped(figure.caption))</svg:title>"
        + "<svg:desc>\(MarkupText.escaped(figure.alternativeText))</svg:desc></draw:frame>", .figure
    )
    writeCaption(
      figure.label, figure.caption, id: figure.id, sequence: "Figure", above: false)
  }

  /// “Table 3. Caption”, its number counted by the program.
  private mutating func writeCaption(
    _ label: String, _ caption: String, id: String, sequence: String, above: Bool
  ) {
    var markup = Self.escaped(label)
    if let numbered = NumberedLabel(label) {
      let reference = "text:ref-name=\"ref\(sequence)\(numbered.number)\""
      let parts = numbered.names.enumerated().map { place, name in
        Self.escaped(String(name))
          + (place == 0
            ? " <text:sequence \(reference) text:name=\"\(sequence)\" "
              + "text:formula=\"ooow:\(sequence)+1\" style:num-format=\"1\">\(numbered.number)</text:sequence>"
            : " <text:sequence-ref \(reference) text:reference-format=\"value\">\(numbered.number)"
              + "</text:sequence-ref>")
      }
      markup = parts.joined(separator: " / ")
    }
    if !label.isEmpty {
      markup = "<text:span text:style-name=\"Bold\">\(marked(markup, as: id)). </text:span>"
    }
    let style = above ? "TableCaption" : OpenDocumentStyles.name(.caption)
    body += "<text:p text:style-name=\"\(style)\">\(markup)\(Self.escaped(caption))</text:p>"
  }
}
