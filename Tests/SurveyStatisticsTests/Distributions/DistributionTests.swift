import SeededRandom
import SurveyStatistics
import Testing

@Suite("Distribution functions") struct DistributionTests {
  /// Computed with 40 digits.
  @Test(
    arguments: [
      (Normal.upper(37), 5.7255712225245768e-300),
      (Normal.quantile(1e-300), -37.047096299361199),
      (StudentT(df: 3).upper(1e99), 1.1026577908435840e-297),
      (ChiSquared(df: 1).upper(1370), 6.9429373646432678e-300),
      (Binomial(1000, 0.5).lower(0), 9.3326361850321888e-302),
    ] as [(Double, Double)])
  func `keep their digits far out in the tails`(value: Double, expected: Double) {
    #expect(abs(value / expected - 1) < 1e-10)
  }

  @Test(arguments: 0..<20) func `have tails that sum to one and quantiles that lead back`(
    seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    let p = Double.random(in: 0.001...0.999, using: &generator)
    let (a, b) = (
      Double.random(in: 0.5...60, using: &generator), Double.random(in: 0.5...60, using: &generator)
    )
    func leadsBack(_ lower: Double, _ upper: Double) {
      #expect(abs(lower - p) < 1e-12)
      #expect(abs(lower + upper - 1) < 1e-12)
    }
    let z = Normal.quantile(p)
    leadsBack(Normal.lower(z), Normal.upper(z))
    let t = StudentT(df: a).quantile(p)
    leadsBack(StudentT(df: a).lower(t), StudentT(df: a).upper(t))
    let x = ChiSquared(df: a).quantile(p)
    leadsBack(ChiSquared(df: a).lower(x), ChiSquared(df: a).upper(x))
    let f = FisherF(df1: a, df2: b).quantile(p)
    leadsBack(FisherF(df1: a, df2: b).lower(f), FisherF(df1: a, df2: b).upper(f))
    let share = Beta(a, b).quantile(p)
    leadsBack(Beta(a, b).lower(share), Beta(a, b).upper(share))
    #expect(Beta(a, b).quantile(upper: 1 - p) - share < 1e-12)
  }

  @Test(arguments: 0..<20) func `of counts sum to one`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (good, bad) = (
      Int.random(in: 0...40, using: &generator), Int.random(in: 0...40, using: &generator)
    )
    let drawn = Int.random(in: 0...(good + bad), using: &generator)
    let urn = Hypergeometric(good: good, bad: bad, drawn: drawn)
    var sum = 0.0
    for k in -1...(drawn + 1) {
      sum += urn.mass(k)
      #expect(abs(urn.lower(k) - sum) < 1e-13)
      #expect(abs(urn.upper(k) - (1 - sum)) < 1e-13)
    }
    let trials = Binomial(drawn, 0.3)
    sum = 0
    for k in -1...(drawn + 1) {
      sum += trials.mass(k)
      #expect(abs(trials.lower(k) - sum) < 1e-13)
      #expect(abs(trials.upper(k) - (1 - sum)) < 1e-13)
    }
  }

  @Test func `are not a number outside their domain, and nothing throws`() {
    #expect(Normal.quantile(1.5).isNaN)
    #expect(StudentT(df: -1).upper(1).isNaN)
    #expect(ChiSquared(df: 0).upper(1).isNaN)
    #expect(FisherF(df1: 1, df2: -2).quantile(0.5).isNaN)
    #expect(Beta(-1, 2).quantile(0.5).isNaN)
    #expect(Normal.upper(.nan).isNaN)
    #expect(Normal.quantile(0) == -.infinity)
  }

  @Test(arguments: ConfidenceLevel.allCases)
  func `give the z of each level`(level: ConfidenceLevel) {
    #expect(abs(Normal.quantile(upper: level.tail) - level.z) < 1e-15)
  }
}
