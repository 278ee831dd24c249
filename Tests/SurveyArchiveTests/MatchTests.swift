import GRDB
import SurveyModel
import Testing

@testable import SurveyArchive

@Suite("Matches in the archive") struct MatchTests {
  static let old = AskedItem(Given.questionnaire.items[0], isInferred: false)
  static let new = AskedItem(
    Item(key: "rating", text: ["en": "How do you rate it?", "ru": "Ваша оценка?"], type: .number),
    isInferred: false)
  static let column = AskedItem(Item(key: "q1", text: "Rating", type: .number), isInferred: true)

  private func matches(_ given: Given, _ series: String = "Series") throws -> [ConfirmedMatch] {
    try SurveyArchive.reading(given.path).read { try $0.confirmedMatches(series: series) }
  }

  @Test func `come back as they were said, and one verdict replaces another`() throws {
    let given = try Given()
    let archive = try given.add("a")
    let said = [
      ConfirmedMatch(Self.old, Self.new, .equivalent), ConfirmedMatch(Self.new, Self.column, .same),
    ]
    try archive.change { change in for match in said { try change.set(match, ofSeries: "Series") } }
    #expect(try matches(given) == said)
    #expect(try matches(given, "Other") == [])
    let denied = ConfirmedMatch(Self.old, Self.new, .different)
    try archive.change { try $0.set(denied, ofSeries: "Series") }
    #expect(try matches(given) == [denied, said[1]])
    try archive.change { try $0.drop(denied, ofSeries: "Series") }
    #expect(try matches(given) == [said[1]])
  }

  @Test func `the same thing said twice is kept once`() throws {
    let given = try Given()
    let archive = try given.add("a")
    let match = ConfirmedMatch(Self.old, Self.new, .equivalent)
    for _ in 1...2 { try archive.change { try $0.set(match, ofSeries: "Series") } }
    #expect(try matches(given) == [match])
  }

  @Test func `outlive the seminars of their series`() throws {
    let given = try Given()
    let archive = try given.add("a")
    let match = ConfirmedMatch(Self.old, Self.new, .same)
    try archive.change { try $0.set(match, ofSeries: "Series") }
    try archive.change { try $0.dropAnswers(of: "a") }
    try archive.change { try $0.remove("a") }
    #expect(try archive.read { try $0.seriesNames() } == [])
    #expect(try matches(given) == [match])
    try archive.read { try $0.checkSeries("Series") }
    #expect(
      Given.refusal { try archive.read { try $0.checkSeries("Serie") } } == ["unknown-series"])
  }

  @Test func `follow a series that gets another name`() throws {
    let given = try Given()
    let archive = try given.add("a")
    try given.add("b")
    let match = ConfirmedMatch(Self.old, Self.new, .same)
    try archive.change { try $0.set(match, ofSeries: "Series") }
    for key in ["a", "b"] {
      #expect(try matches(given) == [match])
      var seminar = try archive.read { try $0.seminar(key) }
      seminar.series = "Better name"
      let renamed = seminar
      try archive.change { try $0.edit(key, to: renamed) }
    }
    #expect(try matches(given) == [])
    #expect(try matches(given, "Better name") == [match])
  }

  @Test func `come into an archive that an older version has made`() throws {
    let given = try Given()
    try given.add("a")
    try DatabaseQueue(path: given.path).write { db in
      try db.execute(
        sql: """
          DROP TABLE item_match; DELETE FROM grdb_migrations WHERE identifier = '2-matches'
          """)
    }
    #expect(try matches(given) == [])
    #expect(try SurveyArchive.reading(given.path).read { try $0.seminars() }.map(\.key) == ["a"])
  }
}
