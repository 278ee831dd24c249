/// Promoters minus detractors on the question “how likely are you to recommend …”, 0 to 10.
///
/// Promoters answer 9 or 10, detractors 0 to 6. All figures are in points, from −100 to 100; the
/// score is never shown without interval and n.
public struct NetPromoterScore: Sendable, Hashable {
  public let promoters: Int
  public let detractors: Int
  /// Valid n.
  public let n: Int

  /// Answers of 7 and 8.
  public var passives: Int { n - promoters - detractors }

  /// - Parameter table: Answers per code from 0 to 10.
  public init(_ table: FrequencyTable) {
    promoters = table.count(in: 9...10)
    detractors = table.count(in: 0...6)
    n = table.n
    precondition(table.count(in: 0...10) == n, "codes \(table.codes) on the scale 0...10")
  }

  /// The score as a fraction.
  public var net: NetScore { NetScore(positive: promoters, negative: detractors, n: n) }

  /// 100(P − D)/n; `nil` when no one answered.
  public var points: Double? {
    n == 0 ? nil : Double(100 * (promoters - detractors)) / Double(n)
  }

  /// The standard error in points; `nil` below two answers.
  public func standardError(target: InferenceTarget = .process) -> Double? {
    net.standardError(target: target).map { 100 * $0 }
  }

  /// Tango's score interval in points, which is the one to print.
  public func interval(
    target: InferenceTarget = .process, level: ConfidenceLevel = .ninetyFive
  ) -> Interval? {
    net.interval(target: target, level: level)?.multiplied(by: 100)
  }

  /// The adjusted Wald interval in points, for the annex.
  public func adjustedWaldInterval(
    target: InferenceTarget = .process, level: ConfidenceLevel = .ninetyFive
  ) -> Interval? {
    net.adjustedWaldInterval(target: target, level: level)?.multiplied(by: 100)
  }
}
