import CSVReading
import Diagnostics
import Testing

@Suite("Damaged records") struct DamageTests {
  @Test(
    arguments: [
      // A lone quote in a plain cell is text.
      (
        "a,b\n5\" disk,x\n1,2\n", [["a", "b"], ["5\" disk", "x"], ["1", "2"]],
        ["stray-quote 2:2"]
      ),
      // Text after a closing quote: the line by itself, when lenient reading would swallow more.
      (
        "a,b\n\"x\"y,z\n1,2\n", [["a", "b"], ["\"x\"y", "z"], ["1", "2"]],
        ["text-after-quote 2:4"]
      ),
      // Quotes that should have been doubled.
      (
        "a,b,c\n1,\"he said \"hi\" there\",x\n1,2,3\n",
        [["a", "b", "c"], ["1", "he said \"hi\" there", "x"], ["1", "2", "3"]],
        ["text-after-quote 2:13"]
      ),
      // The same over two lines, neither of which looks like a record.
      (
        "a,b,c\n1,\"a \"b\" c\nmore\",x\n1,2,3\n",
        [["a", "b", "c"], ["1", "a \"b\" c\nmore", "x"], ["1", "2", "3"]],
        ["text-after-quote 2:7"]
      ),
      // A quote never closed costs its own line only.
      (
        "a,b\n1,\"never\n3,4\n5,6\n", [["a", "b"], ["1", "\"never"], ["3", "4"], ["5", "6"]],
        ["unclosed-quote 2:3"]
      ),
      // So does one that meets the next quote of the file.
      (
        "a,b\n1,\"never\n3,\"4\"\n5,6\n",
        [["a", "b"], ["1", "\"never"], ["3", "4"], ["5", "6"]],
        ["unclosed-quote 2:3"]
      ),
      // And one that happens to be closed: strict reading would take two rows as one.
      (
        "a,b\n1,\"x\n2,y\"\n5,6\n", [["a", "b"], ["1", "x\n2,y"], ["5", "6"]], []
      ),
      (
        "a,b,c\n1,\"x,y\n2,z,\"w\"\n5,6,7\n",
        [["a", "b", "c"], ["1", "\"x", "y"], ["2", "z", "w"], ["5", "6", "7"]],
        ["unclosed-quote 2:3"]
      ),
      (
        "a,b,c\n\"1,x,y\n2,z,w\"\n5,6,7\n",
        [["a", "b", "c"], ["\"1", "x", "y"], ["2", "z", "w\""], ["5", "6", "7"]],
        ["unclosed-quote 2:1", "stray-quote 3:6"]
      ),
      // An unclosed quote on the last line.
      ("a,b\n1,\"x", [["a", "b"], ["1", "x"]], ["unclosed-quote 2:3"]),
      ("a,b\n1,\"x\n", [["a", "b"], ["1", "\"x"]], ["unclosed-quote 2:3"]),
      // Columns are counted in characters, not bytes.
      (
        "a,b\nдиск 5\"х,\"ы\n1,2\n", [["a", "b"], ["диск 5\"х", "\"ы"], ["1", "2"]],
        ["stray-quote 2:7"]
      ),
    ] as [(String, [[String]], [String])])
  func `are mended, and the rows around them stay`(
    text: String, rows: [[String]], problems: [String]
  ) throws {
    for end in ["\n", "\r\n", "\r"] {
      // Line breaks inside cells are compared in the first round only.
      let text = text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: end)
      let reading = try read(text)
      let expected = rows.map {
        $0.map { cell in
          cell.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
        }
      }
      #expect(reading.rows == expected)
      #expect(reading.problems == problems)
      #expect(reading.findings.problemCount == problems.count)
    }
  }

  @Test func `tell where their quote opened and keep cells to themselves`() throws {
    let reading = try read("a,b\n1,\"secret \"x\" y\",z\n")
    let problem = try #require(reading.findings.problems.first)
    #expect(problem.severity == .warning)
    #expect(
      problem.text == """
        warning: there is text after a closing quote; the quote was taken as part of the cell [text-after-quote]
         --> answers.csv:2:12
          = help: double the quote inside the cell, or export the answers again
        The quote of this cell opened at line 2, column 3.
        """)
  }

  @Test func `with a lone quote are worth a note only`() throws {
    let reading = try read("a,b\n5\" disk,x\n")
    #expect(reading.findings.problems.map(\.severity) == [.note])
    #expect(reading.repaired == [1])
  }

  @Test func `are listed up to a limit and all counted`() throws {
    let rows = (1...120).map { "\($0),\"x\"y\n" }.joined()
    let reading = try read("a,b\n" + rows)
    #expect(reading.rows.count == 121)
    #expect(reading.rows.last == ["120", "\"x\"y"])
    #expect(reading.findings.problemCount == 120)
    #expect(reading.findings.problems.count == ReadFindings.problemLimit)
  }

  @Test func `that are many do not take long`() throws {
    // 10,000 records, every second damaged, one quote that is never closed.
    var text = "a,b\n0,\"open\n"
    for i in 1...5_000 { text += "\(i),fine\n\(i),\"b\"c\n" }
    let file = try CSVFile.bytes(Array(text.utf8), name: "a.csv")
    var reader = SpellingReader(file, skippingRecords: 1, columns: 2)
    var count = 0
    try reader.read { _, _, _ in count += 1 }
    #expect(count == 10_001)
    #expect(reader.findings.problemCount == 5_001)
  }

  @Test func `with a cell beyond the limit lose the end of that cell`() throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 17 << 20)
    let bytes = Array("a,b\n1,".utf8) + long + Array("\n3,4\n".utf8)
    let file = try CSVFile.bytes(bytes, name: "answers.csv")
    let reading = try readRecords(file)
    #expect(reading.problems == ["field-too-long 2:3"])
    #expect(reading.rows.count == 3)
    #expect(reading.rows[1][0] == "1")
    #expect((8 << 20...16 << 20).contains(reading.rows[1][1].utf8.count))
    #expect(reading.rows[2] == ["3", "4"])
  }

  @Test func `with a quote open for long give back every row`() throws {
    var text = "a,b\n1,\"open\n"
    let answer = "2," + String(repeating: "an answer of some length ", count: 4000) + "\n"
    while text.utf8.count < 17 << 20 { text += answer }
    let file = try CSVFile.bytes(
      Array(text.utf8), name: "a.csv", options: CSVOptions(delimiter: UInt8(ascii: ",")))
    var reader = SpellingReader(file, skippingRecords: 0, columns: 2)
    var count = 0
    try reader.read { _, _, _ in count += 1 }
    #expect(count == text.utf8.count { $0 == UInt8(ascii: "\n") })
    #expect(reader.findings.problems.map(\.code) == ["unclosed-quote"])
  }
}
