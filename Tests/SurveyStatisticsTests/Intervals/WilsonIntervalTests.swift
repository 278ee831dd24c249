import SeededRandom
import SurveyStatistics
import Testing

@Suite("Intervals of a share") struct WilsonIntervalTests {
  @Test func `Wilson's are those of the closed formula`() throws {
    // p = ¾, n = 8, z² = 3.8415: centre (0.75 + 0.2401)/1.4802, reach 1.96·√(0.0234 + 0.0150)/1.4802
    let interval = try #require(wilsonInterval(6, of: 8))
    #expect(abs(interval.low - 0.40927543031016894) < 1e-15)
    #expect(abs(interval.high - 0.928520787247891) < 1e-15)
    #expect(interval.method == .wilson)
    #expect(interval.target == .process)
  }

  @Test func `reach the end exactly when none or all chose it`() throws {
    let none = try #require(wilsonInterval(0, of: 8))
    let all = try #require(wilsonInterval(8, of: 8))
    #expect(none.low == 0)
    #expect(all.high == 1)
    #expect(abs(none.high - (1 - all.low)) < 1e-15)
    #expect(abs(all.low - 8 / (8 + 1.959963984540054 * 1.959963984540054)) < 1e-15)  // n/(n + z²)
  }

  @Test func `travel with their share and its base`() throws {
    let estimate = try #require(shareEstimate(6, of: 8, target: .group(of: 10)))
    #expect(estimate.value == 0.75)
    #expect(estimate.base == 8)
    #expect(estimate.interval == wilsonInterval(6, of: 8, target: .group(of: 10)))
    #expect(shareEstimate(0, of: 0) == nil)
  }

  @Test func `are undefined when no one answered`() {
    #expect(wilsonInterval(0, of: 0) == nil)
    #expect(wilsonInterval(0, of: 0, target: .group(of: 5)) == nil)
    #expect(agrestiCoullInterval(0, of: 0) == nil)
  }

  @Test func `shrink to a point in a census`() throws {
    let census = try #require(wilsonInterval(3, of: 7, target: .group(of: 7)))
    #expect(census.low == 3.0 / 7)
    #expect(census.high == 3.0 / 7)
    #expect(census.method == .wilsonFinite)
  }

  @Test func `say so when the group was too small to be true`() throws {
    let interval = try #require(wilsonInterval(6, of: 8, target: .group(of: 7)))
    #expect(interval.target == .process)
    #expect(interval == wilsonInterval(6, of: 8))
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `contain the share and stay within the possible`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let n = Int.random(in: 1...[3, 60, 100_000].randomElement(using: &random)!, using: &random)
    let k = Int.random(in: 0...n, using: &random)
    let (target, level) = (random.target(answers: n), random.level())
    let interval = try #require(wilsonInterval(k, of: n, target: target, level: level))
    #expect(interval.contains(Double(k) / Double(n)))
    #expect(interval.low >= 0 && interval.high <= 1)
    if case .group(let size) = target {
      let bounds = try #require(WorstCaseBounds.share(k, answers: n, participants: size))
      #expect(bounds.lowerBound <= interval.low && interval.high <= bounds.upperBound)
      let process = try #require(wilsonInterval(k, of: n, level: level))
      #expect(process.low <= interval.low && interval.high <= process.high)
    }
    let opposite = try #require(wilsonInterval(n - k, of: n, target: target, level: level))
    #expect(abs(interval.low + opposite.high - 1) < 1e-12)
  }
}
