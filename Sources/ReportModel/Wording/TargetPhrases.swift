/// What the answers were to reach, in words.
public struct TargetPhrases: Sendable {
  public typealias OneText = Phrases.OneText
  public typealias TwoTexts = @Sendable (String, String) -> String

  var heading: String
  var caption: String

  // Columns
  var target: String
  var result: String
  var verdict: String
  /// How many seminars met the target.
  var metIn: String

  /// Percentage, and the answers that count.
  var share: TwoTexts
  var averageAtLeast: OneText
  /// On a scale that is best at its low end.
  var averageAtMost: OneText
  var verdicts: [String: String]

  /// What the verdicts mean, by the level of the ranges.
  var note: OneText
  /// The same where everybody answered.
  var censusNote: String
  /// Participants and level.
  var rangeOfGroup: TwoTexts
  /// Level.
  var rangeOfProcess: OneText
  /// Of several seminars, each of which stands for itself; by the level.
  var rangeOfSeminars: OneText
  var metInNote: String

  /// A sentence: how many targets are met, not yet met, and cannot be told; together one or more.
  var brief: @Sendable (_ met: Int, _ notYet: Int, _ tooFew: Int) -> String
}
