import SurveyModel
import SurveyStatistics
import Tabulation

/// One item as it is shown: each figure rounded and worded once.
struct ItemPresentation {
  let figures: ItemFigures
  let phrases: Phrases
  let decision: PublicationDecision

  init(
    _ figures: ItemFigures, phrases: Phrases, rules: PublicationRules, participants: Int?
  ) {
    self.figures = figures
    self.phrases = phrases
    decision = rules.decision(validN: figures.validN, participants: participants)
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

  /// The sentence on median and best answers; `nil` where the scale has no better end.
  var medianText: String? {
    guard let median = figures.median, let boxes = figures.boxes else { return nil }
    return phrases.medianAndTopBox(
      numbers.plain(median), phrases.topBox(boxes.width), numbers.whole(boxes.top),
      numbers.whole(boxes.n))
  }

  /// How many wrote something that is more than “no” or a dash.
  var commenters: Int {
    figures.validN
      - figures.tally.texts.reduce(0) { $0 + (NothingToSay.holds($1.key) ? $1.value : 0) }
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

  func percent(_ count: Int) -> String {
    numbers.percent(count, of: figures.validN, decimals: decision.percentDecimals ?? 0)
  }

  /// The count as it stands at a bar: with its percentage where that may be shown, and the
  /// percentage first where the count no longer matters most.
  func countText(_ count: Int) -> String {
    guard showsPercent else { return numbers.whole(count) }
    return hasFewAnswers
      ? "\(numbers.whole(count)) (\(percent(count)))"
      : "\(percent(count)) (\(numbers.whole(count)))"
  }

  /// The mean alone: `4.3`; “—” where it is not shown.
  var meanNumber: String {
    guard let mean = figures.mean, let decimals = decision.meanDecimals else { return "—" }
    return numbers.decimal(mean, places: decimals)
  }

  /// The limits of the mean as printed; `nil` where it is not shown, or known for certain.
  var meanLimits: OutwardLimits? {
    guard let interval = figures.meanInterval, let decimals = decision.meanDecimals,
      let range = figures.range, interval.low < interval.high
    else { return nil }
    return OutwardLimits(interval, decimals: decimals, scale: range)
  }

  /// `3.4–4.8`, rounded outwards; “—” when there is nothing to be uncertain about.
  var rangeText: String {
    guard let limits = meanLimits else { return "—" }
    let (low, high) = (numbers.fixed(limits.low), numbers.fixed(limits.high))
    return limits.low.isNegative || limits.high.isNegative ? "\(low) … \(high)" : "\(low)–\(high)"
  }

  /// `The trainers explained things well: 4.3 (4.1–4.4)`
  var meanInBrief: String {
    rangeText == "—" ? "\(text): \(meanNumber)" : "\(text): \(meanNumber) (\(rangeText))"
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

  /// The sentence on the mean, or that all answers were equal.
  var meanText: String {
    guard showsMean, let range = figures.range, let points = figures.points else {
      return phrases.fewCounts(numbers.whole(figures.validN))
    }
    if points.isAllEqual, let only = points.smallest {
      return phrases.allEqual(numbers.whole(only))
    }
    let best = item.scale?.favourable == .low ? range.lowerBound : range.upperBound
    guard let limits = meanLimits else {
      return phrases.meanExact(meanNumber, numbers.whole(best))
    }
    if item.scale?.favourable == .middle {
      return phrases.meanAroundBest(
        meanNumber, numbers.fixed(limits.low), numbers.fixed(limits.high))
    }
    return phrases.meanWithRange(
      meanNumber, numbers.whole(best), numbers.fixed(limits.low), numbers.fixed(limits.high))
  }

  /// The note on an item with so few answers that it has no percentages. That there are few answers
  /// to all items is said once, in the summary.
  var fewAnswersNote: String? {
    guard figures.validN > 0, !showsPercent else { return nil }
    return phrases.fewCounts(numbers.whole(figures.validN))
  }

  /// The options in the order in which they are shown: a scale and yes/no in theirs, choices by
  /// count with “other” and “none” last.
  var optionsAsShown: [ItemFigures.OptionFigures] {
    guard item.type == .single || item.type == .multiple, !isOrderedByNumbers else {
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

  /// Whether the options are ranges such as ages: their order is their numbers'.
  private var isOrderedByNumbers: Bool {
    let labels = figures.options.filter { $0.option.role == .substantive }.map { label($0.option) }
    guard labels.count >= 3 else { return false }
    return labels.allSatisfy {
      $0.contains(where: \.isNumber)
        && ($0.first.map { "<>".contains($0) || $0.isNumber || $0 == "$" } ?? false)
    }
  }
}
