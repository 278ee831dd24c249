import CSVReading
import Diagnostics
import Glibc
import Testing

@Suite("Opening") struct OpeningTests {
  /// Writes a file, hands its path to `body` and removes it.
  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(folder)/answers-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    defer {
      close(descriptor)
      unlink(template)
    }
    var done = 0
    while done < bytes.count {
      done += bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress! + done, bytes.count - done)
      }
    }
    try body(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  @Test func `takes a file from its path`() throws {
    let bytes = Array("\u{FEFF}a,b\r\n1,да\r\n".utf8)
    try withFile(bytes) { path in
      let file = try CSVFile.open(path: path)
      #expect(file.name == path.split(separator: "/").last.map(String.init))
      #expect(file.sourceByteCount == bytes.count)
      #expect(file.hadByteOrderMark)
      #expect(try readRecords(file).rows == [["a", "b"], ["1", "да"]])
    }
  }

  @Test func `leaves a large file on disk and reads it like a small one`() throws {
    // 600 records of 60 kB, more than the 32 MB that are held in memory; the last is damaged.
    let answer = [UInt8](repeating: UInt8(ascii: "x"), count: 60_000)
    var bytes = Array("a,b\n".utf8)
    for i in 0..<600 { bytes += Array("\(i),".utf8) + answer + [0x0A] }
    bytes += Array("ы,\"x\"y\n".utf8)
    try withFile(bytes) { path in
      let file = try CSVFile.open(path: path)
      var reader = SpellingReader(file, skippingRecords: 1, columns: 2)
      var records = 0
      try reader.read { _, record, fields in
        records += 1
        #expect(fields == 2)
      }
      #expect(records == 601)
      #expect(reader.tables[0].text(601) == "ы")
      #expect(reader.tables[1].isOverBudget == false)
      #expect(reader.findings.problems.map(\.place?.line) == [602])
      #expect(file.place(record: 601, field: 1)! == (602, 3))
    }
  }

  @Test(arguments: [false, true])
  func `converts a large file beside it`(isWide: Bool) throws {
    // UTF-16, or UTF-8 with a bad byte, so that the text has to be written anew.
    func encoded(_ text: String) -> [UInt8] {
      isWide ? text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } : Array(text.utf8)
    }
    let row = encoded("0," + String(repeating: "x", count: 60_000) + "\n")
    var bytes = encoded("вопрос,ответ\n")
    for _ in 0..<600 { bytes += row }
    bytes += isWide ? encoded("ы,b\n") : encoded("ы,") + [0xFF, 0x0A]
    try withFile(bytes) { path in
      let file = try CSVFile.open(path: path)
      #expect(file.encoding == (isWide ? .utf16LittleEndian : .utf8))
      var reader = file.records()
      var last: CSVRecord?
      while let record = try reader.next() { last = record }
      #expect(last?.number == 601)
      #expect(last?.line == 602)
      #expect(last?.texts == ["ы", isWide ? "b" : "\u{FFFD}"])
    }
  }
}
