import SurveyModel
import SurveyStatistics

/// The summary in words: each sentence stands on a cell of the annex.
struct BriefSummary {
  let items: [ItemPresentation]
  let batteries: [BatteryPresentation]
  let response: ResponseSummary
  let phrases: Phrases
  /// Whether comments were dropped: how many said that there was nothing to add is not known then.
  var hasForgotten = false

  var sentences: [SummarySentence] {
    var sentences = [SummarySentence(response.sentence + fewAnswers)]
    if let overall { sentences.append(overall) }
    if let difference { sentences.append(difference) }
    if let recommendation = items.first(where: { $0.item.type == .recommend && $0.showsMean }) {
      if let text = recommendation.recommendationText {
        sentences.append(.init(text, .item(recommendation.item.key)))
      }
    }
    if let choice { sentences.append(choice) }
    if let targets { sentences.append(.init(targets, .targets)) }
    let comments = items.filter { $0.item.type == .text }.map(\.commenters).filter { $0 > 0 }
    if !comments.isEmpty, !hasForgotten {
      let written = phrases.commentsWritten(comments.reduce(0, +), comments.count)
      let themes = items.filter { $0.themesInBrief != nil }
      sentences.append(
        .init(
          ([written] + themes.compactMap(\.themesInBrief)).joined(separator: " "),
          of: [.comments] + themes.map { .themes($0.item.key) }))
    }
    return sentences
  }

  /// That there are few answers, where that goes for every question.
  private var fewAnswers: String {
    let closed = items.filter { $0.item.type != .text && $0.figures.validN > 0 }
    guard let most = closed.map(\.figures.validN).max(), closed.allSatisfy(\.hasFewAnswers),
      closed.contains(where: \.showsPercent)
    else { return "" }
    return " " + phrases.fewAnswers(phrases.numbers.whole(most))
  }

  private var ratings: [ItemPresentation] {
    items.filter {
      $0.item.type == .rating && $0.showsMean && $0.item.scale?.favourable != .middle
    }
  }

  /// The overall judgement in counts: the item that asks for it, else the first rating
  /// outside a battery.
  private var overall: SummarySentence? {
    let candidates = ratings
    let item =
      candidates.first { $0.item.key == "overall" || Self.asksOverall($0.text) }
      ?? candidates.first { $0.item.battery == nil }
    guard let item, let boxes = item.figures.boxes, let scale = item.item.scale else { return nil }
    let best =
      item.item.favourable == .low
      ? Array(scale.points.prefix(boxes.width)) : Array(scale.points.suffix(boxes.width))
    let labels = best.map { phrases.quoted(item.label($0)) }
    let sentence = phrases.topBoxSentence(
      item.text, item.numbers.whole(boxes.top), item.numbers.whole(boxes.n),
      phrases.either(labels))
    return .init(
      [sentence, item.topBounds].compactMap { $0 }.joined(separator: " "), .item(item.item.key))
  }

  /// What came of the targets; `nil` without any, and before anybody answered.
  private var targets: String? {
    guard items.contains(where: { $0.figures.validN > 0 }) else { return nil }
    return items.compactMap(TargetPresentation.init).sentence(phrases)
  }

  private static func asksOverall(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["overall", "в целом", "жалпысынан"].contains(where: text.contains)
  }

  /// The best and the worst of a battery, only where their printed ranges do not touch and those who
  /// answered both tell them apart. Items that were asked the other way round have means that go the other
  /// way, and those that divide people have none in words: neither are compared.
  private var difference: SummarySentence? {
    var groups: [String: [ItemPresentation]] = [:]
    for item in ratings where !item.item.isReversed {
      if let battery = item.item.battery { groups[battery, default: []].append(item) }
    }
    guard
      let group = groups.min(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) })?.value,
      group.count >= 3
    else { return nil }
    let ordered = group.filter { !$0.isPolarised }.sorted {
      ($0.figures.mean ?? 0) > ($1.figures.mean ?? 0)
    }
    guard let first = ordered.first, let last = ordered.last, isAbove(first, last),
      batteries.contains(where: { $0.figures.tellsApart(first.item, last.item) })
    else { return nil }
    let isLowBest = first.item.scale?.favourable == .low
    let (best, worst) = isLowBest ? (last, first) : (first, last)
    return .init(
      phrases.ratedHigher(best.text, best.meanNumber, worst.text, worst.meanNumber),
      .item(best.item.key), .item(worst.item.key))
  }

  private func isAbove(_ high: ItemPresentation, _ low: ItemPresentation) -> Bool {
    if let above = high.meanLimits, let below = low.meanLimits {
      return above.low.units > below.high.units
    }
    // Everybody answered: the means are facts.
    guard high.meanLimits == nil, low.meanLimits == nil else { return false }
    return high.meanNumber != low.meanNumber
  }

  /// What was ticked in the first multiple choice: most often only where the ranges tell the first from the
  /// second, otherwise the first three.
  private var choice: SummarySentence? {
    guard let item = items.first(where: { $0.item.type == .multiple && $0.showsMean }),
      let top = item.optionsAsShown.first, top.count > 0
    else { return nil }
    let n = item.numbers.whole(item.figures.validN)
    let second = item.figures.options.map(\.count).sorted().dropLast().last ?? 0
    if isAbove(item.figures.interval(of: top.count), item.figures.interval(of: second)) {
      return .init(
        phrases.mostChosen(
          item.text, item.label(top.option), item.numbers.whole(top.count), n),
        .item(item.item.key))
    }
    let leading = item.figures.options.sorted { $0.count > $1.count }.leading(by: \.count)
    guard !leading.isEmpty else { return nil }
    return .init(
      phrases.oftenChosen(
        item.text, leading.map { (item.label($0.option), item.numbers.whole($0.count)) }, n),
      .item(item.item.key))
  }

  private func isAbove(_ high: Interval?, _ low: Interval?) -> Bool {
    guard let high, let low else { return false }
    return high.low > low.high
  }
}
