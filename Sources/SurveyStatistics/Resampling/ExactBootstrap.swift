/// The bootstrap distribution of the mean of a rating, without simulation.
///
/// The sum of n draws from the observed shares is their n-fold convolution. N. I. Fisher and P. Hall,
/// J Stat Plan Inf 27 (1991), 157–169. For the annex only: with 20 answers or fewer the limits are too
/// narrow where ratings crowd at an end of the scale.
public struct ExactBootstrap: Sendable {
  /// More answers than this are refused: t and bootstrap then coincide.
  public static let largestN = 500

  private let lowest: Int
  private let n: Int
  /// Probabilities of the sums n·lowest, n·lowest + 1, …
  private let masses: [Double]
  /// z₀ = Φ⁻¹(P(mean* < m) + ½P(mean* = m)), the bias correction; `nil` when all answers are equal.
  public let biasCorrection: Double?
  /// a = Σ(x − m)³/(6(Σ(x − m)²)^{3/2}), the acceleration; `nil` when all answers are equal.
  public let acceleration: Double?

  /// - Returns: `nil` when no one answered or more than ``largestN`` did.
  /// - Complexity: O(n²·(range of codes)·(number of codes)).
  public init?(_ table: FrequencyTable) {
    guard let lowest = table.smallest, let highest = table.largest, let mean = table.mean,
      table.n <= Self.largestN
    else { return nil }
    let n = table.n
    self.lowest = lowest
    self.n = n
    let shifts = table.codes.map { $0 - lowest }
    let shares = table.counts.map { Double($0) / Double(n) }
    let range = highest - lowest
    var masses = [1.0]
    for draw in 1...n {
      var next = Array(repeating: 0.0, count: draw * range + 1)
      for (shift, share) in zip(shifts, shares) {
        for (sum, mass) in masses.enumerated() { next[sum + shift] += mass * share }
      }
      masses = next
    }
    self.masses = masses
    guard range > 0 else {
      (biasCorrection, acceleration) = (nil, nil)
      return
    }
    let observed = zip(shifts, table.counts).reduce(0) { $0 + $1.0 * $1.1 }
    var below = CompensatedSum()
    for mass in masses[..<observed] { below.add(mass) }
    below.add(masses[observed] / 2)
    biasCorrection = Normal.quantile(below.value)
    var squares = CompensatedSum()
    var cubes = CompensatedSum()
    for (code, count) in zip(table.codes, table.counts) {
      let deviation = Double(code) - mean
      squares.add(deviation * deviation, times: Double(count))
      cubes.add(deviation * deviation * deviation, times: Double(count))
    }
    acceleration = cubes.value / (6 * squares.value * squares.value.squareRoot())
  }

  /// The smallest mean that can occur whose cumulative probability reaches `probability`, with a slack
  /// of 10⁻¹² for rounding.
  public func quantile(_ probability: Double) -> Double {
    var cumulative = CompensatedSum()
    let last = masses.count - 1
    let place =
      masses.indices.first { sum in
        cumulative.add(masses[sum])
        return cumulative.value >= probability - 1e-12
      } ?? last
    return Double(lowest) + Double(place) / Double(n)
  }

  /// The quantiles α/2 and 1 − α/2.
  public func percentileInterval(level: ConfidenceLevel = .ninetyFive) -> Interval {
    Interval(
      low: quantile(level.tail), high: quantile(1 - level.tail), level: level,
      method: .bootstrapPercentile, target: .process)
  }

  /// The bias-corrected and accelerated interval; `nil` when all answers are equal.
  ///
  /// B. Efron, JASA 82 (1987), 171–185.
  public func bcaInterval(level: ConfidenceLevel = .ninetyFive) -> Interval? {
    guard let biasCorrection, let acceleration else { return nil }
    func limit(_ z: Double) -> Double {
      let shifted = biasCorrection + z
      return quantile(Normal.lower(biasCorrection + shifted / (1 - acceleration * shifted)))
    }
    let (first, second) = (limit(-level.z), limit(level.z))
    return Interval(
      low: min(first, second), high: max(first, second), level: level, method: .bootstrapBCa,
      target: .process)
  }
}
