/// Groups of respondents side by side, in words.
public struct GroupPhrases: Sendable {
  public typealias OneText = Phrases.OneText
  public typealias TwoTexts = @Sendable (String, String) -> String
  public typealias ThreeTexts = Phrases.ThreeTexts

  var heading: String
  /// By which question the groups are made.
  var introduction: OneText
  /// How many did not answer that question.
  var withoutAnswer: OneText
  var overlapping: String
  /// Question and smallest size: no two groups are large enough.
  var tooSmall: TwoTexts

  /// So many answers that a group is made of, too many to be named.
  var others: OneText
  /// Name of a group and how many belong to it, over a column.
  var column: TwoTexts
  /// Everybody.
  var all: String
  var difference: String
  /// Those who answered a question, below its answers.
  var answered: String
  /// ` of 12`
  var outOf: OneText

  /// Captions.
  var averages: String
  var bestAnswers: String
  /// Below the averages.
  var inBrackets: String
  /// Of which two groups, first and second, the difference is.
  var differenceNote: TwoTexts
  /// Below the best answers.
  var bestNote: String

  /// Name of a group and its mean.
  var group: TwoTexts
  /// A difference and its limits.
  var about: ThreeTexts
  /// Question, better group, other group, difference.
  var ratedBetter: Phrases.FourTexts
  /// Question, higher group, other group, difference.
  var higher: Phrases.FourTexts
  var answeredDifferently: OneText
  /// After the differences that are clear.
  var noCause: String
  var noneClear: String

  /// Smallest size: groups that were put together.
  var putTogether: OneText
  /// Names and smallest size.
  var withheldGroups: TwoTexts
  /// What “·” means, with the smallest number of answers.
  var dot: OneText

  var testsCaption: String
  var test: String
  var adjustedP: String
  var effect: String
  /// By the names in machine output.
  var tests: [String: String]
  var paths: [String: String]
  var testsNote: String
  /// How differences are found, for the method note.
  var method: String
  /// That tests are simulated, and with which seed.
  var simulated: OneText
}
