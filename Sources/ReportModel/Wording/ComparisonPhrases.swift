/// Two seminars side by side, in words.
public struct ComparisonPhrases: Sendable {
  public typealias OneText = Phrases.OneText
  public typealias TwoTexts = @Sendable (String, String) -> String
  public typealias ThreeTexts = Phrases.ThreeTexts
  public typealias FourTexts = Phrases.FourTexts

  var title: String
  /// Of a section in the annex of the later seminar, by the name of the earlier one.
  var heading: OneText
  var now: String
  var before: String

  // Headings and captions
  var ratings: String
  var answers: String
  var averages: String
  var bestAnswers: String
  var testsCaption: String
  var samePeople: String
  var sameYesNo: String
  var notCompared: String

  // Summary
  /// Name and number of this seminar, name and number of the earlier one.
  var returned: FourTexts
  /// ` of 28`: returned, attended.
  var outOf: TwoTexts
  var comparedCount: OneText
  var changedCount: OneText
  var addedCount: OneText
  var droppedCount: OneText
  /// A difference and its limits.
  var about: ThreeTexts
  /// `−0.5 to +1.3`
  var range: TwoTexts
  /// Question, mean now, mean before, difference.
  var higher: FourTexts
  var lower: FourTexts
  /// Question, mean now, mean before, range.
  var unclear: FourTexts
  var noCause: String
  var noneClear: String

  // Tables
  var difference: String
  /// Difference of shares in points of per cent.
  var points: String
  var inWords: String
  /// By the names in machine output.
  var verdicts: [String: String]
  /// What “higher” and “lower” mean on a scale whose low end is the best.
  var better: String
  var worse: String
  /// Below a figure of averages, by the level of the ranges.
  var figureNote: OneText
  var averagesNote: String
  var equivalentNote: String
  var pointsNote: String
  var scoreNote: OneText
  var testsNote: String

  // The same people
  /// Matched, not matched, codes used twice.
  var people: ThreeTexts
  var tooFewPeople: String
  var thinMatch: String
  var pairs: String
  var change: String
  var upSameDown: String
  var allAlike: String
  var gained: String
  var lost: String
  var samePeopleNote: String

  // Changed, and compared all the same
  var confirmed: String
  var confirmedIntroduction: String

  // Not compared
  var changedIntroduction: String
  /// By the names in machine output.
  var changes: [String: String]
  var addedItems: String
  var droppedItems: String
  var suggestions: String
  /// Earlier text, later text.
  var suggestion: TwoTexts

  // Method
  var method: OneText
  var matchingMethod: String
}
