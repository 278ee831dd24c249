public import SurveyStatistics

/// The test of a trend of shares over groups in order, with scores 1, 2, 3, …
///
/// P. Armitage, Biometrics 11 (1955), 375–386.
public struct CochranArmitage: Sendable, Hashable {
  /// Change of the share from one group to the next, a fraction.
  public let slope: Double
  /// b√(Σnᵢ(sᵢ − s̄)²/(p̄(1 − p̄))); `nil` when all answers or none are in question.
  public let z: Double?
  /// The two-sided p of z.
  public let asymptoticP: Double?
  /// P(|T − E T| ≥ |t − E T|) of T = Σsᵢkᵢ, given the sizes and Σkᵢ; 1 when all answers or none are in
  /// question, `nil` beyond ``ExactLimits/cochranArmitage``.
  public let exactP: Double?

  /// The p that is printed.
  public var p: PValue? { PValue(exact: exactP, asymptotic: asymptoticP) }

  /// - Parameters:
  ///   - counts: Answers in question per group, in order.
  ///   - sizes: Valid n per group.
  /// - Returns: `nil` when fewer than two groups have answers.
  public init?(counts: [Int], sizes: [Int], limits: ExactLimits = ExactLimits()) {
    precondition(
      counts.count == sizes.count && zip(counts, sizes).allSatisfy { 0 <= $0 && $0 <= $1 },
      "counts \(counts) of \(sizes)")
    let (n, k) = (sizes.reduce(0, +), counts.reduce(0, +))
    func sum(_ values: [Int], _ score: (Int) -> Int) -> Int {
      values.enumerated().reduce(0) { $0 + score($1.offset + 1) * $1.element }
    }
    let scores = sum(sizes) { $0 }
    // n times the squares of the scores about their mean, and n times their products with the answers.
    let spread = n * sum(sizes) { $0 * $0 } - scores * scores
    guard spread > 0 else { return nil }
    let product = n * sum(counts) { $0 } - k * scores
    slope = Double(product) / Double(spread)
    guard k > 0, k < n else {
      (z, asymptoticP, exactP) = (nil, nil, 1)
      return
    }
    let z =
      Double(product) / Double(spread).squareRoot()
      * (Double(n) / (Double(k) * Double(n - k))).squareRoot()
    self.z = z
    asymptoticP = Normal.twoSided(z)
    guard n <= limits.cochranArmitage else {
      exactP = nil
      return
    }
    // Those who are not in question give the same p; the smaller number is drawn.
    let drawn = 2 * k <= n ? counts : zip(sizes, counts).map(-)
    exactP = SubsetSums(
      scores: sizes.enumerated().map { (score: $0.offset + 1, count: $0.element) },
      drawn: drawn.reduce(0, +)
    ).twoSidedP(sum(drawn) { $0 })
  }
}
