import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Titles that begin alike") struct SharedStemsTests {
  @Test func `are parts of one question`() throws {
    let responses = try Given.inferred(
      """
      Topics: law,Topics: tax,Heard of it - radio,Heard of it - friends,Trainer / clear,Trainer / kind,Else: what
      TRUE,FALSE,+,,4,5,tea
      FALSE,FALSE,,+,3,4,
      TRUE,TRUE,+,+,5,5,maps
      FALSE,TRUE,+,,2,4,
      """)
    #expect(responses.types == ["multiple", "multiple", "rating", "rating", "text"])
    #expect(responses.questionnaire.batteries.map { $0.text.texts.values.first } == ["Trainer"])
    #expect(
      responses.answers("q01") == [
        .options([1]): 1, .options([]): 1, .options([1, 2]): 1, .options([2]): 1,
      ])
    #expect(responses.answers("q02")[.options([1])] == 2)
  }

  @Test func `are questions of their own where nothing follows, or only one does`() throws {
    let file = try Given.file("Room: big,Pace: slow,Room: warm\n4,5,4\n3,4,5\n5,5,4\n")
    #expect(file.titles.map(\.part) == [nil, nil, nil])
  }
}
