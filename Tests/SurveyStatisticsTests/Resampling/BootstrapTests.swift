import SeededRandom
import SurveyStatistics
import Testing

@Suite("Bootstrap") struct BootstrapTests {
  @Test func `nobody and too many have none`() {
    #expect(ExactBootstrap(FrequencyTable([])) == nil)
    #expect(ExactBootstrap(FrequencyTable(counts: [250, 251])) == nil)
    #expect(monteCarloBootstrapInterval([], resamples: 10, seed: 1) == nil)
  }

  @Test func `one answer, and equal answers, are a point`() throws {
    for table in [FrequencyTable([4]), FrequencyTable([4, 4, 4])] {
      let bootstrap = try #require(ExactBootstrap(table))
      #expect(bootstrap.percentileInterval().low == 4 && bootstrap.percentileInterval().high == 4)
      #expect(bootstrap.bcaInterval() == nil)
    }
  }

  @Test func `two answers: quarters`() throws {
    // The mean of 1 and 3 drawn twice is 1, 2, 2 or 3.
    let bootstrap = try #require(ExactBootstrap(FrequencyTable([1, 3])))
    #expect([0.2, 0.25, 0.26, 0.75, 0.76].map(bootstrap.quantile) == [1, 1, 2, 2, 3])
    #expect(abs(try #require(bootstrap.biasCorrection)) < 1e-15)
    #expect(bootstrap.acceleration == 0)
  }

  @Test(arguments: 0..<10) func `simulated and exact agree`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let answers = (0..<20).map { _ in Int.random(in: 1...5, using: &generator) }
    let exact = try #require(ExactBootstrap(FrequencyTable(answers))).percentileInterval()
    let drawn = try #require(
      monteCarloBootstrapInterval(answers.map(Double.init), resamples: 4000, seed: seed))
    #expect(abs(exact.low - drawn.low) < 0.11 && abs(exact.high - drawn.high) < 0.11)
    #expect(
      drawn
        == monteCarloBootstrapInterval(
          answers.map(Double.init), resamples: 4000, seed: seed))
  }

  @Test func `an index is drawn from the high bits`() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect((0..<5).map { _ in generator.index(below: 8) } == [2, 1, 4, 1, 7])
  }

  @Test func `a simulated p is never 0`() {
    let p = MonteCarloP(extreme: 0, draws: 999, seed: 1)
    #expect(p.value == 0.001)
    #expect(p.interval()?.contains(0.001) == true)
  }
}
