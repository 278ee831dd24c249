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
}
