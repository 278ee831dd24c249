import SurveyModel
import SurveyStatistics
import Tabulation

/// One item as it is shown: each figure rounded and worded once.
///
/// A class, as it holds all the wording and is handed on often.
final class ItemPresentation: Sendable {
  let figures: ItemFigures
  let phrases: Phrases
  let publication: Publication
  let decision: PublicationDecision
  /// What comments are about.
  let themes: CommentThemes?

  init(
    _ figures: ItemFigures, phrases: Phrases, publication: Publication,
    themes: CommentThemes? = nil
  ) {
    self.figures = figures
    self.phrases = phrases
    self.publication = publication
    decision = publication.decision(figures)
    self.themes = themes
  }

  var item: Item { figures.item }
  var numbers: NumberStyle { phrases.numbers }
  var text: String {
    let text = item.text(phrases.code)
    return text.isEmpty ? item.key : text
  }
  var showsMean: Bool { decision.level >= .countsMean }
  var showsPercent: Bool { decision.percentDecimals != nil }
  var hasFewAnswers: Bool { decision.hasFewAnswers }

  func label(_ option: ResponseOption) -> String {
    let label = option.label(phrases.code)
    return label.isEmpty || label == String(option.code) ? numbers.whole(option.code) : label
  }

  // MARK: Texts

  /// “Rating. Answered: 20; no answer: 1.”
  var subline: String {
    let missing = figures.tally.missing
    let reasons = [
      (phrases.noAnswer, missing.blank), (phrases.notApplicable, missing.notApplicable),
      (phrases.notAsked, missing.notAsked), (phrases.damaged, missing.damaged),
    ]
    return phrases.typeAndBase(
      phrases.typeNames[item.type.rawValue] ?? item.type.rawValue, numbers.whole(figures.validN),
      reasons.filter { $0.1 > 0 }.map { "\($0.0): \(numbers.whole($0.1))" })
  }

  /// The percentage; “—” where strict rules leave it out.
  func percent(_ count: Int) -> String {
    if withholds(count) { return "—" }
    return numbers.percent(count, of: figures.validN, decimals: decision.percentDecimals ?? 0)
  }

  /// The count as it stands at a bar: with its percentage where that may be shown, and the
  /// percentage first where the count no longer matters most.
  func countText(_ count: Int) -> String {
    guard showsPercent, !withholds(count) else { return numbers.whole(count) }
    return hasFewAnswers
      ? "\(numbers.whole(count)) (\(percent(count)))"
      : "\(percent(count)) (\(numbers.whole(count)))"
  }

  /// The mean alone: `4.3`; “—” where it is not shown.
  var meanNumber: String {
    guard let mean = figures.mean, let decimals = decision.meanDecimals else { return "—" }
    if let exact = figures.exactMean { return numbers.fixed(exact.rounded(decimals: decimals)) }
    return numbers.decimal(mean, places: decimals)
  }

  /// `The trainers explained things well: 4.3 (4.1–4.4)`
  var meanInBrief: String {
    meanRange == "—" ? "\(text): \(meanNumber)" : "\(text): \(meanNumber) (\(meanRange))"
  }

  var medianNumber: String {
    guard showsMean, let median = figures.median else { return "—" }
    return numbers.plain(median)
  }

  /// The best answers, as count and percentage.
  var topBoxText: String {
    guard let boxes = figures.boxes else { return "—" }
    return countText(boxes.top)
  }

  /// The worst answers, likewise.
  var bottomBoxText: String {
    guard let boxes = figures.boxes else { return "—" }
    return countText(boxes.bottom)
  }

  /// The sentence on the mean, or that all answers were equal, or what a mean would hide.
  var meanText: String {
    guard showsMean, let range = figures.range, let points = figures.points else {
      return phrases.fewCounts(numbers.whole(figures.validN))
    }
    if points.isAllEqual, let only = points.smallest {
      return phrases.allEqual(numbers.whole(only))
    }
    if let campsText { return campsText }
    let figure =
      switch item.favourable {
      case .middle: phrases.ranges.meanAroundBest(meanNumber)
      case .low: phrases.batteries.meanWhereBest(meanNumber, numbers.whole(range.lowerBound))
      default: phrases.ranges.mean(meanNumber, numbers.whole(range.upperBound))
      }
    return sentence(figure, meanLimits)
  }

  /// The note on an item with so few answers that it has no percentages. That there are few answers
  /// to all items is said once, in the summary.
  var fewAnswersNote: String? {
    guard decision.level > .withheld, !showsPercent else { return nil }
    return phrases.fewCounts(numbers.whole(figures.validN))
  }

  /// The options in the order in which they are shown: a scale and yes/no in theirs, choices by
  /// count with “other” and “none” last.
  var optionsAsShown: [ItemFigures.OptionFigures] {
    guard item.type == .single || item.type == .multiple, !item.hasOrderedOptions(in: phrases.code)
    else {
      return figures.options
    }
    func rank(_ option: ItemFigures.OptionFigures) -> Int {
      switch option.option.role {
      case .other: 1
      case .none: 2
      default: 0
      }
    }
    return figures.options.enumerated().sorted { a, b in
      let (left, right) = (a.element, b.element)
      if rank(left) != rank(right) { return rank(left) < rank(right) }
      if left.count != right.count { return left.count > right.count }
      return a.offset < b.offset
    }.map(\.element)
  }
}
