/// From how many valid answers on an item may be published in which form. Thresholds are
/// configuration; these are the defaults.
public struct PublicationRules: Sendable, Hashable, Codable {
  /// From here on counts are shown.
  public var countsFrom = 1
  /// From here on the mean is shown.
  public var meanFrom = 5
  /// From here on percentages stand beside counts.
  public var percentBesideCountsFrom = 10
  /// From here on percentages stand alone, and answers are no longer few.
  public var percentFrom = 30
  /// From here on means have two decimals instead of one.
  public var secondMeanDecimalFrom = 100
  /// From here on percentages have one decimal instead of none.
  public var percentDecimalFrom = 1000
  /// Strict mode: below ``percentFrom``, a share whose interval is at least this wide (as a
  /// fraction) is withheld. `nil` switches it off; 0.3 is the usual width.
  public var widestShareInterval: Double?

  public init() {}

  /// What may be shown of an item.
  ///
  /// - Parameters:
  ///   - validN: Answers to the item.
  ///   - participants: N, `nil` when unknown.
  public func decision(validN: Int, participants: Int?) -> PublicationDecision {
    let level: PublicationLevel =
      if validN == 0 {
        .noAnswers
      } else if validN < countsFrom {
        .withheld
      } else if validN < meanFrom {
        .counts
      } else if validN < percentBesideCountsFrom {
        .countsMean
      } else if validN < percentFrom {
        .countsPercent
      } else {
        .percent
      }
    return PublicationDecision(
      level: level,
      meanDecimals: level < .countsMean ? nil : validN < secondMeanDecimalFrom ? 1 : 2,
      percentDecimals: level < .countsPercent ? nil : validN < percentDecimalFrom ? 0 : 1,
      isCensus: validN > 0 && validN == participants,
      hasFewAnswers: validN > 0 && validN < percentFrom)
  }

  /// Whether strict mode withholds a share.
  public func withholds(_ interval: Interval, validN: Int) -> Bool {
    guard let widestShareInterval else { return false }
    return validN < percentFrom && interval.width >= widestShareInterval
  }
}
