import SurveyModel
import Testing

@testable import ResponseImport

@Suite("A choice of one with a column for each option") struct ExpandedChoiceTests {
  static let csv = """
    Respondent ID,Collector ID,How was it?,,,,Where do you work?,,,Will you come?,,Which ones?,
    ,,Very good,Good,Poor,N/A,Town,Village,Other (please specify),Yes,No,Budgets,Hearings
    1184901,77,Very good,,,,Town,,,Yes,,Budgets,
    1184902,77,,Good,,,,Village,,,No,,Hearings
    1184903,77,,Good,,,,,a farm,Yes,,Budgets,Hearings
    1184904,77,,,,N/A,Town,,,,No,Budgets,
    1184905,77,,,,,Town,,,,,Budgets,
    """

  @Test func `is known by the options in the second row alone`() throws {
    let file = try Given.file(Self.csv)
    #expect(file.layout.name == "surveymonkey")
    #expect(file.headerRows == 2)
  }

  @Test func `is one answer, and a rating where the options are a scale`() throws {
    let responses = try Given.inferred(Self.csv)
    #expect(responses.types == ["rating", "single", "single", "multiple"])
    #expect(
      responses.answers("q01") == [
        .option(3): 1, .option(2): 2, .option(90): 1, .missing(.blank): 1,
      ])
    #expect(
      responses.answers("q02") == [
        .option(1): 3, .option(2): 1, .option(3, writeIn: "a farm"): 1,
      ])
    #expect(
      responses.answers("q03") == [.option(1): 2, .option(2): 2, .missing(.blank): 1])
  }

  @Test func `is a choice of several where the question says so`() throws {
    let responses = try Given.inferred(
      Self.csv.replacing("Where do you work?", with: "Where do you work? Select all that apply"))
    #expect(responses.types == ["rating", "multiple", "single", "multiple"])
  }

  @Test func `is found by a questionnaire that declares the question`() throws {
    let item = Item(
      key: "overall", text: ["en": "Overall"], type: .rating,
      scale: Given.scale(
        "Poor", "Good", "Very good",
        outside: [
          ResponseOption(code: 99, label: ["en": "N/A"], role: .notApplicable)
        ]), columns: ["How was it?*"])
    let responses = try Given.responses(Self.csv, items: [item])
    #expect(
      responses.answers("overall") == [
        .option(3): 1, .option(2): 2, .option(99): 1, .missing(.blank): 1,
      ])
  }

  @Test func `is damaged where two options were taken`() throws {
    let item = Item(
      key: "come", text: ["en": "Come"], type: .single,
      options: Given.options("Budgets", "Hearings"), columns: ["Which ones?*"])
    let responses = try Given.responses(Self.csv, items: [item])
    #expect(
      responses.answers("come") == [.option(1): 3, .option(2): 1, .missing(.damaged): 1])
  }
}
