import CSVReading
import Diagnostics
import SeededRandom
import Testing

@Suite("Random tables") struct RandomTests {
  @Test func `written as CSV read back equal`() throws {
    var random = SeededGenerator(seed: 20_260_601)
    let pieces = ["a", "ү", "5", " ", ",", ";", "\"", "\n", "\r\n", "\r", "x y", "’", "=", "😀"]
    for _ in 0..<200 {
      let columns = Int.random(in: 2...5, using: &random)
      let rows = (0..<Int.random(in: 1...8, using: &random)).map { row in
        (0..<columns).map { _ in
          // Titles are filled in: a line with one cell above a table is no part of it.
          (row == 0 ? "t" : "")
            + (0..<Int.random(in: 0...4, using: &random)).map { _ in
              pieces.randomElement(using: &random)!
            }.joined()
        }
      }
      let end = ["\n", "\r\n", "\r"].randomElement(using: &random)!
      let text = rows.map { row in
        row.map { cell in
          let mustQuote = cell.unicodeScalars.contains { ",\"\n\r ".unicodeScalars.contains($0) }
          guard mustQuote || Bool.random(using: &random) else { return cell }
          return "\""
            + cell.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
        }.joined(separator: ",") + end
      }.joined()
      // A cell above fuller rows may well be a word above a table.
      let reading = try read(Array(text.utf8), keepsPreamble: true)
      #expect(reading.rows == rows, "\(text.debugDescription)")
      #expect(reading.findings.problems == [])
    }
  }

  @Test func `of damaged bytes read the same both ways at every chunk size`() throws {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "a", "b", ",", ",", "\"", "\"\"", "\n", "\n", "\r\n", "\r", " ", "ы", "\u{0}", "\"x\"",
    ]
    for _ in 0..<2000 {
      let text =
        "a,b\n"
        + (0..<Int.random(in: 1...30, using: &random)).map { _ in
          pieces.randomElement(using: &random)!
        }.joined()
      _ = try read(Array(text.utf8), chunkSizes: [1, 3, 256 * 1024])
    }
  }
}
