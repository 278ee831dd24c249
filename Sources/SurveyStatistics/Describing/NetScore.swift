/// The share of favourable answers minus the share of unfavourable ones.
public struct NetScore: Sendable, Hashable {
  public let positive: Int
  public let negative: Int
  /// Valid n, those in between included.
  public let n: Int

  public init(positive: Int, negative: Int, n: Int) {
    precondition(
      positive >= 0 && negative >= 0 && positive + negative <= n,
      "\(positive) positive and \(negative) negative of \(n) answers")
    self.positive = positive
    self.negative = negative
    self.n = n
  }

  /// (P − D)/n, a fraction in `-1...1`; `nil` when no one answered.
  public var value: Double? { n == 0 ? nil : Double(positive - negative) / Double(n) }

  /// The standard error: SD of the answers recoded to +1, 0, −1, over √n; times √(1 − n/N) for a
  /// group of N participants. `nil` below two answers.
  public func standardError(target: InferenceTarget = .process) -> Double? {
    FrequencyTable(counts: [negative, n - positive - negative, positive], from: -1)
      .standardError(target: target)
  }
}
