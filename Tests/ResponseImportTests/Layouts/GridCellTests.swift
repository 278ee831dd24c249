import SurveyModel
import Testing

@testable import ResponseImport

@Suite("A grid in one cell") struct GridCellTests {
  private static func profile(_ cells: String...) -> ColumnProfile {
    ColumnProfile(
      title: ColumnTitle(index: 3, header: "How was it?"),
      spellings: cells.map { (text: $0, count: 1) }, blank: 0, notKept: 0)
  }

  @Test(arguments: [" = ", ": "])
  func `has a line for each row`(mark: String) {
    let cells = ["Room#Good\nTeam#Poor", "Room#Good", "Team#Fair\r\nRoom#"].map {
      $0.replacing("#", with: mark)
    }
    let profile = Self.profile(cells[0], cells[1], cells[2])
    #expect(GridCell.rows(of: profile, mark: mark) == ["Room", "Team"])
    #expect(cells.map { GridCell.answer(in: $0, row: "Team", mark: mark) } == ["Poor", "", "Fair"])
    #expect(cells.map { GridCell.answer(in: $0, row: "Room", mark: mark) } == ["Good", "Good", ""])
  }

  @Test func `may hold the mark in an answer`() {
    #expect(
      GridCell.answer(in: "Room: Good: light\nTeam: a", row: "Room", mark: ": ") == "Good: light")
  }

  @Test func `is no open answer with colons in it`() {
    #expect(
      GridCell.rows(
        of: Self.profile("Two things: more time\nAnd: coffee", "Room: cold", "Nothing"), mark: ": ")
        == nil)
    #expect(
      GridCell.rows(
        of: Self.profile("Time: short\nFood: cold", "Trainer: loud", "Slides: small"), mark: ": ")
        == nil)
    #expect(GridCell.rows(of: Self.profile("Room: Good", "Room: Poor"), mark: ": ") == nil)
  }

  static let csv = """
    Time,How was it?,Unique ID,Browser,IP Address
    2026-05-29 16:00:07,"Room = Good
    Team = Poor",1,Browser 1,192.0.2.1
    2026-05-29 16:07:07,Room = Good,2,Browser 1,192.0.2.2
    2026-05-29 16:14:07,"Room = Poor
    Team = Good",3,Browser 1,192.0.2.3
    2026-05-29 16:15:07,,4,Browser 1,192.0.2.4
    """

  @Test func `gives items that share the column, and every row with an answer counts for each`()
    throws
  {
    let responses = try Given.inferred(Self.csv)
    #expect(responses.uses == ["time", "q01", "tool", "tool", "place"])
    #expect(responses.audit.columns.map(\.moreItems) == [[], ["q02"], [], [], []])
    #expect(
      responses.questionnaire.items.map { $0.text.text(in: "en").text }
        == ["How was it? [Room]", "How was it? [Team]"])
    #expect(responses.answers("q01").values.reduce(0, +) == 3)
    #expect(responses.answers("q02")[.missing(.blank)] == 1)
  }

  @Test func `is read by declared items, and what they do not know is damaged`() throws {
    let responses = try Given.responses(
      Self.csv,
      items: ["Room", "Team"].map { row in
        Item(
          key: row.lowercased(), text: ["en": row], type: .rating,
          scale: Given.scale("Bad", "Fair", "Good"), columns: ["How was it? [\(row)]"])
      })
    #expect(
      responses.answers("team") == [
        .missing(.damaged): 1, .option(3): 1, .missing(.blank): 1,
      ])
    #expect(responses.audit.columns[1].role.words == "room")
  }

  @Test func `stays whole for an item that has the column`() throws {
    let item = Item(key: "all", text: ["en": "How was it?"], type: .text)
    let responses = try Given.responses(Self.csv, items: [item])
    #expect(responses.answers("all")[.text("Room = Good")] == 1)
  }
}
