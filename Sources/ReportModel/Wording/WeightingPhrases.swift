/// Words of weighted figures: the section that shows them, why there are none, how they were made.
public struct WeightingPhrases: Sendable {
  public typealias OneText = Phrases.OneText
  public typealias TwoTexts = @Sendable (String, String) -> String

  var heading: String
  var introduction: String
  /// The questions weighted by.
  var by: OneText
  /// Captions.
  var margins: String
  var averages: String
  var shares: String
  /// Columns of the margins: respondents, their share, and the share of those who attended.
  var answered: String
  var answeredShare: String
  var attendedShare: String
  /// Columns of the figures.
  var effectiveN: String
  var designEffect: String
  var unweighted: String
  var weighted: String
  var tableNote: String
  /// Question, net promoter score unweighted and weighted, range with level, and n, effective n, design
  /// effect.
  var score:
    @Sendable (
      _ question: String, _ unweighted: String, _ weighted: String, _ range: String,
      _ base: [String]
    ) -> String

  /// Where the numbers of those who attended come from, without full stop.
  var source: OneText
  /// Respondents whose weight is 1.
  var withoutTarget: OneText
  /// Answers that a question needs, and questions with fewer.
  var tooFewForItem: TwoTexts
  /// The limit, and the largest weight as a multiple of the median one.
  var trimmed: TwoTexts
  /// The largest weight as a multiple of the median one.
  var uneven: OneText

  // Why there are none.
  var everybodyAnswered: String
  /// Respondents with an answer to every question weighted by, and how many there must be.
  var tooFewAnswers: TwoTexts
  /// Names of the categories, and how many answers each must have.
  var smallCategories: TwoTexts
  /// Names of the categories.
  var noTarget: OneText
  var noConvergence: String

  // How they were made.
  /// The question weighted by.
  var postStratified: OneText
  /// The questions weighted by.
  var raked: OneText
  /// The smallest and the largest weight.
  var sizes: TwoTexts
  var ranges: String
}
