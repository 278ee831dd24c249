import SeededRandom
import SurveyStatistics
import Testing

@Suite("Exact intervals") struct ExactIntervalTests {
  @Test func `hypergeometric: 18 of 20 who answered, of 25`() {
    #expect(hypergeometricCounts(18, of: 20, participants: 25) == 20...23)
    let interval = shareInterval(18, of: 20, target: .group(of: 25))
    #expect(interval?.low == 0.8 && interval?.high == 0.92)
    #expect(interval?.method == .hypergeometric)
    #expect(shareInterval(18, of: 20)?.method == .wilson)
    #expect(shareInterval(18, of: 20, target: .group(of: 5001))?.method == .wilsonFinite)
  }

  @Test func `hypergeometric: a probability of α/2 exactly is not above it`() {
    // One of 40 answered, and is of the opinion: P(X ≥ 1 | M) = M/40, which is 0.025 at M = 1.
    #expect(hypergeometricCounts(1, of: 1, participants: 40) == 2...40)
  }

  @Test func `a census is a point, nobody has none`() {
    #expect(hypergeometricCounts(3, of: 7, participants: 7) == 3...3)
    #expect(hypergeometricCounts(0, of: 0, participants: 7) == nil)
    #expect(hypergeometricCounts(3, of: 7, participants: 6) == nil)
    #expect(clopperPearsonInterval(0, of: 0) == nil)
    #expect(jeffreysInterval(0, of: 0) == nil)
  }

  @Test(arguments: [7, 12, 20]) func `hold their level whatever the group thinks`(size: Int) {
    for n in 1..<size {
      for good in 0...size {
        let urn = Hypergeometric(good: good, bad: size - good, drawn: n)
        let covered = urn.range.reduce(0.0) { sum, k in
          let counts = hypergeometricCounts(k, of: n, participants: size)
          return counts?.contains(good) == true ? sum + urn.mass(k) : sum
        }
        #expect(covered >= 0.95 - 1e-12)
      }
    }
  }

  @Test(arguments: 0..<30) func `contain the share and mirror`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let n = Int.random(in: 1...80, using: &generator)
    let k = Int.random(in: 0...n, using: &generator)
    let level = generator.level()
    for (one, other) in [
      (
        clopperPearsonInterval(k, of: n, level: level),
        clopperPearsonInterval(n - k, of: n, level: level)
      ),
      (jeffreysInterval(k, of: n, level: level), jeffreysInterval(n - k, of: n, level: level)),
    ] {
      let (interval, mirrored) = (try #require(one), try #require(other))
      #expect(interval.contains(Double(k) / Double(n)))
      #expect(abs(interval.low + mirrored.high - 1) < 1e-12)
    }
    let (exact, wilson) = (
      try #require(clopperPearsonInterval(k, of: n, level: level)),
      try #require(wilsonInterval(k, of: n, level: level))
    )
    #expect(exact.high >= wilson.high - 0.02 && exact.low <= wilson.low + 0.02)
  }

  @Test func `a mean: t limits need two answers, and are a point when all are equal`() throws {
    #expect(NumberTable([4]).studentTInterval() == nil)
    #expect(NumberTable([]).studentTInterval() == nil)
    let equal = try #require(FrequencyTable([5, 5, 5]).studentTInterval())
    #expect(equal.low == 5 && equal.high == 5)
    let census = try #require(FrequencyTable([3, 5]).studentTInterval(target: .group(of: 2)))
    #expect(census.low == 4 && census.high == 4)
  }

  @Test func `a median: the order statistics of the binomial`() {
    // P(Bin(6, ½) ≤ 0) = 1/64 ≤ 0.025, P(≤ 1) = 7/64 is not.
    let six = NumberTable([1, 2, 3, 4, 5, 6]).medianInterval()
    #expect(six?.low == 1 && six?.high == 6)
    #expect(NumberTable([1, 2, 3, 4, 5]).medianInterval() == nil)  // 1/32
    // P(Bin(12, ½) ≤ 2) = 79/4096 = 0.0193
    let twelve = NumberTable((1...12).map(Double.init)).medianInterval()
    #expect(twelve?.low == 3 && twelve?.high == 10)
  }
}
