import SeededRandom
import SurveyModel
import Tabulation
import Testing

@testable import ResponseImport

@Suite("Cells to weight by") struct CellCountsTests {
  static let makers = [
    ["town"], ["again"], ["town", "again"], ["again", "town"], ["gone", "town"],
  ]

  @Test(arguments: makers)
  func `are the rows with the same answers`(by: [String]) throws {
    let rows = JointFixture.rows(60, seed: UInt64(by.count))
    let responses = try JointFixture.responses(rows, TallyRequest(weightedBy: by))
    let crossed = JointFixture.items.filter { $0.type != .text }
    var expected = CellTally(by: by)
    for answers in try GroupCountsTests.answers(rows) {
      var tally = Tally(of: crossed)
      tally.responses = 1
      var codes: [String: Int] = [:]
      for (item, answer) in zip(JointFixture.items, answers) {
        if case .option(let code, _) = answer { codes[item.key] = code }
        guard let index = crossed.firstIndex(of: item) else { continue }
        tally.items[index].count(answer.withoutWriteIns)
      }
      expected.add(tally, to: by.map { codes[$0] })
    }
    #expect(responses.cells == expected)
    #expect(responses.groups.isEmpty && responses.coded == nil)
  }

  @Test(arguments: makers)
  func `of a file cut in two are those of the whole`(by: [String]) throws {
    let rows = JointFixture.rows(60, seed: 11)
    let request = TallyRequest(by: "room", batteries: true, weightedBy: by)
    let whole = try JointFixture.tally(rows, request)
    #expect(whole.cells?.cells.values.reduce(0) { $0 + $1.responses } == whole.responses)
    for cut in [1, 20, 59] {
      let front = try JointFixture.tally(Array(rows.prefix(cut)), request)
      let back = try JointFixture.tally(Array(rows.dropFirst(cut)), request)
      #expect(front.merging(back) == whole)
      #expect(back.merging(front) == whole)
    }
    var generator = SeededGenerator(seed: 11)
    #expect(try JointFixture.tally(rows.shuffled(using: &generator), request) == whole)
  }

  @Test func `stay as they are when a tally without any is added`() throws {
    let whole = try JointFixture.tally(
      JointFixture.rows(9, seed: 2), TallyRequest(weightedBy: ["town"]))
    #expect(whole.merging(Tally(of: [])) == whole)
    #expect(Tally(of: []).merging(whole) == whole)
  }

  @Test func `are not counted unless they are asked for`() throws {
    let responses = try JointFixture.responses(
      JointFixture.rows(5, seed: 1), TallyRequest(by: "town"))
    #expect(responses.cells == nil)
  }
}
