import SurveyModel
import SurveyStatistics
import Tabulation
import Testing
import WaveComparison

@Suite("The test that an item and its groups ask for") struct GroupTestTests {
  static let scale = Scale(
    key: "s", points: (1...5).map { ResponseOption(code: $0, label: LocalizedText("\($0)")) })
  static let rating = Item(key: "x", text: "X", type: .rating, scale: scale)
  static let choice = Item(
    key: "c", text: "C", type: .single,
    options: (1...3).map { ResponseOption(code: $0, label: LocalizedText("\($0)")) })

  static func figures(_ item: Item, _ counts: [Int]) -> ItemFigures {
    var tally = ItemTally(of: item)
    for (place, count) in counts.enumerated() { tally.count(.option(place + 1), times: count) }
    return ItemFigures(item, tally: tally, target: .process)
  }

  static func test(_ item: Item, _ groups: [[Int]], isOrdered: Bool = false) -> GroupTest? {
    GroupTest(groups.map { figures(item, $0) }, isOrdered: isOrdered, seed: 1)
  }

  @Test func `two groups of ratings are compared by ranks`() throws {
    let test = try #require(Self.test(Self.rating, [[0, 0, 0, 2, 6], [1, 3, 3, 1, 0]]))
    #expect(test.name == .mannWhitney)
    #expect(test.p.path == .exact)
    #expect(test.p.value < 0.01)
  }

  @Test func `more groups of ratings by Kruskal and Wallis, or in a line where they have an order`()
  {
    let counts = [[4, 2, 1, 0, 0], [0, 3, 3, 1, 0], [0, 0, 1, 3, 3]]
    #expect(Self.test(Self.rating, counts)?.name == .kruskalWallis)
    #expect(Self.test(Self.rating, counts, isOrdered: true)?.name == .linearByLinear)
  }

  @Test func `choices by the test that their expected counts allow`() {
    #expect(Self.test(Self.choice, [[30, 20, 10], [10, 20, 30]])?.name == .pearson)
    #expect(Self.test(Self.choice, [[3, 2, 1], [1, 2, 3]])?.name == .fisher)
    #expect(Self.test(Self.choice, [[12, 8, 0], [9, 11, 0]])?.name == .campbell)
  }

  @Test func `groups with few answers are left out, and one group is no comparison`() {
    #expect(Self.test(Self.rating, [[0, 0, 0, 2, 6], [1, 3, 0, 0, 0]]) == nil)
  }

  @Test func `no test is made that could not find anything`() throws {
    // Nineteen equal answers and one other: however it falls, p is not small.
    let one = Self.figures(Self.rating, [0, 0, 0, 0, 10])
    let other = Self.figures(Self.rating, [0, 0, 0, 1, 9])
    let contrast = try #require(ItemContrast(one, other))
    #expect(contrast.p == nil)
    #expect(contrast.difference > 0)
    #expect(Self.test(Self.rating, [[0, 0, 0, 0, 10], [0, 0, 0, 1, 9]]) == nil)
  }

  @Test func `a difference without any spread has the range of both score intervals`() throws {
    let contrast = try #require(
      ItemContrast(
        Self.figures(Self.rating, [0, 0, 0, 0, 8]), Self.figures(Self.rating, [0, 0, 0, 9, 0])))
    #expect(contrast.interval?.method == .mover)
    #expect(contrast.superiority.value == 1)
  }
}
