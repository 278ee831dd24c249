/// One record: the bytes of its cells one after the other, and where each ends.
public struct CSVRecord: Sendable, Hashable {
  /// From 0 among the records of the file, header rows included.
  public var number: Int
  /// The line it begins on, from 1.
  public var line: Int
  /// Whether the record was damaged and read as well as it could be.
  public var wasRepaired: Bool

  var bytes: [UInt8]
  var ends: [Int]

  /// Cells of the record.
  public var count: Int { ends.count }

  /// The text of a cell, counted from 0; bytes that are no UTF-8 show as U+FFFD.
  public func text(_ field: Int) -> String {
    String(decoding: bytes[range(field)], as: UTF8.self)
  }

  /// Lends the bytes of a cell, counted from 0, without copying them.
  public func withBytes<R>(_ field: Int, _ body: (Span<UInt8>) throws -> R) rethrows -> R {
    try body(bytes.span.extracting(range(field)))
  }

  /// The texts of all cells.
  public var texts: [String] { (0..<count).map { text($0) } }

  private func range(_ field: Int) -> Range<Int> {
    precondition(ends.indices.contains(field), "cell \(field) of \(ends.count)")
    return (field == 0 ? 0 : ends[field - 1])..<ends[field]
  }
}
