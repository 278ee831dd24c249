public import CSVReading
public import Diagnostics

/// What the user overrules of what the importer would find out.
public struct ImportOptions: Sendable {
  /// A layout by its name, such as `google-forms`.
  public var tool: String?
  public var headerRows: Int?
  /// Files above this size are judged by their beginning first and checked when read.
  public var sampledAbove = 32 << 20
  /// How much of such a file is judged first.
  public var sampleSize = 4 << 20

  public init(tool: String? = nil, headerRows: Int? = nil) {
    self.tool = tool
    self.headerRows = headerRows
  }
}

/// A file of which the titles and the answers are known, but not yet what they mean.
public struct SurveyedFile: Sendable {
  public let file: CSVFile
  public let layout: ExportLayout
  /// Why the file was taken for this layout.
  public let reason: String
  public let headerRows: Int
  public let titles: [ColumnTitle]
  /// What stands in the columns; of a long file, in its beginning.
  let profiles: [ColumnProfile]
  let isSample: Bool

  /// Reads the titles and every column's distinct answers.
  ///
  /// - Throws: `unknown-tool`, `no-columns`, or what keeps the file from being read.
  public init(_ file: CSVFile, options: ImportOptions = ImportOptions()) throws(Problems) {
    self.file = file
    var first: [[String]] = []
    var records = file.records()
    while first.count < 6, let record = try records.next() { first.append(record.texts) }
    if let tool = options.tool {
      guard let layout = ExportLayout.named(tool) else {
        throw Problems(.unknownTool(tool, known: ExportLayout.all.map(\.name)))
      }
      self.layout = layout
      reason = "you said so"
    } else {
      (layout, reason) = ExportLayout.recognised(in: first)
    }
    let usual = layout.countHeaderRows(first) ?? layout.headerRows
    headerRows = min(options.headerRows ?? usual, first.count)
    let width = first.map(\.count).max() ?? 0
    var header = Array(first.prefix(headerRows))
    for index in header.indices {
      header[index] += Array(repeating: "", count: width - header[index].count)
    }
    if headerRows == 0 {
      titles = (0..<width).map { ColumnTitle(index: $0, header: "") }
    } else if headerRows == usual {
      titles = layout.titles(header)
    } else {
      titles = ExportLayout.generic.titles(header)
    }
    guard !titles.isEmpty else { throw Problems(.noColumns(file.name)) }

    isSample = file.sourceByteCount > options.sampledAbove
    var reader = SpellingReader(
      file, skippingRecords: headerRows, columns: titles.count,
      upToByte: isSample ? options.sampleSize : nil)
    var counts = SpellingCounts(columns: titles.count)
    try reader.read { spellings, _, _ in counts.add(spellings) }
    let tables = reader.tables
    profiles = titles.map { counts.profile($0, table: tables[$0.index]) }
  }
}

/// How often each spelling of each column occurred.
struct SpellingCounts {
  private(set) var bySpelling: [[Int]]
  /// Cells beyond the budget of a column.
  private(set) var beyond: [Int]

  init(columns: Int) {
    bySpelling = Array(repeating: [0], count: columns)
    beyond = Array(repeating: 0, count: columns)
  }

  @inline(__always)
  mutating func add(_ spellings: Span<Int32>) {
    for column in spellings.indices {
      let spelling = Int(spellings[column])
      if spelling < 0 {
        beyond[column] += 1
      } else if spelling < bySpelling[column].count {
        bySpelling[column][spelling] += 1
      } else {
        grow(column, to: spelling)
        bySpelling[column][spelling] = 1
      }
    }
  }

  private mutating func grow(_ column: Int, to spelling: Int) {
    let missing = spelling + 1 - bySpelling[column].count
    bySpelling[column].append(contentsOf: repeatElement(0, count: max(missing, spelling / 2)))
  }

  func count(_ column: Int, _ spelling: Int) -> Int {
    spelling < bySpelling[column].count ? bySpelling[column][spelling] : 0
  }

  func profile(_ title: ColumnTitle, table: SpellingTable, adding other: SpellingCounts? = nil)
    -> ColumnProfile
  {
    let column = title.index
    func total(_ spelling: Int) -> Int {
      count(column, spelling) + (other?.count(column, spelling) ?? 0)
    }
    return ColumnProfile(
      title: title,
      spellings: (1..<max(1, table.count)).lazy.map { (text: table.text($0), count: total($0)) },
      blank: total(0), notKept: beyond[column] + (other?.beyond[column] ?? 0))
  }
}
