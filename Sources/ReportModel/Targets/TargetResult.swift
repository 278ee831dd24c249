import SurveyModel
import SurveyStatistics

/// How the answers to an item stand to its target, judged by the range that the annex prints.
struct TargetResult {
  enum Verdict: String, CaseIterable {
    /// The result and its whole range reach the target; of all participants' answers, the result.
    case met
    /// No part of the range reaches it.
    case notYet
    /// Everything between, and where no range is shown: too few answers to tell.
    case tooFew
  }

  let target: ItemTarget
  let figures: ItemFigures
  /// The answers that count, and how many gave one; `nil` for an average.
  let counted: (codes: [Int], count: Int)?
  /// A fraction of the valid n, or an average; `nil` when no one answered.
  let value: Double?
  /// Of the value, unrounded.
  let interval: Interval?
  /// Whether an average is to be this or lower, because the best answer stands at the low end.
  let isAtMost: Bool
  let verdict: Verdict

  /// - Returns: `nil` for an item without a target.
  init?(_ figures: ItemFigures, _ publication: Publication) {
    guard let target = figures.item.target else { return nil }
    self.target = target
    self.figures = figures
    let aim: Double
    let printed: ClosedRange<Double>?
    switch target {
    case .share(let percent, let named):
      guard let codes = named.isEmpty ? figures.item.bestCodes : named else { return nil }
      let count = figures.options.reduce(0) {
        codes.contains($1.option.code) ? $0 + $1.count : $0
      }
      counted = (codes, count)
      value = figures.validN == 0 ? nil : Double(count) / Double(figures.validN)
      interval = figures.interval(of: count)
      aim = percent / 100
      printed = figures.printedRange(of: count, publication)?.fractions
    case .average(let average):
      counted = nil
      value = figures.mean
      interval = figures.meanInterval
      aim = average
      printed = figures.printedMeanLimits(publication)?.values
    }
    let isAtMost = counted == nil && figures.item.favourable == .low
    self.isAtMost = isAtMost
    // Exact fractions such as 16/20 have to reach 80 %.
    func reaches(_ value: Double) -> Bool {
      isAtMost ? value <= aim + 1e-9 : value >= aim - 1e-9
    }
    let decision = publication.decision(figures)
    if let value, decision.level >= .countsMean, decision.isCensus {
      verdict = reaches(value) ? .met : .notYet
    } else if let value, let printed {
      let (worse, better) =
        isAtMost
        ? (printed.upperBound, printed.lowerBound) : (printed.lowerBound, printed.upperBound)
      verdict = reaches(value) && reaches(worse) ? .met : reaches(better) ? .tooFew : .notYet
    } else {
      verdict = .tooFew
    }
  }
}
