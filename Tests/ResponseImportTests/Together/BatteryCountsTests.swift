import SurveyModel
import Tabulation
import Testing

@testable import ResponseImport

@Suite("Batteries of a file") struct BatteryCountsTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `are counted as the rows one by one`(seed: UInt64) throws {
    let rows = JointFixture.rows(50, seed: seed)
    let counted = try JointFixture.responses(rows, TallyRequest(batteries: true)).batteries
    var expected = BatteryTally(key: "b", items: ["room", "food", "pace"], points: [1, 2, 3])
    for answers in try GroupCountsTests.answers(rows) {
      let places: [UInt8] = answers[1...3].map { answer in
        if case .option(let code, _) = answer, code <= 3 { UInt8(code) } else { 0 }
      }
      expected.count(places.span)
    }
    #expect(counted == [expected])
    #expect(expected.responses == 50)
  }

  @Test func `turn the answers to reversed items`() throws {
    var items = Array(JointFixture.items[0...3])
    items[2].isReversed = true
    let responses = try Given.responses(
      "Town,Room,Food,Pace\nOsh,Good,Bad,Fair\nOsh,,Fair,\n", items: items,
      batteries: JointFixture.batteries, request: TallyRequest(batteries: true))
    let battery = try #require(responses.batteries.first)
    #expect(battery.reversed == [1])
    #expect(battery.completeSums.sums == [3, 3, 2])
    #expect(battery.sumsOfAnswers.map(\.sum) == [2, 8])
  }

  @Test func `of items with different scales are not counted`() throws {
    func counted(_ change: (inout Item) -> Void) throws -> Int {
      var items = Array(JointFixture.items[0...3])
      change(&items[3])
      return try Given.responses(
        "Town,Room,Food,Pace\nOsh,Good,Bad,Fair\n", items: items,
        batteries: JointFixture.batteries, request: TallyRequest(batteries: true)
      ).batteries.count
    }
    #expect(try counted { _ in } == 1)
    #expect(try counted { $0.scale?.outside = [] } == 1, "what is no point is no difference")
    #expect(try counted { $0.scale?.favourable = .low } == 0)
    #expect(try counted { $0.scale?.points.removeLast() } == 0)
    #expect(try counted { $0.scale?.points[2].code = 4 } == 0)
    #expect(try counted { ($0.type, $0.scale) = (.text, nil) } == 0)
  }

  @Test func `of a long file judged by its beginning are those of the whole`() throws {
    // The second word of the scale comes up behind what is judged first.
    let lines = (0..<3000).map { row in
      row < 2000 ? "Agree,Agree,Agree" : "Agree,Disagree,\(row % 2 == 0 ? "Agree" : "Disagree")"
    }
    let csv = "Room,Food,Pace\n" + lines.joined(separator: "\n") + "\n"
    var options = ImportOptions()
    options.sampledAbove = 1000
    options.sampleSize = 2000
    func read(_ options: ImportOptions) throws -> ImportedResponses {
      let file = try Given.file(csv, options: options)
      let key = try ResponseImporter.inferredQuestionnaire(of: [file], key: "form").items[0].key
      return try ResponseImporter.inferredResponses(
        in: file, key: "form", request: TallyRequest(by: key, batteries: true))
    }
    let (sampled, whole) = (try read(options), try read(ImportOptions()))
    #expect(sampled.questionnaire == whole.questionnaire)
    #expect(sampled.batteries == whole.batteries)
    #expect(sampled.groups == whole.groups)
    #expect(whole.groups.count == 1)
  }

  @Test func `are of its rating items alone`() throws {
    let scale = JointFixture.scale
    let items = [
      Item(key: "a", text: "A", type: .rating, scale: scale, battery: "b"),
      Item(key: "c", text: "C", type: .rating, scale: scale, battery: "b"),
      Item(key: "d", text: "Not in the file", type: .rating, scale: scale),
    ]
    let responses = try Given.responses(
      "A,C,D\nGood,Bad,Bad\nGood,,Bad\n", items: items, batteries: JointFixture.batteries,
      request: TallyRequest(batteries: true))
    #expect(responses.batteries.map(\.items) == [["a", "c"]])
    #expect(responses.batteries[0].unanswered == [1, 1, 0])
  }
}
