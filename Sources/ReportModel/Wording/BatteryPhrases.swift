/// What several questions say together. Alpha is explained as how well answers agree in this group of people,
/// never as whether they measure the right thing.
public struct BatteryPhrases: Sendable {
  typealias OneText = Phrases.OneText
  typealias TwoTexts = Phrases.TwoTexts
  /// A text, and another one where there is something to add.
  typealias TextAndMore = @Sendable (String, String?) -> String

  /// Mean, and the lowest point where that is the best; without full stop.
  var meanWhereBest: TwoTexts
  /// Before the sentence on the common mean.
  var together: OneText
  /// Alpha, and the complete answers where they are few: the answers make one figure.
  var goTogether: TextAndMore
  /// The same where they do not.
  var apart: TextAndMore
  /// There is no alpha.
  var cannotTell: String
  /// Respondents with a score, and those of them with gaps.
  var counted: TextAndMore
  /// Quoted items that run against the others.
  var perhapsReversed: OneText
  /// The same of items that the questionnaire calls reversed.
  var perhapsNotReversed: OneText
  /// Quoted items that were asked the other way round.
  var reversed: OneText

  /// Caption of a table of reliability, by the stem, which may be empty.
  var reliability: OneText
  /// An item that was asked the other way round, in that table.
  var turned: OneText
  var itemRest: String
  var alphaIfDropped: String
  var reliabilityNote: String
  var completeRows: String
  var alpha: String
  var feldt: String
  /// Alpha with its range, from few complete answers.
  var fewRows: OneText
  var standardisedAlpha: String
  var spearmanBrown: String
  var omega: String
  var scoreMean: String
  /// Friedman's test.
  var highest: String
  var degrees: OneText
  var straightLines: String
  /// A count of complete rows.
  var ofRows: TwoTexts
  /// In the method note: the least alpha, items, and complete rows.
  var method: Phrases.ThreeTexts
}

extension BatteryPhrases {
  /// With a small letter at the beginning, to stand inside a sentence.
  static func lowercased(_ text: String) -> String {
    (text.first.map { $0.lowercased() } ?? "") + text.dropFirst()
  }
}
