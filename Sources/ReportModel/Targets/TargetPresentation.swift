import SurveyModel
import SurveyStatistics

/// A target beside what came of it: each figure rounded and worded once.
struct TargetPresentation {
  let item: ItemPresentation
  let result: TargetResult

  /// - Returns: `nil` for an item without a target.
  init?(_ item: ItemPresentation) {
    guard let result = TargetResult(item.figures, item.publication) else { return nil }
    self.item = item
    self.result = result
  }

  private var phrases: Phrases { item.phrases }
  private var numbers: NumberStyle { item.numbers }
  private var words: TargetPhrases { phrases.targets }

  /// `at least 80%: “Useful” or “Very useful”`
  var aim: String {
    switch result.target {
    case .share(let percent, _):
      let codes = result.counted?.codes ?? []
      let labels = item.item.allOptions.filter { codes.contains($0.code) }.map(item.label)
      return words.share(
        numbers.plain(percent) + numbers.percentGap + "%",
        phrases.either(labels.map(phrases.quoted)))
    case .average(let average):
      let plain = numbers.plain(average)
      let text =
        plain == numbers.decimal(average, places: 0)
        ? numbers.decimal(average, places: 1) : plain
      return result.isAtMost ? words.averageAtMost(text) : words.averageAtLeast(text)
    }
  }

  /// `17 (85%)`, `4.3`, or “—” where it is not shown.
  var figure: String {
    guard let count = result.counted?.count else { return item.meanNumber }
    return item.decision.level > .withheld ? item.countText(count) : "—"
  }

  /// The same with its base: `17 of 20 (85%)`, `4.3 (20)`.
  var figureWithBase: String {
    guard let count = result.counted?.count else {
      return "\(item.meanNumber)\u{A0}(\(numbers.whole(item.figures.validN)))"
    }
    guard item.decision.level > .withheld else { return "—" }
    let text = numbers.whole(count) + phrases.groups.outOf(numbers.whole(item.figures.validN))
    guard item.showsPercent, !item.withholds(count) else { return text }
    return "\(text) (\(item.percent(count)))"
  }

  /// `83–100%`, `19–22 of 28` participants, `3.4–4.8`, or “—”.
  var range: String {
    guard let count = result.counted?.count else { return item.meanRange }
    let range = item.shareRange(count)
    guard case .counts(_, let size)? = item.figures.printedRange(of: count, item.publication)
    else { return range }
    return range + phrases.groups.outOf(numbers.whole(size))
  }

  var verdict: String { words.verdicts[result.verdict.rawValue, default: result.verdict.rawValue] }
}

extension [TargetPresentation] {
  /// How many targets there are, and what came of them, in a sentence; `nil` without targets.
  func sentence(_ phrases: Phrases) -> String? {
    guard !isEmpty else { return nil }
    func count(_ verdict: TargetResult.Verdict) -> Int {
      self.count { $0.result.verdict == verdict }
    }
    return phrases.targets.brief(count(.met), count(.notYet), count(.tooFew))
  }
}
