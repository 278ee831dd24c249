/// Sum, mean and variance of the answers to one item.
public struct Moments: Sendable, Hashable {
  /// Valid n, at least 1.
  public let n: Int
  public let sum: Double
  public let mean: Double
  /// The variance with divisor n − 1; `nil` for a single answer.
  public let variance: Double?
  /// The mean as a fraction, for rounding without error; `nil` when the sum is not exact.
  public let exactMean: ExactFraction?

  /// Moments of whole numbers, or of decimals scaled to whole numbers: mean S1/n and variance
  /// (n·S2 − S1²)/(n(n − 1)), each rounded once.
  init(_ sums: ExactSums, unit: Int) {
    n = sums.n
    sum = Double(sums.total) / Double(unit)
    mean = Double(sums.total) / (Double(sums.n) * Double(unit))
    let degrees = Double(sums.n) * Double(sums.n - 1)
    variance = sums.n < 2 ? nil : Double(sums.spread) / (degrees * Double(unit) * Double(unit))
    exactMean = ExactFraction(sums.total, Int128(sums.n) * Int128(unit))
  }

  /// Moments of numbers that have no exact sums, in two passes: m = Σx/n, then
  /// [Σ(x − m)² − (Σ(x − m))²/n]/(n − 1), with compensated sums.
  init?(values: [Double], counts: [Int]) {
    let n = counts.reduce(0, +)
    guard n > 0 else { return nil }
    var sum = CompensatedSum()
    for (value, count) in zip(values, counts) { sum.add(value, times: Double(count)) }
    let mean = sum.value / Double(n)
    var deviations = CompensatedSum()
    var squares = CompensatedSum()
    for (value, count) in zip(values, counts) {
      let deviation = value - mean
      deviations.add(deviation, times: Double(count))
      squares.add(deviation * deviation, times: Double(count))
    }
    let correction = deviations.value * deviations.value / Double(n)
    self.n = n
    self.sum = sum.value
    self.mean = mean
    variance = n < 2 ? nil : max(0, squares.value - correction) / Double(n - 1)
    exactMean = nil
  }
}

extension FrequencyTable {
  public var moments: Moments? {
    if let sums = ExactSums(values: codes, counts: counts) { return Moments(sums, unit: 1) }
    return Moments(values: codes.map(Double.init), counts: counts)
  }
}

extension NumberTable {
  public var moments: Moments? {
    if let decimals, let scaled = scaled(decimals: decimals),
      let sums = ExactSums(values: scaled, counts: counts)
    {
      return Moments(sums, unit: powerOfTen(decimals))
    }
    return Moments(values: values, counts: counts)
  }
}
