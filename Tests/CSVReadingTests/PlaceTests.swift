import CSVReading
import Diagnostics
import Testing

@Suite("Places") struct PlaceTests {
  private func places(_ text: String, chunkSize: Int) throws -> [[String]] {
    let file = try CSVFile.bytes(
      Array(text.utf8), name: "a.csv",
      options: CSVOptions(delimiter: UInt8(ascii: ","), chunkSize: chunkSize))
    let rows = try readRecords(file).rows
    return rows.indices.map { record in
      rows[record].indices.map { field in
        file.place(record: record, field: field).map { "\($0.line):\($0.column)" } ?? "none"
      }
    }
  }

  @Test(arguments: chunkSizes)
  func `are lines and columns in characters`(chunkSize: Int) throws {
    let text = "да,b\r\n\r\n\"1\r\n2\", \"ү\" ,\r3,,4\n5\" x,\"y\"z\n\"6\n7,8\n"
    #expect(
      try places(text, chunkSize: chunkSize) == [
        ["1:1", "1:4"],
        ["3:1", "4:5", "4:10"],
        ["5:1", "5:3", "5:4"],
        ["6:1", "6:6"],
        ["7:1"],
        ["8:1", "8:3"],
      ])
  }

  @Test func `outside the file are none`() throws {
    let file = try CSVFile.bytes(Array("a,b\n1,2\n".utf8), name: "a.csv")
    #expect(file.place(record: 1, field: 2) == nil)
    #expect(file.place(record: 2, field: 0) == nil)
    #expect(file.place(record: -1, field: 0) == nil)
  }

  @Test func `are found again from any record`() throws {
    // More than a checkpoint's distance, with line breaks inside cells.
    var text = "a,b\n"
    for i in 0..<60_000 { text += "\(i),\"first\nsecond line of it\"\n" }
    let file = try CSVFile.bytes(Array(text.utf8), name: "a.csv")
    for record in [60_000, 1, 30_000, 59_999, 0, 45_678] {
      let line = record == 0 ? 1 : 2 * record
      #expect(file.place(record: record, field: 0)! == (line, 1))
      let digits = record == 0 ? 1 : String(record - 1).count
      #expect(file.place(record: record, field: 1)! == (line, digits + 2))
    }
  }
}
