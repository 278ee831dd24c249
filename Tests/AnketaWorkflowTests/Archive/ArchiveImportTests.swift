import Diagnostics
import Foundation
import SurveyArchive
import Tabulation
import Testing

@testable import AnketaWorkflow

@Suite("Importing into the archive") struct ArchiveImportTests {
  let folder: TemporaryFolder
  var archive: String { folder.path + "/archive.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  static let form = """
    anketa: 1
    key: form
    version: 1
    languages: [en]
    title: {en: Form}
    items:
      - key: room
        text: {en: How was the room?}
        type: rating
        scale:
          points:
            - {code: 1, label: {en: Bad}}
            - {code: 2, label: {en: Fair}}
            - {code: 3, label: {en: Good}}
      - key: note
        text: {en: What else?}
        type: text
    """

  func run(
    _ files: [String], seminar key: String = "a", series: String = "Rooms",
    meeting: ArchiveImport.Meeting = .refuse, isTrial: Bool = false, attended: Int? = nil,
    asked: Bool = true
  ) throws -> (text: String, problems: [Problem]) {
    let form = try folder.write(Self.form, to: "form.yaml")
    let entry = ArchiveImport.Entry(
      files: files, seminar: ArchivedSeminar(key: key, series: series, attended: attended),
      questionnaire: asked ? form : nil)
    return try ArchiveImport(
      entries: [entry], archive: archive, meeting: meeting, isTrial: isTrial
    ).run()
  }

  func codes(_ work: () throws -> Void) -> [String] {
    do {
      try work()
      return []
    } catch let problems as Problems {
      return problems.list.map(\.code)
    } catch {
      return ["\(error)"]
    }
  }

  func counts(_ key: String = "a") throws -> [Int] {
    let tally = try SurveyArchive.reading(archive).read { try $0.tally(of: key).tally }
    return [1, 2, 3].map { tally.items[0].options[$0] ?? -1 }
  }

  static let answers = "How was the room?,What else?\nGood,more\nBad,\nGood,less\n"

  @Test func `tells in a trial what it would tell, and makes nothing`() throws {
    let file = try folder.write(Self.answers, to: "a.csv")
    let trial = try run([file], isTrial: true)
    #expect(!folder.names.contains("archive.sqlite"))
    let real = try run([file])
    #expect(trial.text == real.text)
    #expect(trial.text.contains("a.csv: 3 rows = 3 counted + 0 left out"))
    #expect(try counts() == [1, 0, 2])
  }

  @Test func `knows a file again, under any name`() throws {
    _ = try run([folder.write(Self.answers, to: "a.csv")])
    let before = FileManager.default.contents(atPath: archive)
    let again = try run([folder.write(Self.answers, to: "copy.csv")])
    #expect(again.text.contains("copy.csv: already in the archive as a; nothing was changed"))
    #expect(try counts() == [1, 0, 2])
    #expect(FileManager.default.contents(atPath: archive) == before)
    #expect(
      codes { _ = try run([folder.path + "/copy.csv"], seminar: "b") }
        == ["file-of-other-seminar"])
  }

  @Test func `replaces a corrected file when told to, and tells what differs`() throws {
    _ = try run([folder.write(Self.answers, to: "a.csv")])
    let better = try folder.write("How was the room?,What else?\nGood,x\nFair,\n", to: "b.csv")
    #expect(codes { _ = try run([better]) } == ["seminar-has-answers"])
    let trial = try run([better], meeting: .replace, isTrial: true)
    #expect(try counts() == [1, 0, 2])
    let real = try run([better], meeting: .replace)
    #expect(real.text == trial.text)
    #expect(
      real.text.hasPrefix(
        """
        Before → now
          responses: 3 → 2
          room, answers: 3 → 2
            1 Bad: 1 → 0
            2 Fair: 0 → 1
            3 Good: 2 → 1
          note, answers: 2 → 1
        """))
    #expect(try counts() == [0, 1, 1])
  }

  @Test func `adds further files and keeps the source of each row`() throws {
    _ = try run([folder.write(Self.answers, to: "online.csv")])
    let paper = try folder.write("How was the room?,What else?\nFair,p\n", to: "paper.csv")
    _ = try run([paper], meeting: .add, asked: false)
    #expect(try counts() == [1, 1, 2])
    var files: [String] = []
    try SurveyArchive.reading(archive).read { reader in
      try reader.forEachResponse(of: "a") { files.append("\($0.file):\($0.line)") }
    }
    #expect(files == ["online.csv:2", "online.csv:3", "online.csv:4", "paper.csv:2"])
    let corrected = try folder.write("How was the room?,What else?\nBad,p\n", to: "fixed.csv")
    #expect(codes { _ = try run([corrected], meeting: .replace) } == ["source-left-out"])
  }

  @Test func `imports two files of one seminar as if they were one`() throws {
    let one = try folder.write(Self.answers, to: "one.csv")
    let two = try folder.write("How was the room?,What else?\nFair,p\n", to: "two.csv")
    _ = try run([one, two, one])
    #expect(try counts() == [1, 1, 2])
  }

  @Test func `refuses fewer people than questionnaires, and leaves nothing behind`() throws {
    let file = try folder.write(Self.answers, to: "a.csv")
    #expect(codes { _ = try run([file], attended: 2) } == ["fewer-than-returned"])
    #expect(codes { _ = try SurveyArchive.reading(archive) } == ["empty-archive"])
    #expect(codes { _ = try run([file], series: "") } == ["missing-series"])
  }

  @Test func `forgets, and refuses to add to what was forgotten`() throws {
    let file = try folder.write(Self.answers, to: "a.csv")
    _ = try run([file])
    let text = try SeminarUpkeep.forget(["a"], before: nil, today: "2026-10-01", archive: archive)
    #expect(text == "a: 3 responses forgotten, their counts kept\n")
    #expect(try counts() == [1, 0, 2])
    let more = try folder.write("How was the room?,What else?\nFair,p\n", to: "b.csv")
    #expect(codes { _ = try run([more], meeting: .add) } == ["seminar-forgotten"])
    #expect(codes { _ = try SeminarExport("a", archive: archive) } == ["responses-forgotten"])
    #expect(try Explanation(of: "room", in: "a", archive: archive).text.contains("2026-10-01"))
  }

  @Test func `warns of a series that is called nearly as another`() throws {
    _ = try run([folder.write(Self.answers, to: "a.csv")])
    let other = try folder.write("How was the room?,What else?\nFair,p\n", to: "b.csv")
    let result = try run([other], seminar: "b", series: "Room")
    #expect(result.problems.map(\.code) == ["new-series"])
  }
}
