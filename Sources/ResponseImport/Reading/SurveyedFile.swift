public import CSVReading
public import Diagnostics

/// What the user overrules of what the importer would find out.
public struct ImportOptions: Sendable {
  /// A layout by its name, such as `google-forms`.
  public var tool: String?
  public var headerRows: Int?
  /// Whether the first of two numbers of a date is the day.
  public var dayFirst: Bool?
  /// Whether it is decided before the responses are read which of two numbers of a date is the day. Who
  /// takes them one by one needs it.
  public var decidesDatesEarly = false
  /// Files above this size are judged by their beginning first and checked when read.
  public var sampledAbove = 32 << 20
  /// How much of such a file is judged first.
  public var sampleSize = 4 << 20

  public init(tool: String? = nil, headerRows: Int? = nil, dayFirst: Bool? = nil) {
    self.tool = tool
    self.headerRows = headerRows
    self.dayFirst = dayFirst
  }
}

/// A file of which the titles and the answers are known, but not yet what they mean.
public struct SurveyedFile: Sendable {
  public let file: CSVFile
  public let layout: ExportLayout
  /// Why the file was taken for this layout.
  public let reason: Message
  public let headerRows: Int
  /// What the user says of the dates.
  let dayFirst: Bool?
  /// Which of two numbers of a date is the day, where that is known already.
  let dateOrder: DateOrder?
  public let titles: [ColumnTitle]
  /// What stands in the columns; of a long file, in its beginning.
  let profiles: [ColumnProfile]
  /// Rows of grids that share a column.
  let gridRows: [GridRow]
  let isSample: Bool
  /// What was found out about the titles and is worth knowing.
  let problems: [Problem]

  /// Records by which the titles are judged.
  private static let recordsJudged = 25

  /// Reads the titles and every column's distinct answers.
  ///
  /// - Throws: `unknown-tool`, `no-columns`, or what keeps the file from being read.
  public init(_ file: CSVFile, options: ImportOptions = ImportOptions()) throws(Problems) {
    self.file = file
    dayFirst = options.dayFirst
    var first: [[String]] = []
    var records = file.records()
    while first.count < Self.recordsJudged, let record = try records.next() {
      first.append(record.texts)
    }
    if let tool = options.tool {
      guard let layout = ExportLayout.named(tool) else {
        throw Problems(.unknownTool(tool, known: ExportLayout.all.map(\.name)))
      }
      self.layout = layout
      reason = "you said so"
    } else {
      (layout, reason) = ExportLayout.recognised(in: Array(first.prefix(6)))
    }
    let usual = layout.countHeaderRows(first) ?? layout.headerRows
    let isUnknown = options.tool == nil && layout.name == ExportLayout.generic.name
    let tags = isUnknown && first.count > 1 && HeaderEvidence.isTags(first[1]) ? 1 : 0
    let hasSecondRow = isUnknown && tags == 0 && SecondTitleRow.isIn(first)
    if isUnknown, options.headerRows == nil, HeaderEvidence.isResponse(first) {
      headerRows = 0
      problems = [.noTitles(file.name)]
    } else {
      headerRows = min(options.headerRows ?? usual + tags + (hasSecondRow ? 1 : 0), first.count)
      problems = []
    }
    // Titles decide how many columns there are, unless most of the responses have more.
    let widths = first.dropFirst(headerRows).map(\.count).sorted()
    let titled = first.prefix(headerRows).map(\.count).max() ?? 0
    let width = max(titled, widths.isEmpty ? 0 : widths[widths.count / 2])
    var header = Array(first.prefix(headerRows))
    for index in header.indices {
      header[index] += Array(repeating: "", count: width - header[index].count)
    }
    if headerRows == 0 {
      titles = (0..<width).map { index in
        let isUsed = first.contains { index < $0.count && !$0[index].isEmpty }
        return ColumnTitle(
          index: index, raw: [""], question: isUsed ? "Column \(index + 1)" : "", part: nil)
      }
    } else if headerRows == usual || tags > 0 {
      titles = layout.titles(header)
    } else {
      titles = headerRows > 1 ? SecondTitleRow.titles(header) : ExportLayout.generic.titles(header)
    }
    guard !titles.isEmpty else { throw Problems(.noColumns(file.name)) }

    isSample = file.sourceByteCount > options.sampledAbove
    var reader = SpellingReader(
      file, skippingRecords: headerRows, columns: titles.count,
      upToByte: isSample ? options.sampleSize : nil)
    var counts = SpellingCounts(columns: titles.count)
    let tables = reader.tables
    // Totals and repeated titles would pass for answers.
    var sieve = RowSieve(titles, tables: tables)
    var patterns = RowPatterns(titles, tables: tables, layout: layout)
    func count(_ spellings: Span<Int32>) {
      counts.add(spellings)
      patterns.add(spellings)
    }
    try reader.read { spellings, record, cells in
      if sieve.verdict(spellings, record: record, cells: cells) != .held { count(spellings) }
      if sieve.hasReleased { for row in sieve.takeReleased() { count(row.spellings.span) } }
    }
    _ = sieve.finish { counts.count($0, $1) }
    for row in sieve.takeReleased() { count(row.spellings.span) }
    dateOrder = options.decidesDatesEarly ? DateOrder(tables) : nil
    let byColumn = patterns.byColumn
    profiles = titles.map {
      counts.profile($0, table: tables[$0.index], pattern: byColumn[$0.index])
    }
    gridRows = GridRow.all(in: profiles, layout: layout)
  }
}
