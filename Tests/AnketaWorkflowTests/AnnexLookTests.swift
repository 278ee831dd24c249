import AnketaWorkflow
import Diagnostics
import Foundation
import ReportModel
import Testing

@Suite("The look of an annex") struct AnnexLookTests {
  static func report(_ formats: [ReportFormat], _ language: String, _ look: AnnexLook)
    -> FeedbackReport
  {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    var report = FeedbackReport(
      paths: ["\(root)/questionnaires/2026-03-bishkek.csv"],
      questionnaire: "\(root)/questionnaires/seminar-feedback.yaml", language: language,
      formats: formats)
    report.look = look
    return report
  }

  @Test(arguments: [
    ("en", "# Annex 4. Participants"), ("ru", "# Приложение 4. Отзывы"),
    ("ky", "# 4-тиркеме. Катышуучулардын"),
  ])
  func `has the number of the annex in its title`(language: String, title: String) throws {
    let text = try Self.report([.md], language, AnnexLook(number: "4")).text().text
    #expect(text.hasPrefix(title), "\(text.prefix(40))")
  }

  @Test func `is refused where the template is none`() {
    let missing = Self.report([.docx], "en", AnnexLook(template: "nowhere.docx"))
    #expect(throws: Problems.self) { try missing.written() }
    do {
      _ = try Self.report([.docx], "en", AnnexLook(template: #filePath)).written()
      Issue.record("a Swift file served as a template")
    } catch {
      #expect(error.list.map(\.code) == ["not-a-template"])
    }
  }

  @Test func `takes a template for Word documents alone`() throws {
    let look = AnnexLook(template: "nowhere.docx")
    #expect(try Self.report([.md], "en", look).text().text.hasPrefix("# Annex."))
  }
}
