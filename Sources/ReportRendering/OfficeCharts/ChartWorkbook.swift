internal import SVGCharts
internal import ZipArchives

/// The least workbook that keeps the cells of a chart: one sheet of texts and numbers, no formulas.
struct ChartWorkbook {
  enum Cell: Hashable {
    case text(String)
    case number(Double)
    case empty
  }

  let rows: [[Cell]]

  init(_ sheet: ChartSheet) {
    rows =
      [[.empty] + sheet.series.map { .text($0.name) }]
      + sheet.categories.enumerated().map { index, category in
        [.text(category)] + sheet.series.map { $0.values[index].map(Cell.number) ?? .empty }
      }
  }

  /// Text and day of each moment; then of each line its values and how far the range reaches above and below.
  init(_ sheet: TimeSheet) {
    rows =
      [[.empty, .empty] + sheet.lines.flatMap { [.text($0.name), .text("+"), .text("−")] }]
      + sheet.moments.enumerated().map { index, moment in
        [.text(moment), .number(sheet.days[index])]
          + sheet.lines.flatMap { line -> [Cell] in
            let mark = line.marks[index]
            let ends = TimeSheet.ends(mark)
            return [mark?.value, ends?.above, ends?.below].map { $0.map(Cell.number) ?? .empty }
          } + [.number(sheet.axis.start)]
      }
  }

  /// The bytes of the `.xlsx` file.
  func bytes() throws(ZipArchive.Failure) -> [UInt8] {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let package = "http://schemas.openxmlformats.org/package/2006"
    func links(_ link: String) -> String {
      head + "<Relationships xmlns=\"\(package)/relationships\">\(link)</Relationships>"
    }
    return try ZipArchive([
      .init(
        "[Content_Types].xml",
        head + "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" ContentType="
          + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(type).sheet.main+xml\"/>"
          + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(type).worksheet+xml\"/>"
          + "</Types>"),
      .init(
        "_rels/.rels",
        links(
          "<Relationship Id=\"rId1\" Type=\"\(WordPackage.links)/officeDocument\" "
            + "Target=\"xl/workbook.xml\"/>")),
      .init(
        "xl/workbook.xml",
        head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(WordPackage.links)\"><sheets>"
          + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
      .init(
        "xl/_rels/workbook.xml.rels",
        links(
          "<Relationship Id=\"rId1\" Type=\"\(WordPackage.links)/worksheet\" "
            + "Target=\"worksheets/sheet1.xml\"/>")),
      .init(
        "xl/worksheets/sheet1.xml",
        head + "<worksheet xmlns=\"\(main)\"><sheetData>\(data)</sheetData></worksheet>"),
    ]).bytes()
  }

  private var data: String {
    rows.enumerated().map { index, row in
      let cells = row.enumerated().map { place, cell in
        let name = "\(Self.column(place))\(index + 1)"
        return switch cell {
        case .empty: ""
        case .number(let value): "<c r=\"\(name)\"><v>\(value)</v></c>"
        case .text(let text):
          "<c r=\"\(name)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + "\(MarkupText.escaped(text))</t></is></c>"
        }
      }
      return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
    }.joined()
  }

  /// The letters of a column: A, B … Z, AA.
  ///
  /// - Parameter index: From 0.
  static func column(_ index: Int) -> String {
    var (rest, letters) = (index + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
