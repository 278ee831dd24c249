import CSVReading
import Diagnostics
import Testing

/// What a text reads as; the same through both readers and at every chunk size, or the test fails.
struct Reading: Equatable {
  var rows: [[String]] = []
  var lines: [Int] = []
  var repaired: [Int] = []
  var findings = ReadFindings()
  /// Codes of what was met, with line and column.
  var problems: [String] {
    findings.problems.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
  }
}

let chunkSizes = [1, 2, 3, 7, 256 * 1024]

/// Reads `bytes` both ways at every chunk size.
func read(
  _ bytes: [UInt8], delimiter: Character? = ",", chunkSizes: [Int] = chunkSizes,
  keepsPreamble: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Reading {
  var first: Reading?
  for size in chunkSizes {
    var options = CSVOptions(delimiter: delimiter?.asciiValue, chunkSize: size)
    options.keepsPreamble = keepsPreamble
    let file = try CSVFile.bytes(bytes, name: "answers.csv", options: options)
    let reading = try readRecords(file)
    #expect(reading == first ?? reading, "chunks of \(size)", sourceLocation: sourceLocation)
    if first == nil { first = reading }
    try expectSpellings(of: file, toGive: reading, sourceLocation: sourceLocation)
  }
  return first!
}

func read(
  _ text: String, delimiter: Character? = ",", sourceLocation: SourceLocation = #_sourceLocation
) throws -> Reading {
  try read(Array(text.utf8), delimiter: delimiter, sourceLocation: sourceLocation)
}

func readRecords(_ file: CSVFile) throws -> Reading {
  var reading = Reading()
  var reader = file.records()
  while let record = try reader.next() {
    #expect(record.number == reading.rows.count)
    reading.rows.append(record.texts)
    reading.lines.append(record.line)
    if record.wasRepaired { reading.repaired.append(record.number) }
  }
  reading.findings = reader.findings
  return reading
}

/// Expects that a spelling reader gives the same cells and findings.
private func expectSpellings(
  of file: CSVFile, toGive reading: Reading, sourceLocation: SourceLocation
) throws {
  let columns = reading.rows.map(\.count).max() ?? 0
  var reader = SpellingReader(
    file, skippingRecords: 0, columns: columns,
    limits: SpellingLimits(distinct: 1_000_000, bytes: 64 << 20))
  let tables = reader.tables
  var rows: [[String]] = []
  try reader.read { spellings, record, fields in
    #expect(record == rows.count, sourceLocation: sourceLocation)
    var row: [String] = []
    for i in spellings.indices {
      let spelling = Int(spellings[i])
      if i < fields { row.append(tables[i].text(spelling)) } else { #expect(spelling == 0) }
    }
    rows.append(row)
  }
  #expect(rows == reading.rows, sourceLocation: sourceLocation)
  #expect(reader.findings == reading.findings, sourceLocation: sourceLocation)
}
