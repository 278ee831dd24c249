import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Rows of titles") struct HeaderRowsTests {
  @Test(arguments: [
    // A time above times; answers that come again in other rows.
    "1/5/2026 16:07:30,f,Yes\n1/5/2026 16:11:16,m,Yes\n1/6/2026 9:00:00,f,No\n",
    "tea,yes,osh\nmilk,yes,naryn\ntea,no,osh\nmilk,no,talas\n",
  ])
  func `are none where the first row is a response`(csv: String) throws {
    let responses = try Given.inferred(csv)
    #expect(responses.audit.records == csv.split(separator: "\n").count)
    #expect(responses.audit.counted == responses.audit.records)
    #expect(responses.audit.columns.count == 3)
    let problem = try #require(responses.problems.first { $0.code == "no-titles" })
    #expect(
      problem.text == """
        warning: the first row is a response like the others, so the columns have no titles [no-titles]
         --> answers.csv:1
          = help: put the questions into a row above the answers, or say `--header-rows 1` if this row holds the titles
        """)
  }

  @Test(arguments: [
    "Time,Sex,Here\n1/5/2026 16:07:30,f,Yes\n1/5/2026 16:11:16,m,Yes\n1/6/2026 9:00:00,f,No\n",
    // One column of words above numbers is enough.
    "tea,yes,Pace\ntea,yes,4\nmilk,yes,5\ntea,no,4\n",
    // Ticks are written as the title of their column; titles come twice; too few rows to tell.
    "Tea,Milk,Water\nTea,,\nTea,Milk,\n,Milk,Water\n", "a,b\na,b\nyes,no\nno,no\n",
    "1/5/2026 16:07:30,f,Yes\n1/5/2026 16:11:16,m,Yes\n",
    "1,2,3\n4,4,5\n2,3,5\n1,2,3\n",
  ])
  func `are one where the first row may hold them`(csv: String) throws {
    #expect(try Given.file(csv).headerRows == 1)
  }

  @Test func `are as many as the user says`() throws {
    let csv = "a,b\nc,d\ne,f\n1,2\n3,4\n"
    for rows in 0...3 {
      let file = try Given.file(csv, options: ImportOptions(headerRows: rows))
      #expect(file.headerRows == rows)
      let audit = try ResponseImporter.inferredResponses(in: file, key: "form").audit
      #expect(audit.records == 5 - rows)
      #expect(audit.counted + audit.excluded.reduce(0) { $0 + $1.count } == audit.records)
    }
    let kept = try Given.file(
      "1/5/2026 16:07:30,f\n1/5/2026 16:11:16,m\n1/6/2026 9:00:00,f\n",
      options: ImportOptions(headerRows: 1))
    #expect(kept.headerRows == 1)
    #expect(kept.problems == [])
  }

  @Test func `have a row of tags behind them that is no response`() throws {
    let csv = "Date,Pace,Place\n#date,#value +pace,#loc\n2026-05-01,4,Osh\n2026-05-02,5,Naryn\n"
    let file = try Given.file(csv)
    #expect(file.headerRows == 2)
    #expect(file.titles.map(\.text) == ["Date", "Pace", "Place"])
    #expect(try ResponseImporter.inferredResponses(in: file, key: "form").audit.counted == 2)
  }

  @Test func `are found below lines that are none of the table`() throws {
    let csv = "Survey: Spring seminar\nExported: 2026-05-01\n\nTime,Pace,Room\na,4,3\nb,5,2\n"
    let responses = try Given.inferred(csv)
    #expect(responses.audit.records == 2)
    #expect(responses.audit.counted == 2)
    #expect(responses.audit.columns.map(\.header) == [["Time"], ["Pace"], ["Room"]])
    #expect(responses.problems.contains { $0.code == "preamble" })
  }
}

@Suite("A second row of titles") struct SecondTitleRowTests {
  private static let answers = "4,5,3,tea\n3,4,,\n5,5,4,more time\n2,4,5,\n4,3,4,maps\n"

  @Test(
    arguments: [
      (
        "Content,,Trainer,\nClear,Useful,Prepared,Else\n",
        ["Content [Clear]", "Content [Useful]", "Trainer [Prepared]", "Trainer [Else]"]
      ),
      ("q1,q2,q3,q4\nPace?,Room?,Food?,What else?\n", ["Pace?", "Room?", "Food?", "What else?"]),
      (
        "Pace,Room,Food,Else\n(1-5),(1-5),(1-5),(text)\n",
        ["Pace (1-5)", "Room (1-5)", "Food (1-5)", "Else (text)"]
      ),
      (
        "Pace,Room,Food,Else\nТемп,Зал,Обед,Что ещё\n",
        ["Pace / Темп", "Room / Зал", "Food / Обед", "Else / Что ещё"]
      ),
    ])
  func `is known by its words above numbers`(titles: String, texts: [String]) throws {
    let file = try Given.file(titles + Self.answers)
    #expect(file.headerRows == 2)
    #expect(file.titles.map(\.text) == texts)
    let responses = try ResponseImporter.inferredResponses(in: file, key: "form")
    #expect(responses.audit.counted == 5)
    #expect(responses.types == ["rating", "rating", "rating", "text"])
  }

  @Test(arguments: [
    "Pace,Room,Food,Else\nн/д,n/a,4,tea\n" + answers, "Pace,Room,Food,Else\n" + answers,
    "Pace,Room,Food,Else\ngood,4,5,tea\n" + answers, "What,Why,Else,More\na,b,c,d\ne,f,g,h\n",
  ])
  func `is none where it may be a response`(csv: String) throws {
    #expect(try Given.file(csv).headerRows == 1)
  }
}
