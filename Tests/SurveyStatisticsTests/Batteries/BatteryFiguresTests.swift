import SurveyModel
import SurveyStatistics
import Tabulation
import Testing

@Suite("Figures of a battery") struct BatteryFiguresTests {
  static func figures(
    _ rows: [[Int?]], reversed: Set<Int> = [], target: InferenceTarget = .process
  ) -> BatteryFigures {
    let tally = ScaleScoreTests.tally(rows, reversed: reversed)
    let scale = Scale(
      key: "s", points: (1...5).map { ResponseOption(code: $0, label: LocalizedText("\($0)")) })
    return BatteryFigures(
      SurveyModel.Battery(key: "b", text: "Stem"),
      items: tally.items.enumerated().map { place, key in
        Item(
          key: key, text: "Item", type: .rating, scale: scale, battery: "b",
          isReversed: reversed.contains(place))
      }, tally: tally, target: target)
  }

  /// Answers that go together but for one in seven.
  static func rows(_ count: Int, items: Int) -> [[Int?]] {
    (0..<count).map { row in
      (0..<items).map { min(5, 1 + row % 5 + (row * 5 + $0 * 3) % 7 / 6) }
    }
  }

  @Test(arguments: [
    (9, 3, false, false), (10, 3, true, true), (10, 2, false, false), (40, 6, true, true),
  ])
  func `are judged from ten rows and three items on`(
    count: Int, items: Int, isJudged: Bool, isScale: Bool
  ) {
    let figures = Self.figures(Self.rows(count, items: items))
    #expect(figures.isJudged == isJudged)
    #expect(figures.isScale == isScale, "alpha \(figures.alpha?.value ?? .nan)")
    #expect(figures.alpha != nil && figures.score != nil, "the figures themselves are there")
  }

  @Test func `have omega from a hundred complete rows on`() {
    #expect(Self.figures(Self.rows(99, items: 4)).omega == nil)
    #expect(Self.figures(Self.rows(100, items: 4)).omega != nil)
  }

  @Test func `count straight lines only where a reversed item makes them odd`() {
    let rows = Self.rows(20, items: 5) + [[3, 3, 3, 3, 3]]
    #expect(Self.figures(rows).straightLining == nil)
    #expect(Self.figures(rows.map { Array($0.prefix(4)) }, reversed: [1]).straightLining == nil)
    let lines = Self.figures(rows, reversed: [1]).straightLining
    #expect(lines?.base == 21)
    #expect(lines?.count == rows.count { Set($0).count == 1 })
  }

  @Test func `have no range in a census`() throws {
    let figures = Self.figures(Self.rows(12, items: 3), target: .group(of: 12))
    let interval = try #require(figures.scoreInterval)
    #expect(interval.low == interval.high)
    #expect(abs(interval.low - (try #require(figures.score).mean)) < 1e-12)
  }

  // Half of ten respondents rate the first item one point higher, half the same: t = 0.5 / (√(5/18) / √10) = 3,
  // p = 0.015. Times 3 pairs that is below 0.05, times 6 pairs it is not.
  @Test(arguments: [(3, true), (4, false)])
  func `tell two items apart with an allowance for all pairs`(items: Int, isApart: Bool) {
    let rows: [[Int?]] = (0..<10).map { row in
      [3 + row % 2] + Array(repeating: 3, count: items - 1)
    }
    let figures = Self.figures(rows)
    #expect(figures.tellsApart(figures.items[0], figures.items[1]) == isApart)
    #expect(figures.tellsApart(figures.items[1], figures.items[0]) == isApart)
    #expect(!figures.tellsApart(figures.items[1], figures.items[2]), "all answers alike")
  }

  @Test func `tell items apart by those who answered both`() {
    let figures = Self.figures([[5, 1, 3], [5, nil, 3], [nil, 1, 3], [nil, 1, 3]])
    #expect(!figures.tellsApart(figures.items[0], figures.items[1]), "one pair has no variance")
    let all = Self.figures([[5, 4, 3], [4, 4, 4]], target: .group(of: 2))
    #expect(all.tellsApart(all.items[0], all.items[1]), "a fact where everybody answered")
  }
}
