import SurveyModel
import SurveyStatistics

/// Ranges: limits rounded outwards once, and what they are limits of in words.
extension ItemPresentation {
  /// The participants whose answers the ranges speak of: known, and not all of them answered.
  var group: Int? { figures.group }

  private var groupText: String? { group.map(numbers.whole) }

  /// `95%`
  var levelText: String { numbers.percent(figures.level.rawValue) }

  // MARK: Averages

  /// The limits of the mean as printed; `nil` where it is not shown, or known for certain.
  var meanLimits: OutwardLimits? { figures.printedMeanLimits(publication) }

  /// `3.4–4.8`; “—” when there is nothing to be uncertain about.
  var meanRange: String { meanLimits.map(joined) ?? "—" }

  func joined(_ limits: OutwardLimits) -> String { numbers.joined(limits) }

  /// A figure with its range: what all participants would have given, or what may be expected.
  func sentence(_ figure: String, _ limits: OutwardLimits?, signed: Bool = false) -> String {
    phrases.ranged(figure, limits, group: groupText, level: levelText, signed: signed)
  }

  // MARK: Shares

  /// The range of so many answers: how many of the participants, or which share. “—” where none is
  /// shown, and where everybody answered.
  func shareRange(_ count: Int) -> String {
    switch figures.printedRange(of: count, publication) {
    case .counts(let counts, _)?: range(counts)
    case .percent(let limits)?: joined(limits) + numbers.percentGap + "%"
    case nil: "—"
    }
  }

  private func range(_ counts: ClosedRange<Int>) -> String {
    let (low, high) = (numbers.whole(counts.lowerBound), numbers.whole(counts.upperBound))
    return counts.count == 1 ? low : "\(low)–\(high)"
  }

  /// Whether strict rules leave a percentage out because its range is wide.
  func withholds(_ count: Int) -> Bool {
    figures.interval(of: count).map {
      publication.rules.withholds($0, validN: figures.validN)
    } ?? false
  }

  /// Below a table of answers: what its ranges mean; `nil` where it has none.
  var shareRangeNote: String? {
    guard showsShareRanges else { return nil }
    return groupText.map { phrases.ranges.countsOfGroup($0, levelText) }
      ?? phrases.ranges.sharesOfProcess(levelText)
  }

  /// Whether a table of answers has a column of ranges.
  var showsShareRanges: Bool {
    figures.validN > 0 && figures.options.contains { shareRange($0.count) != "—" }
  }

  // MARK: Best answers

  /// “Best 2 answers: 18 of 24”, and what that may mean among all participants.
  var boxesText: String? {
    guard let boxes = figures.boxes else { return nil }
    let n = numbers.whole(boxes.n)
    let bottom = phrases.ranges.box(
      phrases.bottomBox(boxes.width), numbers.whole(boxes.bottom), n)
    var top = phrases.ranges.box(phrases.topBox(boxes.width), numbers.whole(boxes.top), n)
    let range = shareRange(boxes.top)
    if group == nil, range != "—" { top += phrases.ranges.shareRange(range) }
    return [top.withFullStop(), topOfGroup, bottom.withFullStop()].compactMap { $0 }
      .joined(separator: " ")
  }

  private var topOfGroup: String? {
    guard let boxes = figures.boxes, let groupText, let bounds = figures.bounds(of: boxes.top)
    else { return nil }
    guard let probable = figures.interval(of: boxes.top).flatMap(figures.probableCount) else {
      return topBounds
    }
    return phrases.ranges.countOfGroup(
      numbers.whole(probable.lowerBound), numbers.whole(probable.upperBound), groupText, levelText,
      (numbers.whole(bounds.lowerBound), numbers.whole(bounds.upperBound)))
  }

  /// “Whatever the others think: 18 to 23 of 25.”
  var topBounds: String? {
    guard let boxes = figures.boxes, let groupText, let bounds = figures.bounds(of: boxes.top)
    else { return nil }
    return phrases.ranges.bounds(
      numbers.whole(bounds.lowerBound), numbers.whole(bounds.upperBound), groupText)
  }
}
