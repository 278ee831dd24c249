import SurveyStatistics
import Testing

@Suite("Boxes") struct BoxesTests {
  @Test(
    arguments: [
      ([1, 2, 3, 4, 10], 2, 14, 3),  // 4 + 10; 1 + 2
      ([5, 0, 0, 0, 0], 2, 0, 5),  // answered, none favourable: a true zero
      ([1, 2, 3, 4], 1, 4, 1),
      ([1, 2, 3], 1, 3, 1),
      ([0, 0, 0, 0, 0, 0, 7], 2, 7, 0),
    ] as [([Int], Int, Int, Int)])
  func `hold two points from five points on, else one`(
    counts: [Int], width: Int, top: Int, bottom: Int
  ) throws {
    let boxes = try #require(Boxes(FrequencyTable(counts: counts), scale: 1...counts.count))
    #expect(boxes.width == width)
    #expect(boxes.top == top)
    #expect(boxes.bottom == bottom)
  }

  @Test func `have the favourable end on top`() throws {
    let table = FrequencyTable(counts: [1, 2, 3, 4, 10])
    let boxes = try #require(Boxes(table, scale: 1...5, favourable: .low))
    #expect(boxes.top == 3)
    #expect(boxes.bottom == 14)
    #expect(boxes.topShare == 0.15)  // 3 / 20
    #expect(boxes.net.value == -0.55)  // (3 − 14) / 20
  }

  @Test(
    arguments: [
      ([3, 0, 6, 0, 3], true),  // 3 of 12 at each end: a quarter
      ([2, 0, 6, 0, 3], false),  // 2 of 11
      ([0, 0, 0, 0, 0], false),
    ] as [([Int], Bool)])
  func `show two camps`(counts: [Int], expected: Bool) throws {
    let boxes = try #require(Boxes(FrequencyTable(counts: counts), scale: 1...5))
    #expect(boxes.isPolarised == expected)
  }

  @Test func `do not exist on two points, and have no shares without answers`() throws {
    #expect(Boxes(FrequencyTable([1, 2]), scale: 1...2) == nil)
    let empty = try #require(Boxes(FrequencyTable([]), scale: 1...5))
    #expect(empty.topShare == nil)
    #expect(empty.bottomShare == nil)
    #expect(empty.net.value == nil)
    #expect(empty.net.standardError() == nil)
    #expect(empty.net.interval() == nil)
  }
}
