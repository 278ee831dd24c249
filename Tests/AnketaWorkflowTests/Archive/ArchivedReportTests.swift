import Diagnostics
import Foundation
import ReportModel
import ResponseImport
import SurveyArchive
import SurveyModel
import Testing

@testable import AnketaWorkflow

@Suite("Annexes from the archive") struct ArchivedReportTests {
  let folder: TemporaryFolder
  var archive: String { folder.path + "/archive.sqlite" }

  static let library = QuestionnaireLibrary(folder: Examples.folder)

  /// The three examples of one series, without what the list says of them.
  init() throws {
    folder = try TemporaryFolder()
    var work = ArchiveImport(
      entries: Examples.names.map { name in
        .init(
          files: [Examples.path(name)],
          seminar: ArchivedSeminar(
            key: name, series: "Budgets", title: "T", date: String(name.prefix(7)), place: "P",
            organisers: "O", invited: 40, attended: 30),
          questionnaire: "seminar-feedback")
      }, archive: archive)
    work.library = Self.library
    _ = try work.run()
  }

  static let known = Seminar(
    title: "T", date: "2026-03", place: "P", organisers: "O", invited: 40, attended: 30)

  func report(
    _ subject: String, _ format: ReportFormat = .md, detail: ReportDetail = .technical,
    by: String? = nil, against: String? = nil, seminar: Seminar = Seminar(),
    questionnaire: String? = nil
  ) throws -> WrittenAnnex {
    var report = FeedbackReport(
      paths: [subject], questionnaire: questionnaire, seminar: seminar, formats: [format],
      detail: detail, by: by)
    report.archive = archive
    report.against = against
    report.library = Self.library
    return try report.written()
  }

  func problem(_ work: () throws -> Void) -> Problem? {
    do {
      try work()
      return nil
    } catch {
      return (error as? Problems)?.list.first
    }
  }

  @Test(arguments: Examples.names, [nil, "organisation"])
  func `are counted from responses as their file was`(name: String, by: String?) throws {
    let asked = try Self.library.questionnaire("seminar-feedback").0
    let request = TallyRequest(by: by, batteries: true, weightedBy: ["organisation"])
    let file = try SeminarResponses.read(
      [Examples.path(name)], questionnaire: asked, options: ReadingOptions(), request: request)
    let archived = try SurveyArchive.reading(archive).read { reader in
      try SeminarResponses(archived: name, reader, request: request)
    }
    #expect(archived.tally == file.tally)
    #expect(archived.sources == file.sources)
  }

  @Test(arguments: [ReportFormat.md, .html], ReportDetail.allCases)
  func `say what those from the file say`(format: ReportFormat, detail: ReportDetail) throws {
    for by in [nil, "organisation"] {
      let file = try report(
        Examples.path("2026-03-bishkek"), format, detail: detail, by: by, seminar: Self.known,
        questionnaire: "seminar-feedback")
      let archived = try report("2026-03-bishkek", format, detail: detail, by: by)
      #expect(archived.texts[0] == file.texts[0])
      #expect(file.release == nil && archived.release != nil)
    }
  }

  @Test func `differ for programs by the series alone, which a file does not tell`() throws {
    let file = try report(
      Examples.path("2026-03-bishkek"), .json, seminar: Self.known,
      questionnaire: "seminar-feedback"
    ).texts[0]
    let archived = try report("2026-03-bishkek", .json).texts[0]
    #expect(archived != file)
    #expect(archived.replacing("    \"series\" : \"Budgets\",\n", with: "") == file)
  }

  @Test func `let what the user says go before what the archive knows`() throws {
    let text = try report("2026-03-bishkek", seminar: Seminar(place: "Elsewhere")).texts[0]
    #expect(text.contains("Elsewhere") && text.contains("Invited"))
  }

  @Test func `say that comments were dropped, and refuse what needs responses`() throws {
    let key = "2026-03-bishkek"
    _ = try SeminarUpkeep.forget([key], before: nil, today: "2026-10-01", archive: archive)
    let text = try report(key).texts[0]
    #expect(text.contains("The comments were deleted on 1 October 2026"))
    #expect(text.contains("only their counts are kept"))
    #expect(try report(key, detail: .brief).texts[0].contains("The comments were deleted on"))
    #expect(try report(key, .json).texts[0].contains("\"forgotten\" : \"2026-10-01\""))
    #expect(problem { _ = try report(key, by: "organisation") }?.code == "responses-forgotten")
  }

  @Test func `are compared with the seminar before, in every form`() throws {
    let text = try report("2026-09-naryn", against: "previous").texts[0]
    #expect(text.contains("## Compared with "))
    let json = try report("2026-09-naryn", .json, against: "2026-03-bishkek").texts[0]
    #expect(json.contains("\"schema\" : \"anketa-comparison/1\""))
    #expect(
      try report("2026-09-naryn", .html, against: "previous").texts[0].contains(
        "comparison-ratings"))
  }

  @Test func `say in one sentence why there is nothing to compare`() throws {
    let first = "2026-03-bishkek"
    #expect(problem { _ = try report(first, against: "previous") }?.code == "no-predecessor")
    #expect(problem { _ = try report(first, against: first) }?.code == "same-seminar")
    let unknown = try #require(problem { _ = try report(first, against: "2026-06-os") })
    #expect(unknown.code == "unknown-seminar")
    #expect(unknown.help?.text == "did you mean `2026-06-osh`?")
    let file = Examples.path(first)
    #expect(problem { _ = try report(file, against: "previous") }?.code == "no-predecessor")
  }
}
