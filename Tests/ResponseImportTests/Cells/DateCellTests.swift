import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Dates in cells") struct DateCellTests {
  @Test(arguments: [
    ("2026-05-31", "2026-05-31", false), ("2026/5/1", "2026-05-01", false),
    ("2026.05.31", "2026-05-31", false), ("31.05.2026", "2026-05-31", false),
    ("31/05/26", "2026-05-31", false), ("31.05.2026 14:05", "2026-05-31", true),
    ("2026-05-31T08:05:09.120Z", "2026-05-31", true),
    ("2026/05/31 4:41:07 PM GMT+6", "2026-05-31", true),
    ("2024-02-29", "2024-02-29", false),
  ])
  func `are read day first`(text: String, iso: String, hasTime: Bool) throws {
    let cell = try #require(DateCell(text))
    #expect(cell.date(dayFirst: true)?.iso == iso)
    #expect(cell.hasTime == hasTime)
  }

  @Test(arguments: [
    ("5/31/2026", "2026-05-31"), ("5/31/26 9:14", "2026-05-31"), ("05/04/2026", "2026-05-04"),
    // What is written year first is certain.
    ("2026-05-04", "2026-05-04"),
  ])
  func `are read month first`(text: String, iso: String) throws {
    #expect(try #require(DateCell(text)).date(dayFirst: false)?.iso == iso)
  }

  @Test(arguments: [
    "", "May", "31", "31.05", "31.05-2026", "2026-13-01", "2026-00-10", "32.01.2026",
    "13/13/2026", "1/1/1", "1/1/202", "12.03.1899", "12.03.2101", "2026-05-31x", "2026-05-31 noon",
    "10:30", "192.168.1.1", "1-2-3-4",
  ])
  func `are nothing else`(text: String) {
    #expect(DateCell(text) == nil)
  }

  @Test(arguments: ["31.02.2026", "2026-04-31", "29.02.2026", "31/04/26"])
  func `are days of the calendar`(text: String) {
    #expect(DateCell(text)?.date(dayFirst: true) == nil)
  }

  @Test(
    arguments: [
      (["05/31/2026", "04/05/2026"], false, false), (["31/05/2026", "04/05/2026"], true, false),
      // Nothing proves it: day first where dots are used, else month first, as a guess.
      (["04.05.2026"], true, false), (["04/05/2026"], false, true), (["2026-05-04"], false, false),
      ([], false, false),
      // Proofs against each other: the more frequent one, and a guess.
      (["31/05/2026", "30/05/2026", "05/29/2026"], true, true),
      (["05/29/2026", "30/05/2026", "31/05/2026"], true, true),
      // Rows in order of time prove it as well.
      (["04/05/2026", "05/05/2026", "03/06/2026"], true, false),
      (["05/04/2026", "05/05/2026", "06/03/2026"], false, false),
      (["04/05/2026", "05/05/2026", "06/06/2026"], false, true),
    ] as [([String], Bool, Bool)])
  func `of a file tell together which number is the day`(
    texts: [String], dayFirst: Bool, isGuess: Bool
  ) {
    let cells = texts.compactMap { DateCell($0) }
    let order = DateOrder([cells], dots: texts.contains { $0.contains(".") })
    #expect(order.dayFirst == dayFirst)
    #expect(order.isGuess == isGuess)
  }

  @Test(arguments: [
    "Day\nnot yet\n31/05/2026\n04/05/2026\n04/05/2026\n04/05/2026\n",
    "Day\n04/05/2026\n31/05/2026\nnot yet\n04/05/2026\n04/05/2026\n",
    "Day\n04/05/2026\n04/05/2026\nnot yet\n04/05/2026\n31/05/2026\n",
  ])
  func `are read alike in any order of the rows`(csv: String) throws {
    let item = Item(key: "day", text: ["en": "Day"], type: .date)
    let answers = try Given.responses(csv, items: [item]).answers("day")
    #expect(
      answers == [
        .date(CalendarDate(year: 2026, month: 5, day: 31)): 1,
        .date(CalendarDate(year: 2026, month: 5, day: 4)): 3, .missing(.damaged): 1,
      ])
  }
}
