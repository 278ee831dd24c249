import CSVReading
import Diagnostics
import Testing

@Suite("Spellings") struct SpellingTests {
  private struct Row: Equatable {
    var spellings: [Int32]
    var record: Int
    var fields: Int
    init(_ spellings: [Int32], _ record: Int, _ fields: Int) {
      self.spellings = spellings
      self.record = record
      self.fields = fields
    }
  }

  private func rows(
    _ text: String, skipping: Int = 0, columns: Int, limits: SpellingLimits = .init(),
    upToByte: Int? = nil, chunkSize: Int = 256 * 1024
  ) throws -> (rows: [Row], tables: [SpellingTable]) {
    let file = try CSVFile.bytes(
      Array(text.utf8), name: "a.csv",
      options: CSVOptions(delimiter: UInt8(ascii: ","), chunkSize: chunkSize))
    var reader = SpellingReader(
      file, skippingRecords: skipping, columns: columns, limits: limits, upToByte: upToByte)
    var rows: [Row] = []
    try reader.read { spellings, record, fields in
      rows.append(Row(spellings.indices.map { spellings[$0] }, record, fields))
    }
    return (rows, reader.tables)
  }

  @Test(arguments: chunkSizes)
  func `are numbered in the order of their first occurrence`(chunkSize: Int) throws {
    let long = "an answer that is longer than thirty-two bytes, as answers are"
    let (rows, tables) = try rows(
      "x,y\n5,\(long.dropLast())\n4,\"\(long)\"\n,\"\(long)\"\n5\n1,2,3\n", skipping: 1, columns: 2,
      chunkSize: chunkSize)
    #expect(
      rows == [
        Row([1, 1], 1, 3),  // the bare comma of the text makes a third cell
        Row([2, 2], 2, 2), Row([0, 2], 3, 2), Row([1, 0], 4, 1), Row([3, 3], 5, 3),
      ])
    #expect((0..<tables[0].count).map { tables[0].text($0) } == ["", "5", "4", "1"])
    #expect((0..<tables[0].count).map { tables[0].firstRecord(of: $0) } == [3, 1, 2, 5])
    #expect(tables[1].text(2) == long)
    #expect(tables[1].withBytes(3) { $0.count } == 1)
    #expect(!tables[1].isOverBudget)
  }

  @Test(arguments: chunkSizes)
  func `are lent beyond the budget where that is asked for`(chunkSize: Int) throws {
    let file = try CSVFile.bytes(
      Array("a,z\nb,z\nc,z\na,z\nd e,y\n,y\n".utf8), name: "a.csv",
      options: CSVOptions(delimiter: UInt8(ascii: ","), chunkSize: chunkSize))
    var reader = SpellingReader(
      file, skippingRecords: 0, columns: 2, limits: SpellingLimits(distinct: 2), lending: [0])
    let tables = reader.tables
    var cells: [String] = []
    try reader.read { spellings, _, _ in
      let spelling = Int(spellings[0])
      cells.append(spelling < 0 ? "lent \(tables[0].beyond)" : tables[0].text(spelling))
    }
    #expect(cells == ["a", "b", "lent c", "a", "lent d e", ""])
  }

  @Test(arguments: chunkSizes)
  func `stop where a column has too many`(chunkSize: Int) throws {
    let text = "q\na,\nb,\na,\nc,\na,\n,\nd,\n"
    let (rows, tables) = try rows(
      text, columns: 1, limits: SpellingLimits(distinct: 3), chunkSize: chunkSize)
    // q a b a fit; with c the column is over, and a is not looked up any more.
    #expect(rows.map { $0.spellings[0] } == [1, 2, 3, 2, -1, -1, 0, -1])
    #expect(tables[0].isOverBudget)
    #expect(tables[0].count == 4)
    #expect(tables[0].text(2) == "a")
  }

  @Test(arguments: chunkSizes)
  func `stop where a column has too many bytes`(chunkSize: Int) throws {
    let (rows, tables) = try rows(
      "abc,1\ndefg,1\nabc,1\n", columns: 2, limits: SpellingLimits(bytes: 6), chunkSize: chunkSize)
    #expect(rows.map(\.spellings) == [[1, 1], [-1, 1], [-1, 1]])
    #expect(tables[0].isOverBudget && !tables[1].isOverBudget)
  }

  @Test func `can be interpreted as they appear`() throws {
    let file = try CSVFile.bytes(Array("q,r\nyes,1\nno,2\nyes,3\n".utf8), name: "a.csv")
    var reader = SpellingReader(file, skippingRecords: 1, columns: 2)
    let table = reader.tables[0]
    var meanings: [String] = [""]
    var answers: [String] = []
    try reader.read { spellings, _, _ in
      let spelling = Int(spellings[0])
      if spelling >= meanings.count { meanings.append(table.text(spelling).uppercased()) }
      answers.append(meanings[spelling])
    }
    #expect(answers == ["YES", "NO", "YES"])
    #expect(meanings == ["", "YES", "NO"])
  }

  @Test func `stay apart when there are thousands of every length`() throws {
    // Lengths round the limits of the table: one byte, the 32 of a slot, and beyond.
    var cells: [String] = []
    for length in [1, 2, 7, 8, 9, 31, 32, 33, 40, 64, 65] {
      for i in 0..<(length == 1 ? 50 : 400) {
        let tail = length == 1 ? String(UnicodeScalar(UInt8(0x30 + i))) : "\(i)"
        guard tail.utf8.count <= length, tail != ",", tail != "\"" else { continue }
        cells.append(String(repeating: "x", count: length - tail.utf8.count) + tail)
      }
    }
    cells = Array(Set(cells)).sorted()
    let text = (cells + cells.reversed()).map { $0 + ",\n" }.joined()
    let (rows, tables) = try rows(text, columns: 1)
    #expect(tables[0].count == cells.count + 1)
    #expect(rows.map { tables[0].text(Int($0.spellings[0])) } == cells + cells.reversed())
  }

  @Test(arguments: chunkSizes)
  func `of a sample end with the record that reaches the byte`(chunkSize: Int) throws {
    let text = "a,b\n1,2\n\"3\n\",4\n5,6\n"
    // Records end at bytes 4, 8, 15 and 19.
    for (limit, count) in [(1, 1), (4, 1), (5, 2), (8, 2), (9, 3), (15, 3), (16, 4), (99, 4)] {
      let rows = try rows(text, columns: 2, upToByte: limit, chunkSize: chunkSize).rows
      #expect(rows.count == count, "up to byte \(limit)")
    }
  }

  @Test func `leave nothing of a record that was thrown away`() throws {
    // Strict reading takes cells of the damaged row before it sees the damage.
    let (rows, tables) = try rows("a,b\n1,\"x\n2,\"y\"\n3,4\n", columns: 2)
    #expect(rows.map(\.spellings) == [[1, 1], [2, 2], [3, 3], [4, 4]])
    #expect((0..<tables[1].count).map { tables[1].text($0) } == ["", "b", "\"x", "y", "4"])
  }
}
