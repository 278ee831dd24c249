import Foundation
import GRDB
import Testing

@testable import SurveyArchive

@Suite("Opening an archive") struct ArchiveOpeningTests {
  /// Tries to read and to change what lies at the path, and expects it to be refused unchanged.
  private func expectRefusal(_ given: Given, _ code: String) throws {
    let before = given.bytes
    #expect(Given.refusal { _ = try SurveyArchive.reading(given.path) } == [code])
    #expect(Given.refusal { try given.add("a") } == [code])
    #expect(given.bytes == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: given.folder).count == 1)
  }

  @Test func `refuses a text`() throws {
    let given = try Given()
    try Data("this is no database, though it is long enough for one\n".utf8).write(
      to: URL(fileURLWithPath: given.path))
    try expectRefusal(given, "not-an-archive")
  }

  @Test func `refuses a database of another program`() throws {
    let given = try Given()
    try DatabaseQueue(path: given.path).write { db in
      try db.execute(sql: "CREATE TABLE bookmark (url TEXT)")
    }
    try expectRefusal(given, "foreign-archive")
  }

  @Test func `refuses what a newer version has made`() throws {
    let given = try Given()
    try given.add("a")
    try DatabaseQueue(path: given.path).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('999-from-the-future')")
    }
    try expectRefusal(given, "newer-archive")
  }

  @Test func `refuses half a file`() throws {
    let given = try Given()
    try given.add("a")
    try given.bytes.prefix(given.bytes.count / 2).write(to: URL(fileURLWithPath: given.path))
    try expectRefusal(given, "archive-damaged")
  }

  @Test func `refuses a page that was overwritten`() throws {
    let given = try Given()
    try given.add("a")
    var bytes = given.bytes
    bytes.replaceSubrange(8192..<12288, with: Data(repeating: 0xA5, count: 4096))
    try bytes.write(to: URL(fileURLWithPath: given.path))
    #expect(Given.refusal { try given.add("b") } == ["archive-damaged"])
    #expect(given.bytes == bytes)
  }

  @Test func `takes a file of no bytes for a new one, and says so`() throws {
    let given = try Given()
    try Data().write(to: URL(fileURLWithPath: given.path))
    #expect(Given.refusal { _ = try SurveyArchive.reading(given.path) } == ["empty-archive"])
    #expect(try given.add("a").wasEmptyFile)
  }

  @Test func `tells what is not there`() throws {
    let given = try Given()
    #expect(Given.refusal { _ = try SurveyArchive.reading(given.path) } == ["no-archive"])
    #expect(Given.refusal { _ = try SurveyArchive.reading(given.folder) } == ["folder-not-archive"])
    let refusal = Given.refusal {
      _ = try SurveyArchive.writing(given.folder + "/none/a.sqlite").change { _ in }
    }
    #expect(refusal == ["archive-not-opened"])
  }

  @Test func `makes nothing where the first change fails`() throws {
    let given = try Given()
    let archive = try SurveyArchive.writing(given.path)
    #expect(Given.refusal { try archive.change { try $0.remove("a") } } == ["unknown-seminar"])
    #expect(given.bytes.isEmpty)
  }

  @Test func `finds its own mark and no log beside it`() throws {
    let given = try Given()
    try given.add("a")
    #expect(Array(given.bytes[68..<72]) == Array("Ankt".utf8))
    #expect(Array(given.bytes[18..<20]) == [1, 1], "a rollback journal")
    #expect(try FileManager.default.contentsOfDirectory(atPath: given.folder).count == 1)
  }
}
