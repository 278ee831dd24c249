import Diagnostics
import Foundation
import GRDB
import SurveyModel
import Tabulation
import Testing

@testable import SurveyArchive

@Suite("Upkeep of an archive") struct ArchiveUpkeepTests {
  private func value<Value: DatabaseValueConvertible>(_ given: Given, _ sql: String) throws
    -> Value?
  {
    try DatabaseQueue(path: given.path).read { try Value.fetchOne($0, sql: sql) }
  }

  @Test func `forgets responses and keeps their counts`() throws {
    let given = try Given()
    let archive = try given.add("a", codes: ["AK12", nil, "B7"])
    try archive.change { try $0.forget("a", on: "2026-10-01") }
    let after = try archive.read { try $0.tally(of: "a") }
    #expect(after.tally == Given.tally(Given.rows))
    #expect(after.seminar.forgotten == "2026-10-01")
    var responses = 0
    try archive.read { try $0.forEachResponse(of: "a") { _ in responses += 1 } }
    #expect(responses == 0)
    #expect(try value(given, "SELECT count(*) FROM open_answer") == 0)
    #expect(try value(given, "SELECT count(*) FROM secret") == 0)
    #expect(given.bytes.range(of: Data("Рахмат".utf8)) == nil, "not in free pages either")
  }

  @Test func `keeps the secret while another seminar needs it`() throws {
    let given = try Given()
    let archive = try given.add("a", codes: ["AK12"])
    try given.add("b", codes: ["AK12"])
    try archive.change { try $0.forget("a", on: "2026-10-01") }
    #expect(try value(given, "SELECT count(*) FROM secret") == 1)
  }

  @Test func `matches the same people in two seminars, without their codes`() throws {
    let given = try Given()
    let archive = try given.add("a", codes: ["code-AK12", "code-B7", nil])
    try given.add("b", codes: ["CODE-ak12", nil, nil])
    var codes: [[String]] = []
    for key in ["a", "b"] {
      var found: [String] = []
      try archive.read { try $0.codedResponses(of: key) }
        .forEach("rating") { code, _, _ in found.append(code.description) }
      codes.append(found)
    }
    #expect(codes[0].count == 2 && codes[1].count == 1)
    #expect(codes[0].contains(codes[1][0]))
    let text = String(decoding: given.bytes, as: Unicode.ASCII.self).uppercased()
    #expect(!text.contains("AK12") && !text.contains("CODE-B7"))
  }

  @Test func `hashes as HMAC-SHA-256 does`() throws {
    // hmac.new(b"Jefe", b"WHAT DO YA WANT FOR NOTHING?", "sha256") in Python
    let key = RespondentKey(secret: Array("Jefe".utf8))
    let code = try #require(RespondentCode("WHAT DO YA WANT FOR NOTHING?"))
    #expect(SHA256.hex(key.hash(of: code)) == "0c2fe188bd4f39005b75d81fd7ac8ad1")
  }

  @Test func `removes a seminar with all that was its own`() throws {
    let given = try Given()
    let archive = try given.add("a")
    try given.add("b", series: "Other")
    try archive.change { try $0.remove("b") }
    #expect(try archive.read { try $0.seriesNames() } == ["Series"])
    #expect(try value(given, "SELECT count(*) FROM sqlite_master WHERE type = 'view'") == 1)
    try archive.change { try $0.remove("a") }
    for table in ["response", "open_answer", "source", "questionnaire", "item", "item_tally"] {
      #expect(try value(given, "SELECT count(*) FROM \(table)") == 0)
    }
  }

  @Test func `changes what is known, and refuses a key that is taken`() throws {
    let given = try Given()
    let archive = try given.add("a")
    try given.add("b")
    var seminar = try archive.read { try $0.seminar("a") }
    seminar.key = "c"
    seminar.series = "Новая"
    try archive.change { [seminar] change in try change.edit("a", to: seminar) }
    #expect(try archive.read { try $0.seminars() }.map(\.key) == ["b", "c"])
    seminar.key = "b"
    let again = seminar
    #expect(
      Given.refusal { try archive.change { try $0.edit("c", to: again) } } == ["seminar-exists"])
    #expect(
      Given.refusal { try archive.change { try $0.forget("bb", on: "2026") } }
        == ["unknown-seminar"])
  }

  @Test func `does all of a change or nothing`() throws {
    let given = try Given()
    let archive = try given.add("a")
    let before = given.bytes
    let refusal = Given.refusal {
      try archive.change { change in
        try change.forget("a", on: "2026-10-01")
        try change.remove("b")
      }
    }
    #expect(refusal == ["unknown-seminar"])
    #expect(given.bytes == before)
  }

  @Test func `remembers what was handed out`() throws {
    let given = try Given()
    let archive = try given.add("a")
    let release = ArchivedRelease(
      writtenAt: "2026-10-01T09:00:00Z", kind: "comparison", options: ["by": "single"],
      counts: ["a": ["responses": 12, "place=„Ош“ overall:4": 7], "b": ["responses": 9]])
    try archive.change { try $0.add(release) }
    #expect(try archive.read { try $0.releases(of: "b") } == [release])
    #expect(try archive.read { try $0.releases(of: "c") } == [])
    #expect(try archive.read { try $0.releases() } == [release])
  }

  @Test func `keeps once what several annexes told, and finds what they told otherwise`() throws {
    let given = try Given()
    let archive = try given.add("a")
    let (few, more) = (["responses": 12, "overall:4": 7], ["responses": 13, "overall:4": 8])
    for (day, counts) in [("1", few), ("2", few), ("3", more)] {
      let release = ArchivedRelease(
        writtenAt: "2026-10-0\(day)T09:00:00Z", kind: "annex", counts: ["a": counts, "b": few])
      try archive.change { try $0.add(release) }
    }
    let kept = try DatabaseQueue(path: given.path).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM released_counts")
    }
    #expect(kept == 3)
    func unlike(_ counts: [String: Int]) throws -> [ReleasedCounts] {
      try archive.read { try $0.releasedCounts(unlike: ["a": counts, "b": few, "c": few]) }
    }
    #expect(try unlike(few) == [])
    #expect(
      try unlike(["responses": 14]) == [
        ReleasedCounts(seminar: "a", writtenAt: "2026-10-02T09:00:00Z", counts: few),
        ReleasedCounts(seminar: "a", writtenAt: "2026-10-03T09:00:00Z", counts: more),
      ])
  }

  @Test func `takes over what an older version noted of annexes`() throws {
    let given = try Given()
    let archive = try given.add("a")
    try DatabaseQueue(path: given.path).write { db in
      for table in ["annex_release_counts", "released_counts", "annex_release", "item_match"] {
        try db.execute(sql: "DROP TABLE \(table)")
      }
      let first = Schema.seminars
      let start = try #require(first.range(of: "CREATE TABLE annex_release ("))
      try db.execute(sql: String(first[start.lowerBound...]))
      try db.execute(
        sql: """
          DELETE FROM grdb_migrations WHERE identifier <> '1-seminars';
          INSERT INTO annex_release VALUES (
            1, '2026-10-01T09:00:00Z', 'comparison', '{"by":"work"}',
            '{"a":12,"a overall:4":7,"a work=1 overall:4":3,"a_b":9,"a_b overall:4":2}');
          INSERT INTO annex_release_seminar VALUES (1, 'a'), (1, 'a_b');
          """)
    }
    try archive.change { try $0.forget("a", on: "2026-10-01") }
    #expect(
      try archive.read { try $0.releases() } == [
        ArchivedRelease(
          writtenAt: "2026-10-01T09:00:00Z", kind: "comparison", options: ["by": "work"],
          counts: [
            "a": ["responses": 12, "overall:4": 7, "work=1 overall:4": 3],
            "a_b": ["responses": 9, "overall:4": 2],
          ])
      ])
  }
}
