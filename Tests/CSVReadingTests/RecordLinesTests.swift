import CSVReading
import Testing

@Suite("Lines of records") struct RecordLinesTests {
  @Test(arguments: chunkSizes)
  func `are those of the record reader`(chunkSize: Int) throws {
    let text = "a,b\n\n\"1\n2\",x\r\n3,\"y\"z\n4,5\n"
    let file = try CSVFile.bytes(
      Array(text.utf8), name: "a.csv", options: CSVOptions(chunkSize: chunkSize))
    var lines = RecordLines(file)
    var reader = file.records()
    var records = 0
    while let record = try reader.next() {
      #expect(try lines.line(of: record.number) == record.line)
      records += 1
    }
    #expect(records == 4)
    #expect(try lines.line(of: 9) == 0, "no such record")
  }

  @Test func `may be asked for with gaps, and again`() throws {
    let file = try CSVFile.bytes(Array("a\n1\n2\n3\n".utf8), name: "a.csv")
    var lines = RecordLines(file)
    #expect(try lines.line(of: 2) == 3)
    #expect(try lines.line(of: 2) == 3)
    #expect(try lines.line(of: 3) == 4)
  }
}
