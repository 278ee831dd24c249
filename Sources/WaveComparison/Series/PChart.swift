/// The control chart of shares of seminars: p̄ ± 3√(p̄(1 − p̄)/nᵢ), cut to `0...1`.
///
/// A share outside the limits is a reason to look, not “significant”. D. J. Wheeler and D. S. Chambers,
/// Understanding Statistical Process Control (1992).
public struct PChart: Sendable, Hashable {
  /// One seminar.
  public struct Point: Sendable, Hashable {
    public let count: Int
    /// Valid n.
    public let n: Int
    public let low: Double
    public let high: Double
    /// Whether both nᵢp̄ and nᵢ(1 − p̄) are at least 5; else counts with Wilson intervals stand in place of
    /// the chart.
    public let isDrawable: Bool

    /// `nil` when no one answered.
    public var share: Double? { n == 0 ? nil : Double(count) / Double(n) }

    /// Whether the share is beyond a limit by more than 10⁻¹².
    public var isOutside: Bool {
      share.map { $0 < low - 1e-12 || $0 > high + 1e-12 } ?? false
    }
  }

  /// p̄ = Σk/Σn.
  public let mean: Double
  public let points: [Point]

  /// - Parameters:
  ///   - counts: Answers in question per seminar.
  ///   - sizes: Valid n per seminar.
  /// - Returns: `nil` when no one answered at all.
  public init?(counts: [Int], sizes: [Int]) {
    precondition(
      counts.count == sizes.count && zip(counts, sizes).allSatisfy { 0 <= $0 && $0 <= $1 },
      "counts \(counts) of \(sizes)")
    let (n, k) = (sizes.reduce(0, +), counts.reduce(0, +))
    guard n > 0 else { return nil }
    let mean = Double(k) / Double(n)
    self.mean = mean
    let variance = Double(k) * Double(n - k) / (Double(n) * Double(n))
    points = zip(counts, sizes).map { count, size in
      let reach = size == 0 ? 1 : 3 * (variance / Double(size)).squareRoot()
      return Point(
        count: count, n: size, low: max(mean - reach, 0), high: min(mean + reach, 1),
        isDrawable: size * min(k, n - k) >= 5 * n)
    }
  }

  /// Places of the seminars outside their limits, counted from 0.
  public var outside: [Int] { points.indices.filter { points[$0].isOutside } }

  /// Whether every seminar is large enough for its limits.
  public var isDrawable: Bool { points.allSatisfy(\.isDrawable) }
}
