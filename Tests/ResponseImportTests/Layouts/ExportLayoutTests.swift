import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Layouts of form tools") struct ExportLayoutTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var records: [[String]]
    var testDescription: String { "\(name): \(records[0].first ?? "")" }
  }

  @Test(arguments: [
    Case(
      name: "google-forms", records: [["Timestamp", "How was it?"], ["3/12/2026 9:14:03", "5"]]),
    Case(name: "google-forms", records: [["Отметка времени", "Как вам?"]]),
    Case(name: "google-forms", records: [["Убакыт белгиси", "Кандай болду?"]]),
    Case(
      name: "microsoft-forms",
      records: [["ID", "Start time", "Completion time", "Email", "Name", "How was it?"]]),
    Case(
      name: "surveymonkey",
      records: [
        ["Respondent ID", "Collector ID", "How was it?", "", "What else?"],
        ["", "", "Room", "Trainer", "Open-Ended Response"],
      ]),
    Case(
      name: "qualtrics",
      records: [
        ["StartDate", "Q1"], ["Start Date", "How was it?"],
        [#"{"ImportId":"startDate"}"#, #"{"ImportId":"QID1"}"#],
      ]),
    Case(name: "mentimeter", records: [["Participant", "Date", "Session", "How was it?"]]),
    Case(name: "generic", records: [["Participant", "How was it?"]]),
    Case(name: "generic", records: [["How was it?", "Timestamp"], ["5", "3/12/2026"]]),
    Case(name: "generic", records: [["ID", "Start time", "How was it?"]]),
  ])
  func `are known by their titles`(_ example: Case) {
    #expect(ExportLayout.recognised(in: example.records).layout.name == example.name)
  }

  @Test func `have names of their own`() {
    #expect(Set(ExportLayout.all.map(\.name)).count == ExportLayout.all.count)
    #expect(ExportLayout.named("qualtrics")?.headerRows == 3)
    #expect(ExportLayout.named("Qualtrics") == nil)
    #expect(ExportLayout.all.last?.name == "generic", "it fits any file")
  }

  static let qualtrics = """
    StartDate,Status,IPAddress,Q1,Q2_1,Q2_2,Q3
    Start Date,Response Type,IP Address,How was it? - Selected Choice,Rate - Room,Rate - Trainer,Anything else?
    "{""ImportId"":""startDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}","{""ImportId"":""QID3""}"
    2026-03-12 09:00:00,IP Address,192.0.2.1,Good,5,4,More time
    2026-03-12 09:01:00,IP Address,192.0.2.2,Good,4,4,
    2026-03-12 09:02:00,Survey Preview,192.0.2.3,Poor,1,1,just looking
    2026-03-12 09:03:00,IP Address,192.0.2.4,Poor,3,5,
    2026-03-12 09:04:00,IP Address,192.0.2.5,Good,2,4,
    """

  @Test func `of Qualtrics have three title rows, and previews are left out`() throws {
    let file = try Given.file(Self.qualtrics)
    #expect(file.layout.name == "qualtrics")
    #expect(file.headerRows == 3)
    #expect(
      file.titles.dropFirst(3).map(\.text) == [
        "How was it?", "Rate [Room]", "Rate [Trainer]", "Anything else?",
      ])
    let responses = try Given.inferred(Self.qualtrics)
    #expect(responses.uses == ["time", "tool", "place", "q01", "q02", "q03", "q04"])
    #expect(responses.audit.records == 5)
    #expect(responses.audit.counted == 4)
    #expect(responses.audit.excluded.map(\.reason) == [.preview])
    #expect(responses.audit.excluded.map(\.recordNumbers) == [[5]])
  }

  @Test func `of SurveyMonkey have a question above several columns`() throws {
    let csv = """
      Respondent ID,Collector ID,Start Date,How was it?,,What else?,Which ones?,,
      ,,,Room,Trainer,Open-Ended Response,Budgets,Hearings,Other (please specify)
      1184901,77,03/12/2026 09:00:00 AM,5,4,More time,Budgets,,
      1184902,77,03/12/2026 09:01:00 AM,4,4,,,Hearings,a walk
      1184903,77,03/13/2026 09:02:00 AM,3,5,,Budgets,Hearings,
      """
    let file = try Given.file(csv)
    #expect(file.layout.name == "surveymonkey")
    #expect(
      file.titles.dropFirst(3).map(\.text) == [
        "How was it? [Room]", "How was it? [Trainer]", "What else?", "Which ones? [Budgets]",
        "Which ones? [Hearings]", "Which ones? [Other (please specify)]",
      ])
    let responses = try Given.inferred(csv)
    #expect(
      responses.uses == ["tool", "tool", "time", "q01", "q02", "q03", "q04", "q04", "q04"])
    #expect(
      responses.answers("q04") == [
        .options([1]): 1, .options([2, 3], writeIns: ["a walk"]): 1, .options([1, 2]): 1,
      ])
  }

  @Test func `of Microsoft Forms keep names and addresses out`() throws {
    let csv = """
      ID;Start time;Completion time;Email;Name;How was it?;Was it too long?
      1;3/12/2026 9:00;3/12/2026 9:04;anonymous;;5;Yes
      2;3/12/2026 9:01;3/12/2026 9:05;anonymous;;4;No
      3;3/13/2026 9:01;3/13/2026 9:05;anonymous;;4;No
      """
    let responses = try Given.inferred(csv)
    #expect(responses.uses == ["tool", "time", "time", "person", "person", "q01", "q02"])
    #expect(responses.types == ["rating", "yes-no"])
  }

  @Test func `can be laid down, and so can the number of title rows`() throws {
    let csv = "A,B\nfirst,second\n1,2\n"
    #expect(
      try Given.file(csv, options: .init(tool: "surveymonkey")).titles.map(\.text) == [
        "A [first]", "B [second]",
      ])
    let untitled = try Given.file(csv, options: .init(headerRows: 0))
    #expect(untitled.titles.map(\.text) == ["Column 1", "Column 2"])
    #expect(throws: (any Error).self) { try Given.file(csv, options: .init(tool: "googel-forms")) }
  }
}
