import GRDB
import SurveyModel
import Testing

@testable import SurveyArchive

@Suite("Views of series") struct SeriesViewTests {
  @Test(arguments: [
    ("Open budgets", "series_open_budgets"), ("Ачык бюджет — Ош", "series_ачык_бюджет_ош"),
    ("x\"; DROP TABLE seminar; --", "series_x_drop_table_seminar"), ("№!", "series"),
  ])
  func `have names that need no quotes`(series: String, name: String) {
    #expect(SeriesView.name(for: series, besides: []) == name)
    #expect(SeriesView.name(for: series, besides: [name]) == name + "_2")
  }

  @Test func `have one column an item, whatever the questionnaire`() throws {
    let given = try Given()
    try given.add("a")
    var later = Given.questionnaire
    later.version = 2
    later.sections[0].items.reverse()
    try given.add("b", rows: Given.rows.map { $0.reversed() }, questionnaire: later)
    let rows = try DatabaseQueue(path: given.path).read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM series_series ORDER BY seminar, row")
    }
    #expect(
      rows[0].columnNames.joined(separator: " ")
        == "seminar date place file row line rating multiple ranking single number item_date text")
    for row in [rows[0], rows[3]] {
      let numbers: [Double] = [row["rating"], row["number"]]
      let texts: [String] = [row["multiple"], row["item_date"], row["date"]]
      #expect(numbers == [4, 2.5])
      #expect(texts == ["[1,3]", "2026-03-12", "2026-03-12"])
    }
    // “Not applicable” is no number that an average could take.
    let apart: Int? = rows[1]["rating"]
    let text: String? = rows[1]["text"]
    #expect(apart == nil && text == "Рахмат")
  }

  @Test func `are safe from keys with quotes`() {
    #expect(
      SeriesView.column("it's \"x\" --", isText: false).hasSuffix(
        "item.key = 'it''s \"x\" --')) AS \"it's \"\"x\"\" --\""))
  }
}
