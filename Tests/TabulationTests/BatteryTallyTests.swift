import SeededRandom
import SurveyModel
import Tabulation
import Testing

@Suite("Battery tally") struct BatteryTallyTests {
  /// Rows of answers 1, 3, 4 or none.
  static func rows(_ count: Int, items: Int, seed: UInt64) -> [[Int?]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<items).map { _ in [1, 3, 4, 4, nil].randomElement(using: &generator)! }
    }
  }

  static func tally(
    _ rows: [[Int?]], items: Int, points: [Int] = [1, 3, 4], reversed: Set<Int> = []
  ) -> BatteryTally {
    var tally = BatteryTally(
      key: "b", items: (0..<items).map { "q\($0)" }, points: points, reversed: reversed)
    for row in rows {
      let places = row.map { $0.flatMap { UInt8(points.firstIndex(of: $0)! + 1) } ?? 0 }
      tally.count(places.span)
    }
    return tally
  }

  @Test func `counts gaps, straight lines and complete rows`() {
    let tally = Self.tally(
      [[4, 4, 4], [1, 3, 4], [1, 3, 4], [nil, 4, 4], [nil, nil, 1], [nil, nil, nil]], items: 3)
    #expect(tally.unanswered == [3, 1, 1, 1])
    #expect(tally.responses == 6)
    #expect(tally.straightLined == 1, "with a gap it is no straight line")
    #expect(tally.completeSums.n == 3)
    #expect(tally.completeSums.sums == [6, 10, 12])
    #expect(tally.completeSums.products[0] == [18, 22, 24])  // 16 + 1 + 1, 16 + 3 + 3, 16 + 4 + 4
    let rows = tally.distinctCompleteRows ?? []
    #expect(rows.map(\.answers) == [[1, 3, 4], [4, 4, 4]])
    #expect(rows.map(\.count) == [2, 1])
    let pair = tally.pairwiseSums(of: 1, and: 2)
    #expect(pair.n == 4)
    #expect(pair.sums == [14, 16])
    #expect(pair.products == [[50, 56], [56, 64]])
  }

  @Test func `counts sums by the number of answers`() {
    let tally = Self.tally(
      [[4, 4], [3, nil], [nil, 3], [nil, nil], [1, 3], [3, 1], [nil, 1]], items: 2)
    #expect(tally.sumsOfAnswers.map(\.answered) == [0, 1, 1, 2, 2])
    #expect(tally.sumsOfAnswers.map(\.sum) == [0, 1, 3, 4, 8])
    #expect(tally.sumsOfAnswers.map(\.count) == [1, 1, 2, 2, 1])
  }

  @Test func `turns reversed items, and finds straight lines in the answers as given`() {
    let rows = [[-1, -1, -1], [1, 1, -1], [0, 0, 0], [nil, 1, -1]]
    let tally = Self.tally(rows, items: 3, points: [-1, 0, 1], reversed: [2])
    #expect(tally.straightLined == 2)
    #expect(tally.completeSums.sums == [0, 0, 2])  // 1 + 1 + 0 of the third
    #expect(tally.completeSums.products[0] == [2, 2, 0])  // −1 · 1 + 1 · 1
    #expect(tally.sumsOfAnswers.map(\.sum) == [2, -1, 0, 3])
    #expect(tally.distinctCompleteRows?.map(\.answers) == [[-1, -1, 1], [0, 0, 0], [1, 1, 1]])
    #expect(tally.pairwiseSums(of: 1, and: 2).products == [[3, 1], [1, 3]])
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `has the sums of the rows`(seed: UInt64) {
    let items = Int(seed % 5) + 2
    let rows = Self.rows(60, items: items, seed: seed)
    let tally = Self.tally(rows, items: items)
    let complete = rows.map { $0.compactMap(\.self) }.filter { $0.count == items }
    #expect(tally.completeSums == BatterySums(complete, items: items))
    for first in 0..<items {
      for second in first + 1..<items {
        let both = rows.map { [$0[first], $0[second]].compactMap(\.self) }.filter { $0.count == 2 }
        #expect(tally.pairwiseSums(of: first, and: second) == BatterySums(both, items: 2))
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `is merged from parts in any order`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed + 100)
    let rows = Self.rows(50, items: 4, seed: seed)
    var parts: [[[Int?]]] = [[], [], []]
    for row in rows { parts[Int.random(in: 0..<3, using: &generator)].append(row) }
    let questionnaire = Questionnaire(key: "k")
    func tally(_ rows: [[Int?]]) -> Tally {
      var tally = Tally(of: questionnaire)
      tally.responses = rows.count
      let points = seed % 2 == 0 ? [1, 3, 4] : [1, 2, 3, 4]
      tally.batteries = [
        Self.tally(rows, items: 4, points: points, reversed: seed % 2 == 0 ? [] : [0, 2])
      ]
      return tally
    }
    let merged = parts.shuffled(using: &generator).map(tally).reduce(Tally(of: questionnaire)) {
      $0.merging($1)
    }
    #expect(merged == tally(rows))
    #expect(merged.batteries[0].sumsOfAnswers.reduce(0) { $0 + $1.count } == rows.count)
  }

  @Test func `gives distinct rows up when there are too many, however they were split`() {
    // 3⁹ = 19,683 rows of nine answers are few enough, and those of ten are not.
    func all(_ items: Int, _ numbers: some Sequence<Int>) -> BatteryTally {
      var tally = BatteryTally(key: "b", items: (0..<items).map(String.init), points: [1, 3, 4])
      for number in numbers {
        var rest = number
        let row = (0..<items).map { _ in
          defer { rest /= 3 }
          return UInt8(rest % 3 + 1)
        }
        tally.count(row.span)
      }
      return tally
    }
    func merged(_ a: BatteryTally, _ b: BatteryTally) -> BatteryTally {
      var (one, other) = (Tally(of: []), Tally(of: []))
      (one.batteries, other.batteries) = ([a], [b])
      return one.merging(other).batteries[0]
    }
    #expect(all(9, 0..<19_683).distinctCompleteRows?.count == 19_683)
    let whole = all(10, 0..<25_000)
    #expect(whole.distinctCompleteRows == nil)
    #expect(merged(all(10, 0..<12_000), all(10, 12_000..<25_000)) == whole)
    #expect(merged(whole, all(10, 0..<0)) == whole)
    #expect(merged(all(10, 0..<0), whole) == whole)
    #expect(all(10, (0..<30_000).lazy.map { $0 % 20_000 }).distinctCompleteRows?.count == 20_000)
  }

  @Test(arguments: [9, 10]) func `keeps distinct rows in order, however many are possible`(
    items: Int
  ) {
    var rows = Self.rows(30, items: items, seed: 3).map { $0.map { $0 ?? 1 } }
    rows += rows.prefix(7)
    let distinct = Self.tally(rows, items: items).distinctCompleteRows ?? []
    #expect(distinct.reduce(0) { $0 + $1.count } == 37)
    let counts = Dictionary(rows.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(
      distinct.map(\.answers) == counts.keys.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(distinct.map(\.count) == distinct.map { counts[$0.answers] })
  }
}
