/// Gives the cells of an intact record back the blanks that libcsv trims round them.
///
/// Quoted cells have none: what stands between quote and delimiter belongs to neither.
struct RawCells {
  /// The cells one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each cell ends in `bytes`.
  private(set) var ends: [Int] = []

  /// - Parameters:
  ///   - record: The record as libcsv reads it.
  ///   - text: The same as it stands in the file, line breaks round it or not.
  init(_ record: CSVRecord, text: [UInt8], _ dialect: CSVDialect) {
    let first = text.firstIndex { !$0.isLineBreak } ?? text.endIndex
    let end = (text.lastIndex { !$0.isLineBreak } ?? first - 1) + 1
    var trace = CellTrace(dialect, start: first)
    var start = first
    for offset in first..<end {
      let known = trace.starts.count
      let isQuoted = trace.isQuoted
      trace.take(text[offset], at: offset)
      guard trace.starts.count > known else { continue }
      append(isQuoted ? nil : text[start..<offset], of: record)
      start = offset + 1
    }
    append(trace.isQuoted ? nil : text[start..<end], of: record)
    assert(ends.count == record.count, "\(ends.count) cells, libcsv has \(record.count)")
  }

  private mutating func append(_ raw: ArraySlice<UInt8>?, of record: CSVRecord) {
    if let raw {
      bytes += raw
    } else {
      record.withBytes(ends.count) { cell in
        for i in cell.indices { bytes.append(cell[i]) }
      }
    }
    ends.append(bytes.count)
  }
}
