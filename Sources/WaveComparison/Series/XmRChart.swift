import SurveyStatistics

/// The control chart of single values and their moving ranges, for seminar means whose n varies little.
///
/// A value outside the limits is a reason to look, not “significant”. D. J. Wheeler and D. S. Chambers,
/// Understanding Statistical Process Control (1992), with d₂ = 2/√π and d₃ = √(2 − 4/π) unrounded.
public struct XmRChart: Sendable, Hashable {
  /// The limits of a chart; there are none for a single value.
  public struct Limits: Sendable, Hashable {
    /// R̄, the mean of the ranges between neighbours.
    public let meanRange: Double
    /// R̄/d₂.
    public let sigma: Double
    /// Mean − 3R̄/d₂.
    public let low: Double
    /// Mean + 3R̄/d₂.
    public let high: Double
    /// R̄(1 + 3d₃/d₂), the upper limit of a range.
    public let range: Double
  }

  public let values: [Double]
  public let mean: Double
  /// `nil` for a single value.
  public let limits: Limits?
  /// Places of the values beyond a limit by more than 10⁻¹², counted from 0.
  public let outside: [Int]

  /// Whether seminars are alike enough in size for one pair of limits: the largest n is at most three times
  /// the smallest. Otherwise the interval of each mean is shown instead.
  public static func suits(sizes: [Int]) -> Bool {
    guard let least = sizes.min(), let most = sizes.max() else { return false }
    return least > 0 && most <= 3 * least
  }

  /// - Parameter values: Finite numbers in the order of time.
  /// - Returns: `nil` without values.
  public init?(_ values: [Double]) {
    guard let mean = NumberTable(values).mean else { return nil }
    self.values = values
    self.mean = mean
    guard values.count > 1 else {
      (limits, outside) = (nil, [])
      return
    }
    var ranges = CompensatedSum()
    for (earlier, later) in zip(values, values.dropFirst()) { ranges.add(abs(later - earlier)) }
    let meanRange = ranges.value / Double(values.count - 1)
    let d2 = 2 / Double.pi.squareRoot()
    let d3 = (2 - 4 / Double.pi).squareRoot()
    let limits = Limits(
      meanRange: meanRange, sigma: meanRange / d2, low: mean - 3 * meanRange / d2,
      high: mean + 3 * meanRange / d2, range: meanRange * (1 + 3 * d3 / d2))
    self.limits = limits
    outside = values.indices.filter {
      values[$0] < limits.low - 1e-12 || values[$0] > limits.high + 1e-12
    }
  }
}
