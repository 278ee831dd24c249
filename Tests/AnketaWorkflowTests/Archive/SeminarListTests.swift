import Diagnostics
import Foundation
import SurveyArchive
import Testing

@testable import AnketaWorkflow

@Suite("List of seminars") struct SeminarListTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `names files, seminars and what is known of them`() throws {
    try folder.write(
      """
      Seminar;file;series;title;attended;languages
      2026-ош;a.csv;Бюджет;Ачык бюджет;12;ky, ru
      2026-ош;b.csv;;;;
      """, to: "seminars.csv")
    try folder.write("x", to: "c.csv")
    let list = try SeminarList(path: folder.path)
    #expect(list.entries.count == 1)
    #expect(list.entries[0].files == ["a.csv", "b.csv"].map { "\(folder.path)/\($0)" })
    #expect(
      list.entries[0].seminar
        == ArchivedSeminar(
          key: "2026-ош", series: "Бюджет", title: "Ачык бюджет", attended: 12,
          languages: ["ky", "ru"]))
    #expect(list.problems.map(\.code) == ["unlisted-files"])
  }

  @Test func `tells all of its faults at once, each with its place`() throws {
    try folder.write(
      """
      file,series,seminar,attended,titel
      a.csv,S,one,many,
      ,S,two,3,
      b.csv,S,one,4,
      c.csv,T,one,,
      """, to: "seminars.csv")
    do {
      _ = try SeminarList(path: folder.path)
      Issue.record("a list with faults was taken")
    } catch {
      let told = error.list.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
      #expect(told == ["no-count 2:13", "empty-list-cell 3:1", "seminar-twice 5:9"])
    }
  }

  @Test func `tells what its entries lack before anything is read`() throws {
    try folder.write(
      """
      file,series,seminar,date,invited,attended
      gone.csv,S,one,2026-13-01,,
      gone.csv,S,a/b,,3,5
      """, to: "seminars.csv")
    let entries = try SeminarList(path: folder.path).entries
    let work = ArchiveImport(entries: entries, archive: folder.path + "/a.sqlite")
    do {
      _ = try work.run()
      Issue.record("entries with faults were imported")
    } catch {
      let told = error.list.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
      #expect(told == ["unusable-date 2:16", "unusable-key 3:12", "more-than-invited 3:19"])
    }
    #expect(!folder.names.contains("a.sqlite"))
  }

  @Test func `asks for the columns that it needs`() throws {
    try folder.write("name,seminar\na.csv,x\n", to: "seminars.csv")
    do {
      _ = try SeminarList(path: folder.path)
      Issue.record("a list without files was taken")
    } catch {
      #expect(error.list.map(\.code) == ["missing-list-column", "missing-list-column"])
    }
    #expect(throws: Problems.self) { try SeminarList(path: folder.path + "/none") }
  }

  @Test func `imports all of its seminars or none`() throws {
    let csv = "How was the room?,What else?\nGood,more\nBad,\n"
    try folder.write(csv, to: "a.csv")
    try folder.write("", to: "b.csv")
    try folder.write("file,series,seminar\na.csv,S,one\nb.csv,S,two\n", to: "seminars.csv")
    let archive = folder.path + "/a.sqlite"
    func importAll() throws {
      _ = try ArchiveImport(
        entries: SeminarList(path: folder.path).entries, archive: archive
      ).run()
    }
    #expect(throws: Problems.self) { try importAll() }
    #expect(!folder.names.contains("a.sqlite"))
    try folder.write(csv + "Good,x\n", to: "b.csv")
    try importAll()
    #expect(try SeminarListing(archive: archive).seminars.map(\.responses) == [2, 3])
  }
}
