import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Places in columns of their own") struct RankingTests {
  private static let titles = "Order [A],Order [B],Order [C]\n"

  @Test func `are a ranking where nobody gave a place twice`() throws {
    let responses = try Given.inferred(Self.titles + "2,1,3\n1,2,3\n3,1,2\n2,3,1\n")
    #expect(responses.types == ["ranking"])
    #expect(responses.answers("q01")[.ranking([2, 1, 3])] == 1)
  }

  @Test(arguments: [
    "2,1,3\n1,2,3\n3,1,2\n2,3,2\n", "1,2,3\n1,2,3\n1,2,3\n1,2,3\n", "5,4,3\n4,4,5\n3,3,4\n1,2,3\n",
  ])
  func `are none otherwise`(rows: String) throws {
    #expect(try !Given.inferred(Self.titles + rows).types.contains("ranking"))
  }
}
