import SeededRandom
import SurveyStatistics
import Testing

@Suite("Consensus and dispersion") struct AgreementTests {
  @Test func `consensus is that of the published example`() throws {
    // Tastle and Wierman (2007)
    let value = try #require(consensus([30, 40, 210, 130, 530, 50, 10]))
    #expect(abs(value - 0.7256876) < 5e-8)
  }

  @Test(
    arguments: [
      ([0, 0, 8], 1, 0, 0, 0),  // all alike
      ([4, 0, 4], 0, 1, 1, 0.75),  // split; 3/2·(1 − 2/4)
      ([1, 0, 0], 1, 0, 0, 0),  // one answer
      ([0, 0, 0], nil, nil, nil, nil),  // no one answered
      ([7], nil, nil, 0, nil),  // one option only
    ] as [([Int], Double?, Double?, Double?, Double?)])
  func `are at their ends for unanimity and polarity`(
    counts: [Int], agreement: Double?, dispersion: Double?, bits: Double?, variation: Double?
  ) {
    #expect(consensus(counts) == agreement)
    #expect(ordinalDispersion(counts) == dispersion)
    #expect(entropyBits(counts) == bits)
    #expect(qualitativeVariation(counts) == variation)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `stay between 0 and 1 and do not depend on the direction`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let counts = random.counts()
    for statistic in [consensus, ordinalDispersion, normalisedEntropy, qualitativeVariation] {
      let value = try #require(statistic(counts))
      #expect((0...1).contains(value))
      #expect(abs(value - (try #require(statistic(counts.reversed())))) < 1e-12)
      #expect(abs(value - (try #require(statistic(counts.map { 3 * $0 })))) < 1e-12)
    }
  }
}
