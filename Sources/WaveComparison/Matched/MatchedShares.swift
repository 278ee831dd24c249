public import SurveyStatistics

/// A yes-or-no answer of the same people twice, or two options of one multiple-choice item.
public struct MatchedShares: Sendable, Hashable {
  /// b: from no to yes.
  public let gained: Int
  /// c: from yes to no.
  public let lost: Int
  /// Pairs, those without change included.
  public let n: Int

  public init(gained: Int, lost: Int, n: Int) {
    precondition(
      gained >= 0 && lost >= 0 && gained + lost <= n, "\(gained) gained, \(lost) lost of \(n)")
    self.gained = gained
    self.lost = lost
    self.n = n
  }

  private var net: NetScore { NetScore(positive: gained, negative: lost, n: n) }

  /// (b − c)/n, a fraction in `-1...1`; `nil` without pairs.
  public var difference: Double? { net.value }

  /// Tango's score interval of the difference; `nil` without pairs.
  public func interval(level: ConfidenceLevel = .ninetyFive) -> Interval? {
    net.interval(level: level)
  }

  private var changed: Binomial { Binomial(gained + lost, 0.5) }

  /// McNemar's exact p, 2P(X ≤ min(b, c)) in Bin(b + c, ½), at most 1; 1 when nothing changed.
  public var exactP: Double { min(2 * changed.lower(min(gained, lost)), 1) }

  /// McNemar's mid-p, which is printed: half of the probability of the observed outcome is taken off
  /// each tail. 1 when nothing changed.
  ///
  /// M. W. Fagerland, S. Lydersen and P. Laake, BMC Med Res Meth 13 (2013), 91.
  public var midP: Double {
    guard gained + lost > 0 else { return 1 }
    let least = min(gained, lost)
    return min(2 * changed.lower(least) - changed.mass(least), 1)
  }
}
