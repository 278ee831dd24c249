import CSVReading
import Diagnostics
import Testing

@Suite("Records") struct RecordTests {
  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2\r\n3,4\r5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
      ("a,b\n\n\r\n1,2\n\n", [["a", "b"], ["1", "2"]]),  // blank lines are no records
      ("a,b\n  \t \n1,2\n", [["a", "b"], ["1", "2"]]),  // nor are lines of blanks
      ("a,b\n,\n,\n", [["a", "b"], ["", ""], ["", ""]]),  // records of empty cells are
      ("a,b\n\"\",\"\"\n", [["a", "b"], ["", ""]]),
      ("a\n\n1\n\"\"\n", [["a"], ["1"], [""]]),  // one column: a blank line is no empty answer
      (" a , b\t,\" c \"\n", [["a", "b", " c "]]),  // blanks inside quotes stay
      ("\"a\" , \"b\"\n", [["a", "b"]]),  // blanks round quotes do not
      ("\"a,b\",\"say \"\"hi\"\"\"\n1,2\n", [["a,b", "say \"hi\""], ["1", "2"]]),
      ("a,b\n\"1\n2\",3\n", [["a", "b"], ["1\n2", "3"]]),
      ("a,b\n\"1\r\n2\",3\r\n4,5\r\n", [["a", "b"], ["1\r\n2", "3"], ["4", "5"]]),
      ("a,b\n1,\n", [["a", "b"], ["1", ""]]),
      ("a,b\n1,", [["a", "b"], ["1", ""]]),
      ("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),  // ragged rows stay as they are
      ("Оценка,Ө\nжакшы,\"Ң, ү\"\n", [["Оценка", "Ө"], ["жакшы", "Ң, ү"]]),
      ("a,b\n1\u{85}2,3\u{2028}4\n", [["a", "b"], ["1\u{85}2", "3\u{2028}4"]]),  // no line breaks
    ] as [(String, [[String]])])
  func `are what stands between line breaks`(text: String, rows: [[String]]) throws {
    let reading = try read(text)
    #expect(reading.rows == rows)
    #expect(reading.findings.problems == [])
    #expect(reading.repaired == [])
  }

  @Test func `know their line, whatever breaks it`() throws {
    let reading = try read("a,b\r\n\r\n\"1\r\n2\n3\r4\",x\r5,6\n\n7,8")
    #expect(reading.rows == [["a", "b"], ["1\r\n2\n3\r4", "x"], ["5", "6"], ["7", "8"]])
    #expect(reading.lines == [1, 3, 7, 9])
  }

  @Test func `are counted by how they end`() throws {
    let findings = try read("a,b\n1,2\r\n3,4\r\r5,6\r\n\r\n\n7,8").findings
    #expect(findings.records == 5)
    #expect(findings.lineFeeds == 1)
    #expect(findings.carriageReturns == 1)
    #expect(findings.pairs == 2)
    #expect(findings.blankLines == 3)  // one by CR, one by CR LF, one by LF
  }

  @Test func `lose their NUL bytes, with a warning`() throws {
    let bytes = Array("a,b\n1,n\u{0}o\u{0}\n".utf8)
    let reading = try read(bytes)
    #expect(reading.rows == [["a", "b"], ["1", "no"]])
    #expect(reading.findings.nulBytes == 2)
    let problems = try CSVFile.bytes(bytes, name: "a.csv").problems
    #expect(problems.map(\.code) == ["nul-bytes"])
    #expect(problems.first?.place?.line == 2)
    #expect(problems.first?.place?.column == 4)
  }

  @Test(arguments: ["sep=;\n", "sep=;\r\n", "SEP=;\r", "\"sep=;\"\n"])
  func `begin behind Excel's line that names the delimiter`(separator: String) throws {
    let text = separator + "a,x;b\n1;2\n"
    let reading = try read(text, delimiter: nil)
    #expect(reading.rows == [["a,x", "b"], ["1", "2"]])
    #expect(reading.lines == [2, 3])
    let file = try CSVFile.bytes(Array(text.utf8), name: "a.csv")
    #expect(file.hadSeparatorLine)
    #expect(file.dialect == CSVDialect(delimiter: UInt8(ascii: ";")))
  }

  @Test func `lend their bytes`() throws {
    let file = try CSVFile.bytes(Array("a,b\n1,да\n".utf8), name: "a.csv")
    var reader = file.records()
    _ = try reader.next()
    let record = try #require(try reader.next())
    #expect(record.withBytes(1) { $0.count } == 4)
    #expect(record.withBytes(0) { $0[0] } == UInt8(ascii: "1"))
    #expect(record.count == 2)
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
  }
}
