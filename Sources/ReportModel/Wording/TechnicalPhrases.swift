/// Words of the appendix of figures.
public struct TechnicalPhrases: Sendable {
  var heading: String
  var introduction: String
  /// Captions.
  var averages: String
  var intervals: String
  var agreement: String
  var variety: String
  var missing: String

  /// Columns of the averages.
  var standardDeviation: String
  var standardError: String
  var lowerQuartile: String
  var upperQuartile: String
  /// Columns of the intervals.
  var low: String
  var high: String
  /// How an interval was made, with its level.
  var method: String
  /// Figures that have an interval.
  var netScore: String
  var recommendation: String
  /// Names of the intervals, by their names in machine output.
  var methods: [String: String]
  /// What the limits of counts are of.
  var worstCase: String
  /// Columns of the agreement.
  var consensus: String
  var dispersion: String
  var net: String
  var entropy: String
  var variation: String
  var mostFrequent: String
  /// Columns of the missing answers.
  var asked: String
  var answered: String
  var unanswered: String
  var agreementNote: String
  var varietyNote: String
}
