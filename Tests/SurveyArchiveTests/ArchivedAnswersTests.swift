import SurveyModel
import Tabulation
import Testing

@testable import SurveyArchive

@Suite("Archived answers") struct ArchivedAnswersTests {
  @Test func `come back as they were`() throws {
    let given = try Given()
    try given.add("a")
    var found: [ArchivedResponse] = []
    try SurveyArchive.reading(given.path).read { reader in
      try reader.forEachResponse(of: "a", openAnswers: true) { found.append($0) }
    }
    #expect(found.map(\.answers) == Given.rows)
    #expect(found.map(\.row) == [2, 3, 4] && found.map(\.line) == [3, 4, 5])
    #expect(found.map(\.file) == ["a.csv", "a.csv", "a.csv"])
  }

  @Test func `are counted as they were`() throws {
    let given = try Given()
    try given.add("a")
    try given.add("b", rows: [Given.rows[0]])
    let tallies = try SurveyArchive.reading(given.path).read { try $0.tallies(ofSeries: "Series") }
    #expect(tallies.map(\.seminar.key) == ["a", "b"])
    #expect(tallies[0].tally == Given.tally(Given.rows))
    #expect(tallies[1].tally == Given.tally([Given.rows[0]]))
    #expect(tallies[0].questionnaire == tallies[1].questionnaire, "stored once")
  }

  @Test func `keep the questionnaire that was asked`() throws {
    let given = try Given()
    try given.add("a")
    var later = Given.questionnaire
    later.version = 2
    try given.add("b", questionnaire: later)
    let asked = try SurveyArchive.reading(given.path).read { reader in
      try ["a", "b"].map { try reader.questionnaire(of: $0).archived.questionnaire }
    }
    #expect(asked == [Given.questionnaire, later])
  }

  @Test func `of a number that no row was told are none`() {
    #expect(CodedRow("[1,", reasons: nil) == nil)
    #expect(CodedRow("[1,2]", reasons: nil)?.answers(to: [], texts: [:]) == nil)
    #expect(CodedRow("[null]", reasons: "{0:1}") == nil)
  }

  @Test func `keep open answers apart from what was written beside other`() throws {
    let given = try Given()
    try given.add("a")
    let (written, open) = try SurveyArchive.reading(given.path).read { reader in
      (
        try reader.writeIns(to: "single", of: "a"), try reader.openAnswers(to: "text", of: "a")
      )
    }
    #expect(written == ["Media": 1])
    #expect(open.count == 2)
  }
}
