import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Why there is no answer") struct MissingAnswerTests {
  struct Case: CustomTestStringConvertible {
    var tool: String
    /// What stands in the last response, and what it means.
    var cell: String
    var reason: MissingReason
    var key = "q01"
    var csv: String
    var testDescription: String { "\(tool): \(cell)" }
  }

  private static func sdaps(_ rating: String, _ text: String) -> String {
    """
    questionnaire_id,global_id,empty,valid,recognized,review,verified,1_1,1_1_1,1_1_2,1_1_3,1_2_1
    1,,0,1,1,,1,3,0,0,1,Longer breaks
    2,,0,1,1,,1,1,1,0,0,More time
    3,,0,1,1,,1,\(rating),0,0,0,\(text)
    """
  }

  private static func qualtrics(_ cell: String) -> String {
    """
    StartDate,ResponseId,Q1
    Start Date,Response ID,Overall (1-5)
    "{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}"
    2026-05-29 16:35:10,R_1,5
    2026-05-29 16:36:10,R_2,4
    2026-05-29 16:37:10,R_3,\(cell)
    """
  }

  private static func surveyMonkey(_ cell: String) -> String {
    """
    Respondent ID,Collector ID,How good were they? (1-5),,Anything else?
    ,,Room,Trainer,Open-Ended Response
    1184901,77,5,4,
    1184902,77,3,4,
    1184903,77,\(cell),5,
    """
  }

  private static func limeSurvey(_ cell: String) -> String {
    """
    Response ID,Date submitted,Last page,How was it? [Room],How was it? [Team],Which? [Walk],Which? [Talk]
    1,2026-05-29 16:41:07,3,Good,Poor,Yes,No
    2,2026-05-29 16:42:07,3,Poor,Good,No,Yes
    3,2026-05-29 16:43:07,3,\(cell),Good,\(cell),\(cell)
    """
  }

  private static func moodle(_ cell: String) -> String {
    """
    Response,Submitted on:,Q01_rate->Room,Q01_rate->Trainer
    1,29/05/2026 16:41:07,5,4
    2,29/05/2026 16:42:07,3,4
    3,29/05/2026 16:43:07,\(cell),2
    """
  }

  private static func kobo(_ cells: String) -> String {
    """
    start;sessions;sessions/case;sessions/visit;_id;_uuid;_submission_time
    2026-05-29T16:35:10.123+06:00;case visit;1;1;1;u1;2026-05-29T10:41:07
    2026-05-29T16:36:10.123+06:00;visit;0;1;2;u2;2026-05-29T10:42:07
    2026-05-29T16:37:10.123+06:00;;\(cells);3;u3;2026-05-29T10:43:07
    """
  }

  private static func odk(_ cells: String) -> String {
    """
    SubmissionDate,sessions,sessions/case,sessions/visit,KEY,SubmitterID,SubmitterName
    2026-05-29T10:41:07.120Z,case visit,1,1,uuid:1,7,tablet
    2026-05-29T10:42:07.120Z,visit,0,1,uuid:2,7,tablet
    2026-05-29T10:43:07.120Z,,\(cells),uuid:3,7,tablet
    """
  }

  private static func google(_ cell: String) -> String {
    """
    Timestamp,How was it? (1-5)
    5/29/2026 16:41:07,5
    5/29/2026 16:42:07,4
    5/29/2026 16:43:07,\(cell)
    """
  }

  static let cases = [
    Case(tool: "google-forms", cell: "", reason: .blank, csv: google("")),
    Case(tool: "google-forms", cell: "N/A", reason: .notApplicable, csv: google("N/A")),
    Case(tool: "qualtrics", cell: "", reason: .blank, csv: qualtrics("")),
    Case(tool: "qualtrics", cell: "-99", reason: .blank, csv: qualtrics("-99")),
    Case(tool: "surveymonkey", cell: "", reason: .blank, csv: surveyMonkey("")),
    Case(tool: "surveymonkey", cell: "N/A", reason: .notApplicable, csv: surveyMonkey("N/A")),
    Case(tool: "limesurvey", cell: "", reason: .blank, csv: limeSurvey("")),
    Case(tool: "limesurvey", cell: "N/A", reason: .notAsked, csv: limeSurvey("N/A")),
    Case(tool: "limesurvey", cell: "", reason: .blank, key: "q03", csv: limeSurvey("")),
    Case(tool: "limesurvey", cell: "N/A", reason: .notAsked, key: "q03", csv: limeSurvey("N/A")),
    Case(tool: "moodle-questionnaire", cell: "", reason: .blank, csv: moodle("")),
    Case(tool: "moodle-questionnaire", cell: "-1", reason: .notApplicable, csv: moodle("-1")),
    Case(tool: "kobotoolbox", cell: ";", reason: .blank, csv: kobo(";")),
    Case(tool: "odk-central", cell: "0,0", reason: .blank, csv: odk("0,0")),
    Case(tool: "odk-central", cell: ",", reason: .blank, csv: odk(",")),
    Case(tool: "sdaps", cell: "NA", reason: .blank, csv: sdaps("NA", "Start later")),
    Case(tool: "sdaps", cell: "0", reason: .blank, key: "q02", csv: sdaps("2", "0")),
  ]

  @Test(arguments: cases)
  func `is told by the cell, as the tool writes it`(_ example: Case) throws {
    let file = try Given.file(example.csv)
    #expect(file.layout.name == example.tool)
    let responses = try ResponseImporter.inferredResponses(in: file, key: "form")
    let declared =
      responses.questionnaire.items.first { $0.key == example.key }?.allOptions
      .filter { $0.role == .notApplicable }.map(\.code) ?? []
    let answers = responses.answers(example.key)
    // “Not applicable” that a form offers is an option of its scale, outside the valid answers.
    let found =
      answers[.missing(example.reason)] ?? declared.compactMap { answers[.option($0)] }.first
    #expect(found == 1)
    #expect(answers.values.reduce(0, +) == 3)
  }

  @Test(arguments: ["Good", "7", "five!"])
  func `is damage where a declared item cannot have the cell`(cell: String) throws {
    let item = Item(
      key: "overall", text: ["en": "How was it? (1-5)"], type: .rating,
      scale: Given.scale("1", "2", "3", "4", "5"))
    let responses = try Given.responses(Self.google(cell), items: [item])
    #expect(responses.answers("overall")[.missing(.damaged)] == 1)
  }

  @Test func `is that nobody was asked where the file lacks the item`() throws {
    let items = ["How was it? (1-5)", "Was it too long?"].enumerated().map { index, text in
      Item(key: "q\(index)", text: ["en": text], type: .text)
    }
    let responses = try Given.responses(Self.google("5"), items: items)
    #expect(responses.answers("q1") == [.missing(.notAsked): 3])
  }

  @Test func `is left open where REDCap and Moodle write zeros for it`() throws {
    let responses = try Given.inferred(
      """
      record_id,sessions___1,sessions___2,sessions____1,form_complete
      1,1,0,0,2
      2,0,0,0,2
      3,0,1,1,2
      """)
    #expect(
      responses.answers("q01") == [.options([1]): 1, .options([]): 1, .options([2, 3]): 1])
    #expect(
      responses.questionnaire.items[0].options.map { $0.label.text(in: "en").text }
        == ["1", "2", "-1"])
  }
}
