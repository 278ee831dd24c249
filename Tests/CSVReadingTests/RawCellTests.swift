import CSVReading
import Diagnostics
import SeededRandom
import Testing

@Suite("Raw cells") struct RawCellTests {
  private func rows(_ text: String, chunkSize: Int, isRaw: Bool = true) throws -> [[String]] {
    var options = CSVOptions(delimiter: UInt8(ascii: ","), chunkSize: chunkSize)
    options.keepsRawCells = isRaw
    return try readRecords(CSVFile.bytes(Array(text.utf8), name: "a.csv", options: options)).rows
  }

  @Test(arguments: chunkSizes)
  func `have the blanks that stand round them in the file`(chunkSize: Int) throws {
    let text = " a , b\r\n\r\n \tc,\" d \" ,\" \"\"e\nf\" \r\n  \n,  ,\n g"
    #expect(
      try rows(text, chunkSize: chunkSize) == [
        [" a ", " b"], [" \tc", " d ", " \"e\nf"], ["", "  ", ""], [" g"],
      ])
  }

  @Test(arguments: chunkSizes)
  func `keep their NUL bytes`(chunkSize: Int) throws {
    #expect(try rows("a,b\n1\u{0},\u{0}\n", chunkSize: chunkSize)[1] == ["1\u{0}", "\u{0}"])
    #expect(try rows("a,b\n1\u{0},\u{0}\n", chunkSize: chunkSize, isRaw: false)[1] == ["1", ""])
  }

  @Test func `are the usual ones but for blanks, however the file is made`() throws {
    var random = SeededGenerator(seed: 31)
    let pieces = [
      "a", "ң", ",", ",", "\"b\"", "\"\"", "\n", "\r\n", "\r", " ", " ", "\t", "\"c,\nd\"",
    ]
    for _ in 0..<1000 {
      let text =
        "a,b\n"
        + (0..<Int.random(in: 1...30, using: &random)).map { _ in
          pieces.randomElement(using: &random)!
        }.joined()
      let raw = try rows(text, chunkSize: 7)
      let usual = try rows(text, chunkSize: 7, isRaw: false)
      #expect(
        raw.map { $0.map(trimmed) } == usual.map { $0.map(trimmed) }, "\(text.debugDescription)")
    }
  }

  private func trimmed(_ cell: String) -> Substring {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    var rest = cell.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
