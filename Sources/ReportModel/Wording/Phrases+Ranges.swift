import SurveyStatistics

extension Phrases {
  /// A figure with its range: what all participants would have given, or what may be expected.
  ///
  /// - Parameters:
  ///   - figure: Without full stop.
  ///   - limits: `nil` where there is nothing to be uncertain about.
  ///   - group: The participants; `nil` where their number is not known.
  ///   - signed: Whether a plus sign stands before what is above zero.
  func ranged(
    _ figure: String, _ limits: OutwardLimits?, group: String?, level: String, signed: Bool = false
  ) -> String {
    guard let limits else { return figure.withFullStop() }
    let text = signed ? numbers.signed : numbers.fixed
    if let group {
      return ranges.ofGroup(figure, text(limits.low), text(limits.high), group, level)
    }
    let range =
      signed ? "\(text(limits.low)) … \(text(limits.high))" : numbers.joined(limits)
    return ranges.plausible(figure, range, level)
  }
}

extension NumberStyle {
  /// `3.4–4.8`; with a sign `−0.2 … 0.5`.
  func joined(_ limits: OutwardLimits) -> String {
    let (low, high) = (fixed(limits.low), fixed(limits.high))
    return limits.low.isNegative || limits.high.isNegative ? "\(low) … \(high)" : "\(low)–\(high)"
  }
}
