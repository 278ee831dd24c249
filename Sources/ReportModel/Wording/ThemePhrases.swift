/// What comments are about, in words.
public struct ThemePhrases: Sendable {
  /// Question.
  var caption: Phrases.OneText
  // Columns
  var theme: String
  var people: String
  /// Row: respondents whose comments are about none of the themes.
  var without: String
  /// A sentence: comments were coded, and none is about any of the themes.
  var noneFound: Phrases.Counted
  /// A sentence: people who commented, and that one of them may count for several themes.
  var base: Phrases.Counted
  /// A sentence: how many answers a second person coded.
  var checked: Phrases.Counted
  /// A sentence: themes, in quotation marks, on which two people agree just well enough.
  var tentative: @Sendable ([String]) -> String
  /// A sentence: why counts are left out.
  var illustration: String

  /// A sentence: themes with their counts, those about none of them or `nil`, and that one person may count
  /// for several.
  var listed: @Sendable ([(label: String, count: String)], _ without: String?) -> String
  /// A sentence of the summary: question, themes with their counts, people who commented.
  var brief: @Sendable (String, [(label: String, count: String)], Int) -> String

  // Agreement
  /// Answers that were coded twice.
  var agreementCaption: Phrases.Counted
  var agreed: String
  var verdict: String
  var reliabilities: [String: String]
  var agreementNote: String
}
