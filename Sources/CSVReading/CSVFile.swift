public import Diagnostics
internal import Synchronization

/// An opened CSV file: its text as UTF-8, with encoding, delimiter and quote known.
///
/// Files up to 32 MB are held in memory, longer ones stay on disk; a file that had to be converted
/// or came through a pipe lies in memory or in a temporary file without a name.
public final class CSVFile: Sendable {
  /// The last component of the path, or “standard input”.
  public let name: String
  /// Bytes of the file as it was.
  public let sourceByteCount: Int
  public let encoding: TextEncoding
  public let hadByteOrderMark: Bool
  public let dialect: CSVDialect
  /// Whether the file began with Excel's `sep=` line. The line is no record.
  public let hadSeparatorLine: Bool
  /// Lines above the table, such as its name and the date of the export. They are no records.
  public let preambleLines: Int
  /// What was found while opening: a guessed encoding, replaced bytes, NUL bytes.
  public let problems: [Problem]

  /// The file as it was.
  let source: ByteSource
  /// The file as it is read.
  let text: TextSource
  /// NUL bytes the file had.
  let nulBytes: Int
  /// Whether a ``RecordReader`` leaves cells as they stand in the file.
  let keepsRawCells: Bool
  /// Places from which ``place(record:field:)`` can go on.
  let checkpoints = Mutex<[Checkpoint]>([])

  /// The digest, where it was begun beside the reading.
  let digest = Mutex<BackgroundDigest?>(nil)

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: One problem: `missing-file`, `folder-not-file`, `unreadable-file`, `empty-file`, or
  ///   what the file is instead of CSV (`excel-workbook`, `pdf-file`, `web-page`,
  ///   `compressed-file`).
  public static func open(
    path: String, options: CSVOptions = .init()
  ) throws(Problems) -> CSVFile {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? path }
    let name = path == "-" ? "standard input" : last ?? path
    return try CSVFile(ByteSource.opening(path: path, name: name), name: name, options)
  }

  /// Opens bytes in memory as if they were a file.
  ///
  /// - Throws: As ``open(path:options:)``.
  public static func bytes(
    _ bytes: [UInt8], name: String, options: CSVOptions = .init()
  ) throws(Problems) -> CSVFile {
    try CSVFile(.memory(bytes, start: 0), name: name, options)
  }

  private init(_ source: ByteSource, name: String, _ options: CSVOptions) throws(Problems) {
    let head = try source.bytes(at: 0, count: 4096, name: name)
    if head.isEmpty { throw Problems(.emptyFile(name)) }
    if let kind = FileSignature(head: head) { throw Problems(.notCSV(name, kind)) }
    let decoded = try DecodedText(
      source, name: name, told: options.encoding, keepsNul: options.keepsRawCells)
    let sample = try decoded.text.bytes(at: 0, count: DialectFinder.sampleSize, name: name)
    let finder = DialectFinder(
      sample, isWhole: sample.count == decoded.text.count, delimiter: options.delimiter,
      quote: options.quote, keepsPreamble: options.keepsPreamble)
    if try decoded.isBlank(from: finder.separatorLine, name: name) {
      throw Problems(.emptyFile(name))
    }

    self.name = name
    self.source = source
    sourceByteCount = source.count
    encoding = decoded.encoding
    hadByteOrderMark = decoded.hadByteOrderMark
    nulBytes = decoded.nulBytes
    keepsRawCells = options.keepsRawCells
    preambleLines = finder.preamble.lines
    let firstLine = finder.separatorLine > 0 ? 2 : 1
    let isPassedOver = options.delimiter.map { !CSVDialect.canSeparate($0) } ?? false
    problems =
      decoded.problems + (isPassedOver ? [.impossibleDelimiter(name)] : [])
      + (preambleLines > 0 ? [.preamble(name, lines: preambleLines, from: firstLine)] : [])
    dialect = finder.dialect
    hadSeparatorLine = finder.separatorLine > 0
    text = TextSource(
      name: name, bytes: decoded.text, dialect: finder.dialect,
      start: finder.separatorLine + finder.preamble.length,
      startLine: firstLine + finder.preamble.lines, usualWidth: finder.usualWidth,
      chunkSize: options.chunkSize)
  }

  /// A reader of the records from the first one on.
  public func records() -> RecordReader { RecordReader(self) }
}
