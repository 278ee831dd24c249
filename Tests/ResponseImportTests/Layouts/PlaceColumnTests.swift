import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("A ranking with a column for each place") struct PlaceColumnTests {
  private static func csv(_ rows: [String]) -> String {
    "id,submitdate,order[1],order[2],order[3]\n"
      + rows.enumerated().map { "\($0),2026-05-29 16:4\($0):07,\($1)\n" }.joined()
  }

  static let rows = ["A1,A2,A10", "A2,A1,A10", "A1,A10,", "A10,A1,A2", "A2,A10,A1", ",,"]

  @Test func `is made out where no row has an option twice`() throws {
    let responses = try Given.inferred(Self.csv(Self.rows))
    #expect(responses.types == ["ranking"])
    #expect(responses.uses == ["tool", "time", "q01", "q01", "q01"])
    let labels = responses.questionnaire.items[0].options.map { $0.label.text(in: "en").text }
    #expect(labels == ["A1", "A2", "A10"])
    #expect(
      responses.answers("q01") == [
        .ranking([1, 2, 3]): 1, .ranking([2, 1, 3]): 1, .ranking([1, 3]): 1,
        .ranking([3, 1, 2]): 1, .ranking([2, 3, 1]): 1, .missing(.blank): 1,
      ])
    #expect(!responses.problems.contains { $0.code == "codes-for-labels" })
  }

  @Test(arguments: [["A1,A2,A3", "A2,A1,A3", "A1,A3,A1", "A3,A1,A2"], ["A1,A2,A3", "A2,A1,A3"]])
  func `is an array otherwise`(rows: [String]) throws {
    #expect(try Given.inferred(Self.csv(rows)).types == ["rating", "rating", "rating"])
  }

  @Test func `is read by a declared item, and damaged where it has a gap or one twice`() throws {
    let item = Item(
      key: "order", text: ["en": "Order"], type: .ranking,
      options: ["Budgets", "Hearings", "Visits"].enumerated().map {
        ResponseOption(code: $0 + 1, label: ["en": $1], aliases: ["A\($0 + 1)"])
      }, columns: ["order [1]", "order [2]", "order [3]"])
    let responses = try Given.responses(
      Self.csv(["A3,A1,A2", "A1,,A2", "A1,A1,A2", "A1,A9,", "Visits,,"]), items: [item])
    #expect(
      responses.answers("order") == [
        .ranking([3, 1, 2]): 1, .missing(.damaged): 3, .ranking([3]): 1,
      ])
  }
}
