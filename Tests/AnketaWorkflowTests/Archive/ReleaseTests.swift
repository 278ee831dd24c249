import Diagnostics
import Foundation
import ReportModel
import SurveyArchive
import Testing

@testable import AnketaWorkflow

@Suite("Annexes that were handed out") struct ReleaseTests {
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
      - key: work
        text: {en: Where do you work?}
        type: single
        options:
          - {code: 1, label: {en: Town}}
          - {code: 2, label: {en: School}}
          - {code: 3, label: {en: Library}}
      - key: room
        text: {en: How was the room?}
        type: rating
        scale:
          points:
            - {code: 1, label: {en: Bad}}
            - {code: 2, label: {en: Fair}}
            - {code: 3, label: {en: Good}}
    """

  /// A file of so many people from each place, who all say the same of the room.
  func file(
    _ name: String, town: Int = 0, school: Int = 0, library: Int = 0, room: String = "Good"
  ) throws -> String {
    let rows = [("Town", town), ("School", school), ("Library", library)].flatMap {
      Array(repeating: "\($0),\(room)\n", count: $1)
    }
    return try folder.write("Where do you work?,How was the room?\n" + rows.joined(), to: name)
  }

  func put(_ file: String, _ meeting: ArchiveImport.Meeting = .refuse, as key: String = "a") throws
  {
    let form = try folder.write(Self.form, to: "form.yaml")
    _ = try ArchiveImport(
      entries: [
        .init(
          files: [file], seminar: ArchivedSeminar(key: key, series: "Rooms"), questionnaire: form)
      ], archive: archive, meeting: meeting
    ).run()
  }

  @discardableResult
  func release(
    _ key: String = "a", by: String? = nil, accepting: Bool = false
  ) throws -> [Problem] {
    var report = FeedbackReport(paths: [key], formats: [.md], by: by)
    report.archive = archive
    report.acceptsDifference = accepting
    let annex = try report.written()
    return annex.problems + (annex.release?.record(at: "2026-03-20T09:30:00Z") ?? [])
  }

  func refusal(_ work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch {
      return (error as? Problems)?.list.first.map { "\($0.code): \($0.sentence)" }
    }
  }

  func releases() throws -> [ArchivedRelease] {
    try SurveyArchive.reading(archive).read { try $0.releases() }
  }

  @Test func `are recorded with the groups that they show`() throws {
    try put(file("a.csv", town: 8, school: 7, library: 9))
    try release(by: "work")
    let counts = try #require(try releases().first?.counts["a"])
    #expect(counts["responses"] == 24)
    #expect(counts["work=1"] == 8 && counts["work=2"] == 7 && counts["work=3"] == 9)
    #expect(counts["work=1 room:3"] == 8 && counts["room:answered"] == 24)
    let text = try ReleaseListing(of: "a", archive: archive).text
    #expect(
      text.contains(
        "2026-03-20 09:30 UTC  annex  by work, detail full, format md\n  a  24 responses"))
    #expect(text.contains("    work 3  9\n"))
  }

  @Test func `are as often the same as somebody wants`() throws {
    try put(file("a.csv", town: 8, school: 7))
    for by in [nil, "work", "work", nil] { #expect(try release(by: by).isEmpty) }
    #expect(try releases().count == 4)
  }

  @Test func `are refused after one more response`() throws {
    try put(file("a.csv", town: 8, school: 7))
    try release()
    try put(file("more.csv", town: 1), .add)
    #expect(
      refusal { try release(by: "work") }
        == "difference-shows-few: seminar a: whoever subtracts this annex and the one of 2026-03-20 "
        + "could find the answers of 1 of the respondents")
    #expect(try releases().count == 1)
  }

  @Test func `are refused where a group has grown by few, though all have by enough`() throws {
    try put(file("a.csv", town: 8, school: 7))
    try release(by: "work")
    try put(file("more.csv", town: 5, school: 1), .add)
    let text = try #require(refusal { try release(by: "work") })
    #expect(text.hasSuffix("the answers of 1 of the respondents in a group by work"))
    #expect(refusal { try release() } == nil)
  }

  @Test func `are refused where groups were put together in another way`() throws {
    try put(file("a.csv", town: 8, school: 7, library: 3))
    try release(by: "work")
    #expect(try releases()[0].counts["a"]?["work=2+3"] == 10)
    try put(file("more.csv", school: 5), .add)
    // The library now stands with the town, 11 people; the town alone were 8.
    let text = try #require(refusal { try release(by: "work") })
    #expect(text.hasSuffix("the answers of 3 of the respondents in a group by work"))
  }

  @Test func `pass where every group has grown by enough to stand alone`() throws {
    try put(file("a.csv", town: 8, school: 7, library: 3))
    try release(by: "work")
    try put(file("more.csv", town: 5, school: 5, library: 5), .add)
    #expect(refusal { try release(by: "work") } == nil)
    #expect(try releases()[1].counts["a"]?["work=3"] == 8)
  }

  @Test func `are refused after one answer was corrected, and not where no count changed`() throws {
    try put(file("a.csv", town: 8, school: 7))
    try release()
    let rows = "Where do you work?,How was the room?\n"
    let same = try folder.write(
      rows + String(repeating: "School,Good\n", count: 7)
        + String(repeating: "Town,Good\n", count: 8), to: "a.csv")
    try put(same, .replace)
    #expect(refusal { try release() } == nil)
    let other = try folder.write(
      rows + String(repeating: "School,Good\n", count: 7)
        + String(repeating: "Town,Good\n", count: 7) + "Town,Bad\n", to: "a.csv")
    try put(other, .replace)
    #expect(refusal { try release() }?.contains("answers of 1 of") == true)
  }

  @Test func `let go what is accepted, tell it, and take it as told`() throws {
    try put(file("a.csv", town: 8, school: 7))
    try release()
    try put(file("more.csv", town: 1), .add)
    let told = try release(accepting: true)
    #expect(told.map(\.code) == ["difference-shows-few"])
    #expect(told.map(\.severity) == [.warning])
    #expect(try releases().last?.options["accepted"] == "difference")
    #expect(try release().isEmpty)
  }

  @Test func `are known under another key of the seminar, and after it was removed`() throws {
    try put(file("a.csv", town: 8, school: 7))
    try release()
    _ = try SeminarUpkeep.edit(
      "a", ArchivedSeminar(key: "b", series: ""), newKey: "b", archive: archive)
    try put(file("more.csv", town: 1), .add, as: "b")
    #expect(refusal { try release("b") } != nil)
    _ = try SeminarUpkeep.remove(["b"], archive: archive)
    try put(file("again.csv", town: 9, school: 7), as: "b")
    #expect(refusal { try release("b") } != nil)
  }

  @Test func `count for comparisons as well`() throws {
    try put(file("a.csv", town: 8, school: 7))
    try put(file("b.csv", town: 6, school: 9, room: "Fair"), as: "b")
    func compare(_ before: String, _ now: String) throws {
      let annex = try SeminarComparison(
        before: before, now: now, archive: archive, formats: [.md]
      ).written()
      _ = annex.release?.record(at: "2026-03-20T09:30:00Z")
    }
    try compare("a", "b")
    #expect(try releases().map(\.seminars) == [["a", "b"]])
    try put(file("c.csv", town: 9, school: 9, room: "Bad"), as: "c")
    #expect(refusal { try compare("a", "c") } == nil)
    try put(file("more.csv", town: 1), .add)
    #expect(refusal { try compare("a", "c") } != nil)
    #expect(refusal { try release("b") } == nil)
  }
}
