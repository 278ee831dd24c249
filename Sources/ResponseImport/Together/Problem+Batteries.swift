public import Diagnostics
public import SurveyModel

extension Problem {
  /// An item seems to have been asked the other way round than the questionnaire says.
  public static func doubtfulDirection(_ item: Item) -> Problem {
    Problem(
      .warning, "doubtful-direction",
      "the answers to item \(item.key) “\(item.text)” do not go with those to the rest of its battery",
      help: item.isReversed
        ? "if it was asked in the same direction as the others, take out its `reverse: true`"
        : "if it was asked the other way round, write `reverse: true` with it in the questionnaire; if not, let it be"
    )
  }
}
