import CSVReading
import Diagnostics
import Testing

@Suite("Lines above the table") struct PreambleTests {
  private static let table = "Time,Pace,Room\n10:00,4,3\n11:00,5,2\n"
  private static let rows = [["Time", "Pace", "Room"], ["10:00", "4", "3"], ["11:00", "5", "2"]]

  @Test(arguments: [
    ("Survey: Spring seminar\n", 1), ("Survey: Spring seminar\nExported: 2026-05-01\n\n", 3),
    ("\"Survey, with; a; comma\"\n", 1), ("Отчёт\r\n\r\n", 2), ("# export 5\n", 1),
    // A spreadsheet gives every line the same number of cells.
    ("Spring seminar,,\n,,\n", 2), ("\"Spring\nseminar\",,\n,,\n", 3), ("a\nb\nc\nd\n", 4),
  ])
  func `are left out and told`(preamble: String, lines: Int) throws {
    let reading = try read(preamble + Self.table, delimiter: nil)
    #expect(reading.rows == Self.rows)
    #expect(reading.lines == [lines + 1, lines + 2, lines + 3])
    let file = try CSVFile.bytes(Array((preamble + Self.table).utf8), name: "answers.csv")
    #expect(file.preambleLines == lines)
    #expect(file.problems.map(\.code) == ["preamble"])
    #expect(file.place(record: 1, field: 1)! == (lines + 2, 7))
  }

  @Test func `are told with their number and a way out`() throws {
    let text = "sep=,\nSurvey\n\n" + Self.table
    let problem = try #require(
      try CSVFile.bytes(Array(text.utf8), name: "answers.csv").problems.first)
    #expect(
      problem.text == """
        warning: 2 lines from here on stand above the table and are none of its rows; they were left out [preamble]
         --> answers.csv:2
          = help: take them out of the file, or give the table its titles in the first line
        """)
  }

  @Test(arguments: [
    // Titles with other delimiters, a question above its options, a row that only has its time.
    "Time;Pace;Room\n10:00,4,3\n11:00,5,2\n12:00,5,2\n",
    "Which drinks?,,\nTea,Milk,Water\nTea,,\n,Milk,\n",
    "Data 2026,,,\n,,,\nSource,,,\nTea,5,2,1\nMilk,5,2,1\nWater,5,2,1\n",
    "10:00\n11:00,5,2\n12:00,5,2\n13:00,5,2\n",
    "Time,Pace,Room\n10:00\n11:00,5,2\n12:00,5,2\n",
    "Answer\nyes, of course\nno\n", "Time,Pace\n\n1,2\n3,4\n", "Survey\n1,2\n3,4\n5,6\n",
  ])
  func `are not rows of the table`(text: String) throws {
    #expect(try CSVFile.bytes(Array(text.utf8), name: "a.csv").preambleLines == 0)
  }

  @Test(arguments: [
    ("Presentation,Spring seminar\nSession,2026-05-29\n", 2),
    ("Presentation,Spring seminar,,,\nSession,2026-05-29,,,\n,,,,\n", 3),
    ("Presentation,Spring seminar,,,\nSession,2026-05-29,,,\n", 2),
  ])
  func `may have a name and a value`(preamble: String, lines: Int) throws {
    let table = "Voter,Session,Pace,Room,Food\n1,1,4,3,5\n2,1,5,2,4\n3,1,5,2,4\n"
    let file = try CSVFile.bytes(Array((preamble + table).utf8), name: "a.csv")
    #expect(file.preambleLines == lines)
    // Groups above titles have no empty row behind them.
    let groups = "Content,,Trainer,,\n" + table
    #expect(try CSVFile.bytes(Array(groups.utf8), name: "a.csv").preambleLines == 0)
  }

  @Test func `leave the delimiter to the table`() throws {
    let text = "Spring seminar, Osh\nExported, by hand\nTime;Pace;Room\n10:00;4;3\n11:00;5;2\n"
    let file = try CSVFile.bytes(Array(text.utf8), name: "a.csv")
    #expect(file.dialect.delimiter == UInt8(ascii: ";"))
    #expect(file.preambleLines == 2)
  }

  @Test func `apostrophes round a cell of every record are quotes`() throws {
    let text = "1,'tea','a'\n2,'milk','b'\n3,'water','a'\n4,'tea','c'\n"
    let file = try CSVFile.bytes(Array(text.utf8), name: "a.csv")
    #expect(file.dialect.quote == UInt8(ascii: "'"))
    #expect(try readRecords(file).rows[0] == ["1", "tea", "a"])
  }
}
