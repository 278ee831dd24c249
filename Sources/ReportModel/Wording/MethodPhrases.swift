/// How the figures were made: what stands at the end of an annex, whatever its detail.
public struct MethodPhrases: Sendable {
  public typealias OneText = Phrases.OneText

  /// Participants as the organiser gave them, and questionnaires returned.
  var participants: @Sendable (String, String) -> String
  var participantsUnknown: String
  var targetGroup: String
  var targetProcess: String
  /// Level of the ranges, and what they are, by figure.
  var ranges: @Sendable (_ level: String, _ kinds: [String]) -> String
  /// What is computed by which interval, by the interval's name in machine output.
  var intervals: [String: String]
  /// For questions that were not put to everybody, beside ranges about the participants.
  var routed: String
  /// When one question is said to be rated higher than another.
  var higher: String
  var bounds: String
  var agreement: String
  /// The score of “would you recommend”.
  var recommendation: String
  var missing: String
  /// What is shown from how many answers on: a heading and its steps.
  var ladder: @Sendable (_ steps: [String]) -> String
  var countsOnly: OneText
  var means: OneText
  var percentages: OneText
  var percentagesFirst: OneText
  /// So many and more.
  var andMore: OneText
  /// From how many answers on averages have two decimals, and percentages one.
  var decimals: @Sendable (_ means: String, _ percentages: String) -> String
  /// From how many answers on agreement has a word.
  var agreementFrom: OneText
  /// The smallest number of people whose comments are printed.
  var minimumGroup: OneText
  /// Width in points from which a percentage of few answers is left out.
  var widestRange: OneText
  var inferred: String
  /// That responses and comments were dropped, and what cannot be said any more: the day.
  var forgotten: OneText
  /// In place of comments that were dropped: the day.
  var commentsForgotten: OneText
  var detail: @Sendable (ReportDetail) -> String
}
