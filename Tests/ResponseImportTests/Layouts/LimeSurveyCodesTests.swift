import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Answer codes of LimeSurvey") struct LimeSurveyCodesTests {
  @Test(
    arguments: [
      (["A1", "A2", "A5"], ["A1", "A2", "A3", "A4", "A5"]),
      (["AO02", "AO04"], ["AO01", "AO02", "AO03", "AO04"]),
      (["Y", "U"], ["No", "Uncertain", "Yes"]),
      (["I", "D"], ["Decrease", "Same", "Increase"]),
    ] as [([String], [String])])
  func `that have an order are points of a scale, those that nobody gave, too`(
    codes: [String], points: [String]
  ) {
    let found = LimeSurveyCodes.points(of: Set(codes)) ?? []
    #expect(found.map { $0.label.text(in: "en").text } == points)
    #expect(found.map(\.code) == Array(1...points.count))
  }

  // Two options are no scale; other codes are in the order of the alphabet at most.
  @Test(arguments: [
    ["A1", "A2"], ["A1", "B2", "A3"], ["good", "bad", "fair"], ["Y", "N"], ["I"], ["A1", "A99"],
    ["M", "F"], [], ["A0", "A5"],
  ])
  func `that have none are not`(codes: [String]) {
    #expect(LimeSurveyCodes.points(of: Set(codes)) == nil)
  }

  static let arrays = """
    id,submitdate,agree[SQ001],agree[SQ002],trend[SQ001],trend[SQ002],sure[SQ001],sure[SQ002],sex,from,from[other]
    1,2026-05-29 16:41:07,A1,A5,I,S,Y,U,M,A1,
    2,2026-05-29 16:42:07,A2,A4,I,D,Y,N,F,-oth-,a friend
    3,2026-05-29 16:43:07,A1,A4,S,S,N,N,F,A2,
    4,2026-05-29 16:44:07,,A5,I,I,Y,Y,F,A1,
    5,2026-05-29 16:45:07,A1,A4,S,S,Y,N,F,-oth-,a poster
    6,2026-05-29 16:46:07,A1,A4,S,S,Y,N,F,A2,
    """

  @Test func `give the rows of an array one scale and make them one battery`() throws {
    let responses = try Given.inferred(Self.arrays)
    #expect(responses.types == Array(repeating: "rating", count: 6) + ["single", "single", "text"])
    let items = responses.questionnaire.items
    #expect(items.map(\.battery) == ["b1", "b1", "b2", "b2", "b3", "b3", nil, nil, nil])
    #expect(items[0].scale == items[1].scale)
    #expect(
      responses.answers("q01") == [.option(1): 4, .option(2): 1, .missing(.blank): 1])
    #expect(responses.answers("q04") == [.option(2): 4, .option(1): 1, .option(3): 1])
    #expect(responses.answers("q05") == [.option(3): 5, .option(1): 1])
  }

  @Test func `hide which end is the good one, and that is told`() throws {
    let told = try Given.inferred(Self.arrays).problems.filter { $0.code == "codes-for-labels" }
    #expect(
      told.map(\.sentence) == [
        "A1 … A5 are codes; their order was taken from their numbers, and A5 for the best answer"
      ])
    #expect(told.map(\.closing) == ["They are the answers of items q01, q02."])
  }

  @Test func `of gender and “other” have labels`() throws {
    let items = try Given.inferred(Self.arrays).questionnaire.items
    #expect(items[6].options.map { $0.label.text(in: "en").text } == ["Female", "Male"])
    #expect(items[7].options.map(\.role) == [.substantive, .substantive, .other])
    #expect(items[8].text.text(in: "en").text == "from [other]")
  }

  @Test func `are no numbers where labels are exported: “N/A” was not asked`() throws {
    let responses = try Given.inferred(
      """
      Response ID,Date submitted,Last page,How was it? [Room],How was it? [Team],Which? [Walk],Which? [Talk]
      1,2026-05-29 16:41:07,3,Good,Poor,Yes,No
      2,2026-05-29 16:42:07,3,N/A,N/A,N/A,N/A
      3,2026-05-29 16:43:07,3,Good,,No,No
      4,2026-05-29 16:44:07,3,Poor,Good,Yes,Yes
      """)
    #expect(responses.answers("q01")[.missing(.notAsked)] == 1)
    #expect(responses.answers("q02")[.missing(.blank)] == 1)
    #expect(
      responses.answers("q03") == [
        .options([1]): 1, .missing(.notAsked): 1, .options([]): 1, .options([1, 2]): 1,
      ])
  }
}
