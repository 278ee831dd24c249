import SeededRandom
import SurveyStatistics
import Testing
import WaveComparison

@Suite("Series of seminars") struct SeriesTests {
  @Test(arguments: 0..<20) func `have the exact p of all orders`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<Int.random(in: 3...6, using: &generator)).map { _ in
      Double(Int.random(in: 1...5, using: &generator))
    }
    guard Set(values).count > 1 else { return }
    let (trend, spearman) = (
      try #require(MannKendall(values)), try #require(SpearmanTrend(values))
    )
    var (orders, steeper, closer) = (0, 0, 0)
    for order in permutations(values) {
      orders += 1
      if abs(MannKendall(order)?.s ?? 0) >= abs(trend.s) { steeper += 1 }
      if abs(SpearmanTrend(order)?.rho ?? 0) >= abs(spearman.rho) - 1e-9 { closer += 1 }
    }
    #expect(trend.exactP == Double(steeper) / Double(orders))
    #expect(spearman.exactP == Double(closer) / Double(orders))
  }

  private func permutations(_ values: [Double]) -> [[Double]] {
    guard values.count > 1 else { return [values] }
    return values.indices.flatMap { place in
      var rest = values
      let first = rest.remove(at: place)
      return permutations(rest).map { [first] + $0 }
    }
  }

  @Test func `of one value, of two, and constant`() {
    #expect(MannKendall([4.2, 4.3]) == nil)
    #expect(SpearmanTrend([4.2, 4.3]) == nil)
    #expect(SpearmanTrend([4.2, 4.2, 4.2]) == nil)
    #expect(MannKendall([4.2, 4.2, 4.2])?.p == nil)
    #expect(senSlope([4]) == nil)
    #expect(senSlope([]) == nil)
    #expect(senSlope([4, 4.5]) == 0.5)
    #expect(XmRChart([]) == nil)
    #expect(XmRChart([4.2])?.mean == 4.2)
    #expect(XmRChart([4.2])?.limits == nil)
  }

  @Test(arguments: [2, 3, 7, 8, 40, 41])
  func `Sen's slope is the median of all slopes`(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let series = (0..<count).map { _ in Double(Int.random(in: 0...12, using: &random)) / 4 }
    var slopes: [Double] = []
    for later in series.indices {
      for first in 0..<later {
        slopes.append((series[later] - series[first]) / Double(later - first))
      }
    }
    slopes.sort()
    let middle = (slopes[(slopes.count - 1) / 2] + slopes[slopes.count / 2]) / 2
    #expect(try #require(senSlope(series)) == middle)
  }

  @Test func `too long for all orders are tested asymptotically`() {
    let long = (0..<10).map { Double(($0 * 7) % 10) }
    #expect(MannKendall(long)?.p?.path == .asymptotic)
    #expect(SpearmanTrend(long)?.exactP == nil)
    #expect(MannKendall(Array(long.dropLast()))?.p?.path == .exact)
  }

  @Test func `shares collapse at the end and skip the empty`() throws {
    let chart = try #require(PChart(counts: [5, 0, 7], sizes: [5, 0, 7]))
    #expect(chart.mean == 1)
    #expect(chart.points[0].low == 1 && chart.points[0].high == 1)
    #expect(chart.points[1].share == nil)
    #expect(chart.outside == [])
    #expect(!chart.isDrawable)
    #expect(PChart(counts: [0], sizes: [0]) == nil)
    let drawn = try #require(PChart(counts: [6, 5], sizes: [11, 11]))
    #expect(drawn.isDrawable)  // 11 · ½ ≥ 5
  }

  @Test(arguments: 0..<20) func `many p-values keep their order when adjusted`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let p = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      Double(Int.random(in: 0...20, using: &generator)) / 20
    }
    for adjusted in [holmAdjusted(p), benjaminiHochbergAdjusted(p)] {
      for (raw, value) in zip(p, adjusted) { #expect(raw <= value && value <= 1) }
      for i in p.indices {
        for j in p.indices where p[i] <= p[j] { #expect(adjusted[i] <= adjusted[j]) }
      }
    }
    for (holm, hochberg) in zip(holmAdjusted(p), benjaminiHochbergAdjusted(p)) {
      #expect(hochberg <= holm + 1e-15)
    }
  }

  @Test func `of very unequal size have no common limits`() {
    #expect(XmRChart.suits(sizes: [10, 30, 12]))
    #expect(!XmRChart.suits(sizes: [10, 31]))
    #expect(!XmRChart.suits(sizes: [0, 0]))
    #expect(!XmRChart.suits(sizes: []))
  }

  @Test func `with another scale are drawn as percent of the range`() {
    #expect(percentOfRange(4, scale: 1...5) == 75)
    #expect(percentOfRange(1, scale: 1...1) == nil)
    #expect(!Comparability.changed.allowsTest && !Comparability.scaleChanged.allowsTest)
  }
}
