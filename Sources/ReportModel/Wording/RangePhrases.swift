/// How far a figure reaches beyond those who answered, and how far their answers agree, in words.
///
/// Limits come in as text, rounded outwards; a level as `95%`.
public struct RangePhrases: Sendable {
  public typealias OneText = Phrases.OneText
  public typealias TwoTexts = @Sendable (String, String) -> String
  public typealias ThreeTexts = Phrases.ThreeTexts

  /// The heading of a column of ranges, by their level.
  var column: OneText
  /// Mean and best point of the scale, without full stop.
  var mean: TwoTexts
  /// Mean on a scale that is best at 0, without full stop.
  var meanAroundBest: OneText
  /// Mean of numbers, without full stop.
  var meanOfNumbers: OneText
  /// Net promoter score and n, without full stop.
  var score: TwoTexts
  /// A figure, its range, and the level: what seminars like this one may give.
  var plausible: ThreeTexts
  /// A figure and its limits, had all of so many participants answered, and the level.
  var ofGroup:
    @Sendable (_ figure: String, _ low: String, _ high: String, _ participants: String, String) ->
      String
  /// Name of a box, count, n; without full stop.
  var box: ThreeTexts
  /// A share's range in brackets.
  var shareRange: OneText
  /// Limits of a count among all participants, the level, and what is certain whatever the others
  /// think.
  var countOfGroup:
    @Sendable (
      _ low: String, _ high: String, _ participants: String, _ level: String,
      _ certain: (String, String)
    ) -> String
  /// What a count would be among all participants, whatever the others think: limits, participants.
  var bounds: ThreeTexts
  /// Under a table of averages and boxes: participants and level.
  var tableOfGroup: TwoTexts
  /// Under a table of averages and boxes: level.
  var tableOfProcess: OneText
  /// Under a table of answers: participants and level.
  var countsOfGroup: TwoTexts
  /// Under a table of answers: level.
  var sharesOfProcess: OneText

  /// How far answers agree, as a sentence each without full stop.
  var agreementWords: @Sendable (AgreementWord) -> String
  /// A sentence on agreement that goes for all questions of a table.
  var agreementOnAll: OneText
  /// A sentence on agreement with its number.
  var agreement: TwoTexts
  /// Names of the best and worst answers with their counts, and n: the answers fall into two camps.
  var camps:
    @Sendable (_ best: String, _ top: String, _ worst: String, _ bottom: String, _ n: String) ->
      String
  /// Several questions in which the answers fall into two camps.
  var campsName: String
}

/// How far the answers to a question agree, in a word.
enum AgreementWord: CaseIterable {
  /// Nearly everybody on one or two neighbouring points.
  case close
  case fair
  /// Spread as if all points were chosen alike.
  case mixed
  /// Closer to two opposite ends than to one opinion.
  case divided

  /// - Parameter consensus: From 0, half of the answers at each end, to 1, all alike.
  init(_ consensus: Double) {
    self =
      switch consensus {
      case 0.8...: .close
      case 0.6...: .fair
      case 0.4...: .mixed
      default: .divided
      }
  }
}
