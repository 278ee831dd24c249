import CSVReading
public import Diagnostics

/// What the CSV layer saw: one JSON array of strings a line, header rows included, every cell as it
/// stands in the file.
public enum RecordListing {
  /// Hands out the lines block by block, and returns what was repaired. An empty file has no lines,
  /// which is a warning.
  ///
  /// - Throws: What keeps the file from being read.
  public static func write(
    _ path: String, options: ReadingOptions, to sink: (ArraySlice<UInt8>) throws(Problems) -> Void
  ) throws(Problems) -> [Problem] {
    var csv = try options.csv()
    csv.keepsRawCells = true
    let file: CSVFile
    do throws(Problems) {
      file = try CSVFile.open(path: path, options: csv)
    } catch  where error.list.map(\.code) == ["empty-file"] {
      return error.list.map { problem in
        var warning = problem
        warning.severity = .warning
        return warning
      }
    }
    var reader = file.records()
    var block: [UInt8] = []
    while let record = try reader.next() {
      block.append(UInt8(ascii: "["))
      for field in 0..<record.count {
        if field > 0 { block.append(UInt8(ascii: ",")) }
        appendJSON(record.text(field), to: &block)
      }
      block.append(contentsOf: [UInt8(ascii: "]"), UInt8(ascii: "\n")])
      if block.count > 1 << 16 {
        try sink(block[...])
        block.removeAll(keepingCapacity: true)
      }
    }
    try sink(block[...])
    return file.problems + reader.findings.problems
  }

  /// Appends a JSON string; control characters are escaped, letters stay as they are.
  private static func appendJSON(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(scalar.value)]
      case "\n": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case "\r": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case "\t": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case _ where scalar.steersDisplay: bytes += scalar.jsonEscape.utf8
      default: bytes += UTF8.encode(scalar)!
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
