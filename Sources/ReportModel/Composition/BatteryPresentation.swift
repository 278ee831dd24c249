import SurveyModel
import SurveyStatistics
import Tabulation

/// One battery as it is shown: what its items say together, where they were shown to go together.
struct BatteryPresentation {
  let figures: BatteryFigures
  /// As they are shown one by one, in the order of the figures.
  let items: [ItemPresentation]
  let phrases: Phrases
  let publication: Publication

  var numbers: NumberStyle { phrases.numbers }
  var words: BatteryPhrases { phrases.batteries }

  /// Whether anything is said of the battery: its rows are enough, and every item is shown with its mean.
  var isShown: Bool {
    figures.tally.completeRows >= publication.gates.batteryRows && items.allSatisfy(\.showsMean)
  }

  /// The stem, as it stood above the rows.
  var stem: String { figures.battery.text(phrases.code) }

  // MARK: Sentences

  /// The mean of all items together, or why there is none; `nil` where answers or items are too few to tell.
  var together: String? {
    // What is best in the middle has no good and bad to be averaged.
    guard isShown, figures.isJudged, favourable != .middle else { return nil }
    guard let alpha = figures.alpha else { return words.cannotTell }
    let value = numbers.decimal(alpha.value, places: 2)
    let rows = hasFewRows ? numbers.whole(alpha.completeRows) : nil
    guard figures.isScale, let score = figures.score, let mean = meanNumber else {
      return words.apart(value, rows)
    }
    let sentence = phrases.ranged(meanText(mean), limits, group: group, level: levelText)
    return [
      words.together(sentence), words.goTogether(value, rows),
      words.counted(
        numbers.whole(score.n), score.incomplete > 0 ? numbers.whole(score.incomplete) : nil),
    ].joined(separator: " ")
  }

  private func meanText(_ mean: String) -> String {
    guard let low = figures.tally.points.first, let high = figures.tally.points.last else {
      return mean
    }
    return favourable == .low
      ? words.meanWhereBest(mean, numbers.whole(low))
      : phrases.ranges.mean(mean, numbers.whole(high))
  }

  /// Items of doubtful direction: a sentence on those that were asked like the others, and on those turned.
  var directions: [String] {
    let doubtful = figures.doubtfulDirection
    func names(_ places: [Int]) -> String? {
      places.isEmpty
        ? nil : places.map { phrases.quoted(items[$0].text) }.joined(separator: ", ")
    }
    return [
      names(doubtful.filter { !items[$0].item.isReversed }).map(words.perhapsReversed),
      names(doubtful.filter { items[$0].item.isReversed }).map(words.perhapsNotReversed),
    ].compactMap { $0 }
  }

  // MARK: Figures

  private var favourable: Scale.Favourable? { items.first?.item.scale?.favourable }

  private var hasFewRows: Bool {
    figures.tally.completeRows < publication.gates.batteryRowsUnflagged
  }

  var levelText: String { numbers.percent(figures.level.rawValue) }

  /// The participants whose scores the range speaks of: known, and not all of them have one.
  private var group: String? {
    guard case .group(let size) = figures.target, let score = figures.score, size > score.n else {
      return nil
    }
    return numbers.whole(size)
  }

  private var meanDecimals: Int? {
    guard let score = figures.score else { return nil }
    let participants: Int? = if case .group(let size) = figures.target { size } else { nil }
    return publication.rules.decision(validN: score.n, participants: participants).meanDecimals
  }

  private var meanNumber: String? {
    guard let score = figures.score, let decimals = meanDecimals else { return nil }
    return score.exactMean.map { numbers.fixed($0.rounded(decimals: decimals)) }
      ?? numbers.decimal(score.mean, places: decimals)
  }

  private var limits: OutwardLimits? {
    guard let interval = figures.scoreInterval, let decimals = meanDecimals,
      interval.low < interval.high, let low = figures.tally.points.first,
      let high = figures.tally.points.last
    else { return nil }
    return OutwardLimits(interval, decimals: decimals, scale: low...high)
  }
}
