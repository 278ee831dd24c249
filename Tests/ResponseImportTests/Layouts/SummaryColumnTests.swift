import Foundation
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Ticked options in one column, of KoBoToolbox and ODK Central") struct SummaryColumnTests {
  @Test func `a summary tells whether zeros were an answer`() throws {
    let end = "KEY,SubmitterID,SubmitterName"
    let responses = try Given.inferred(
      """
      SubmissionDate,sessions,sessions/case,sessions/visit,\(end)
      2026-05-29T10:41:07.120Z,case visit,1,1,uuid:1,7,tablet
      2026-05-29T10:42:07.120Z,,0,0,uuid:2,7,tablet
      2026-05-29T10:43:07.120Z,visit,0,1,uuid:3,7,tablet
      """)
    #expect(responses.uses.prefix(4) == ["time", "summary", "q01", "q01"])
    #expect(
      responses.answers("q01") == [
        .options([1, 2]): 1, .missing(.blank): 1, .options([2]): 1,
      ])
  }

  @Test func `choices may be codes parted by blanks, where the tool writes them so`() throws {
    let end = "KEY,SubmitterID,SubmitterName"
    let responses = try Given.inferred(
      """
      SubmissionDate,sessions,\(end)
      2026-05-29T10:41:07.120Z,case visit,uuid:1,7,tablet
      2026-05-29T10:42:07.120Z,case,uuid:2,7,tablet
      2026-05-29T10:43:07.120Z,case group visit,uuid:3,7,tablet
      2026-05-29T10:44:07.120Z,group visit,uuid:4,7,tablet
      """)
    #expect(responses.types == ["multiple"])
    #expect(responses.questionnaire.items[0].separator == " ")
    #expect(responses.answers("q01").values.reduce(0, +) == 4)
    #expect(!responses.answers("q01").keys.contains(.missing(.damaged)))
  }

  static let summaryOnly = """
    start;overall;sessions;sessions_other;_id;_uuid;_submission_time;_validation_status
    2026-05-29T16:35:10.123+06:00;5;case visit;;101;u1;2026-05-29T10:41:07;
    2026-05-29T16:36:10.123+06:00;4;case;;102;u2;2026-05-29T10:42:07;Approved
    2026-05-29T16:37:10.123+06:00;4;case group other;lunch;103;u3;2026-05-29T10:43:07;
    2026-05-29T16:38:10.123+06:00;3;group visit;;104;u4;2026-05-29T10:44:07;NOT
    2026-05-29T16:39:10.123+06:00;3;;;105;u5;2026-05-29T10:45:07;
    2026-05-29T16:40:10.123+06:00;3;visit;;106;u6;2026-05-29T10:46:07;
    """

  @Test(arguments: ["Not approved", "Not Approved", "validation_status_not_approved"])
  func `may stand alone, and rejected rows are left out`(status: String) throws {
    let responses = try Given.inferred(
      Self.summaryOnly.replacingOccurrences(of: "NOT", with: status))
    #expect(responses.audit.excluded.map(\.reason) == [.rejected])
    #expect(responses.types == ["rating", "multiple", "text"])
    #expect(responses.answers("q02").values.reduce(0, +) == 5)
    #expect(responses.answers("q02")[.missing(.blank)] == 1)
    #expect(responses.questionnaire.items[1].options.count == 4)
  }

  @Test func `holds labels that nothing can part, where the titles are labels`() throws {
    let responses = try Given.inferred(
      """
      start;Useful sessions;_id;_uuid;_submission_time
      2026-05-29T16:35:10.123+06:00;Case work Site visit;101;u1;2026-05-29T10:41:07
      2026-05-29T16:36:10.123+06:00;Case work;102;u2;2026-05-29T10:42:07
      2026-05-29T16:37:10.123+06:00;Site visit Group work;103;u3;2026-05-29T10:43:07
      2026-05-29T16:38:10.123+06:00;Group work Case work;104;u4;2026-05-29T10:44:07
      """)
    #expect(responses.types == ["text"])
  }

  @Test(arguments: [" - ", "/", ".", ">", " > ", "|"])
  func `parts groups, questions and options as who exports wishes`(mark: String) throws {
    let csv = """
      start;About#Overall rating;About#Useful ones;About#Useful ones#Case work/play;About#Useful ones#Visit;_id;_uuid;_submission_time
      2026-05-29T16:35:10.123+06:00;5;Case work/play;1;0;101;u1;2026-05-29T10:41:07
      2026-05-29T16:36:10.123+06:00;4;Case work/play Visit;1;1;102;u2;2026-05-29T10:42:07
      2026-05-29T16:37:10.123+06:00;4;;;;103;u3;2026-05-29T10:43:07
      """
    let responses = try Given.inferred(csv.replacingOccurrences(of: "#", with: mark))
    #expect(
      responses.uses == ["time", "q01", "summary", "q02", "q02", "tool", "tool", "time"])
    let items = responses.questionnaire.items
    #expect(items.map { $0.text.text(in: "en").text } == ["Overall rating", "Useful ones"])
    #expect(items[1].options.map { $0.label.text(in: "en").text } == ["Case work/play", "Visit"])
    #expect(
      responses.answers("q02") == [
        .options([1]): 1, .options([1, 2]): 1, .missing(.blank): 1,
      ])
  }

  @Test func `is left out with an encrypted submission that nobody decrypted`() throws {
    let responses = try Given.inferred(
      """
      SubmissionDate,overall,KEY,SubmitterID,SubmitterName,Status,ReviewState
      2026-05-29T10:41:07.120Z,5,uuid:1,7,tablet,,
      2026-05-29T10:42:07.120Z,4,uuid:2,7,tablet,,hasIssues
      2026-05-29T10:43:07.120Z,,uuid:3,7,tablet,not decrypted,
      2026-05-29T10:44:07.120Z,4,uuid:4,7,tablet,,rejected
      """)
    #expect(responses.audit.counted == 2)
    #expect(responses.audit.excluded.map(\.recordNumbers) == [[3, 4]])
  }
}
