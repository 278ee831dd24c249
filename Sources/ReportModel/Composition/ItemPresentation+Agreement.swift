import SurveyModel
import SurveyStatistics

/// How far respondents agree: a word, from as many answers on as the gate asks for.
extension ItemPresentation {
  /// `nil` where there are too few answers, or no order among them.
  var agreement: AgreementWord? {
    guard item.type == .rating, figures.validN >= publication.gates.consensus, showsMean,
      let consensus = figures.agreement
    else { return nil }
    return AgreementWord(consensus)
  }

  /// Whether the answers fall into two camps, so that a mean in the text would mislead.
  var isPolarised: Bool {
    figures.validN >= publication.gates.consensus && showsMean
      && figures.boxes?.isPolarised == true
  }

  /// “The answers agree closely (agreement 0.86 of 1).” `nil` also where all answers are equal, which
  /// is said already.
  var agreementText: String? {
    guard let agreement, let consensus = figures.agreement, figures.points?.isAllEqual == false,
      !isPolarised
    else { return nil }
    return phrases.ranges.agreement(
      phrases.ranges.agreementWords(agreement), numbers.decimal(consensus, places: 2))
  }

  /// The two camps with their counts.
  var campsText: String? {
    guard isPolarised, let boxes = figures.boxes else { return nil }
    return phrases.ranges.camps(
      phrases.topBox(boxes.width), numbers.whole(boxes.top), phrases.bottomBox(boxes.width),
      numbers.whole(boxes.bottom), numbers.whole(boxes.n))
  }
}
