/// What the user lays down about a file; `nil` means: find out.
public struct CSVOptions: Sendable, Hashable {
  /// The byte between two cells.
  public var delimiter: UInt8?
  /// The byte round quoted cells.
  public var quote: UInt8?
  /// The encoding of the file; a byte-order mark that says the same is skipped.
  public var encoding: TextEncoding?
  /// Whether every record is handed out, even one that stands above the table.
  public var keepsPreamble = false
  /// Whether cells keep their NUL bytes and, unless quoted, the blanks round them. Only a
  /// ``RecordReader`` keeps the blanks.
  public var keepsRawCells = false
  /// Bytes per read. Results never depend on it; tests set it to a few bytes.
  public var chunkSize: Int = 256 * 1024

  public init(
    delimiter: UInt8? = nil, quote: UInt8? = nil, encoding: TextEncoding? = nil,
    chunkSize: Int = 256 * 1024
  ) {
    precondition(chunkSize > 0, "a chunk of \(chunkSize) bytes")
    self.delimiter = delimiter
    self.quote = quote
    self.encoding = encoding
    self.chunkSize = chunkSize
  }
}
