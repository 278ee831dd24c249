import Diagnostics
import SeededRandom
import SurveyModel
import Tabulation
import Testing

@testable import ResponseImport

@Suite("Groups") struct GroupCountsTests {
  static let makers = ["town", "room", "again", "topics", "boxes", "years", "advise", "gone"]

  /// What the rows one by one say: the answer of each row to each item.
  static func answers(_ rows: [[String]]) throws -> [[Answer]] {
    try rows.map { row in
      try JointFixture.responses([row], TallyRequest()).items.map { $0.answers[0].answer }
    }
  }

  @Test(arguments: makers)
  func `are the rows with the same answer`(by: String) throws {
    let rows = JointFixture.rows(40, seed: UInt64(by.utf8.count))
    let responses = try JointFixture.responses(rows, TallyRequest(by: by))
    let crossed = JointFixture.items.filter { $0.type != .text && $0.key != by }
    let place = try #require(JointFixture.items.firstIndex { $0.key == by })
    var expected = CrossTally(by: by)
    for answers in try Self.answers(rows) {
      var tally = Tally(of: crossed)
      tally.responses = 1
      for (item, answer) in zip(JointFixture.items, answers) {
        guard let index = crossed.firstIndex(of: item) else { continue }
        tally.items[index].count(answer.withoutWriteIns)
      }
      let group = answers[place].withoutWriteIns
      if case .options(let codes, _) = group, !codes.isEmpty {
        for code in codes { expected.add(tally, to: .option(code)) }
      } else {
        expected.add(tally, to: group)
      }
    }
    #expect(responses.groups == [expected])
  }

  @Test(arguments: makers)
  func `of a file cut in two are those of the whole`(by: String) throws {
    let rows = JointFixture.rows(60, seed: 7)
    let request = TallyRequest(by: by, batteries: true)
    let whole = try JointFixture.tally(rows, request)
    for cut in [1, 20, 59] {
      let front = try JointFixture.tally(Array(rows.prefix(cut)), request)
      let back = try JointFixture.tally(Array(rows.dropFirst(cut)), request)
      #expect(front.merging(back) == whole)
      #expect(back.merging(front) == whole)
    }
    var generator = SeededGenerator(seed: 7)
    #expect(try JointFixture.tally(rows.shuffled(using: &generator), request) == whole)
  }

  @Test func `put all that was written beside “other” together and never show it`() throws {
    let rows = (0..<80).map { row in
      ["Town no. \(row)", "Bad"] + Array(repeating: "", count: 9) + ["text"]
    }
    let cross = try JointFixture.responses(rows, TallyRequest(by: "town")).groups[0]
    #expect(cross.groups.map(\.value.responses) == [80])
    let other = try JointFixture.responses(rows, TallyRequest(by: "room")).groups[0]
    #expect(other.groups[.option(1)]?.items[0].options[3] == 80)
    #expect(other.groups[.option(1)]?.items[0].writeIns.isEmpty == true)
  }

  @Test func `of too many numbers are none`() throws {
    func wide(_ values: Int) throws -> CrossTally {
      let rows = (0..<values).map { row in
        ["Osh", "", "", "", "", "", "", "", "\(row)", "", "", "text"]
      }
      return try JointFixture.responses(rows, TallyRequest(by: "years")).groups[0]
    }
    #expect(try wide(60).groups.count == 60)
    #expect(try wide(200) == .tooWide(by: "years"))
  }

  @Test func `are not counted unless they are asked for`() throws {
    let responses = try JointFixture.responses(JointFixture.rows(5, seed: 1), TallyRequest())
    #expect(responses.groups.isEmpty && responses.batteries.isEmpty && responses.coded == nil)
  }

  @Test func `by an item that does not exist are refused with the nearest one`() throws {
    let rows = JointFixture.rows(5, seed: 1)
    let problem = try Self.problem {
      _ = try JointFixture.responses(rows, TallyRequest(by: "twon"))
    }
    #expect(problem.code == "unknown-item")
    #expect(problem.help?.text == "did you mean `--by town`?")
    let inferred = try Self.problem {
      _ = try ResponseImporter.inferredResponses(
        in: Given.file(JointFixture.csv(rows)), key: "form", request: TallyRequest(by: "zzzzz"))
    }
    #expect(inferred.code == "unknown-item")
  }

  @Test(arguments: ["note", "order"]) func `by texts and orders are refused`(by: String) throws {
    let problem = try Self.problem {
      _ = try JointFixture.responses(JointFixture.rows(5, seed: 1), TallyRequest(by: by))
    }
    #expect(problem.code == "no-groups")
  }

  static func problem(_ body: () throws -> Void) throws -> Problem {
    let problems = try #require(throws: Problems.self) { try body() }
    return try #require(problems.list.first)
  }
}
