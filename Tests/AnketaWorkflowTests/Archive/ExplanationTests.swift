import SurveyArchive
import Testing

@testable import AnketaWorkflow

@Suite("Explaining a figure") struct ExplanationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func explain(_ item: String, _ subject: String) throws -> String {
    try Explanation(
      of: item, in: subject, archive: folder.path + "/a.sqlite",
      questionnaire: Examples.folder + "/seminar-feedback.yaml"
    ).text
  }

  @Test func `says the same of a file and of the archive`() throws {
    let entry = ArchiveImport.Entry(
      files: [Examples.path("2026-06-osh")],
      seminar: ArchivedSeminar(key: "osh", series: "S"),
      questionnaire: Examples.folder + "/seminar-feedback.yaml")
    _ = try ArchiveImport(entries: [entry], archive: folder.path + "/a.sqlite").run()
    for item in ["overall", "sessions", "next-hearing", "experience", "best", "aims"] {
      #expect(try explain(item, "osh") == explain(item, Examples.path("2026-06-osh")))
    }
  }

  @Test func `leads back to base, exclusions and lines`() throws {
    let text = try explain("pace", Examples.path("2026-03-bishkek"))
    #expect(
      text.contains("25 rows = 24 counted + 1 left out\n    1 × a trial of the form: line 2\n"))
    #expect(text.contains("-1  A little too slow   3   12.5 %  lines 9, 19, 27\n"))
    #expect(text.contains("mean: 6 ÷ 24 = 0.2500"))
  }

  @Test func `shows no open answer`() throws {
    let text = try explain("best", Examples.path("2026-03-bishkek"))
    #expect(text.contains("open answers  21"))
    #expect(!text.contains("checklist"))
  }
}
