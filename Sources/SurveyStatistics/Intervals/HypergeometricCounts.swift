/// How many of a whole group may be of an opinion, from those who answered: the exact interval without
/// assumption about the form of the distribution.
///
/// With X ~ Hyp(N, M, n), from the least M with P(X ≥ k | M) > α/2 to the greatest M with
/// P(X ≤ k | M) > α/2, among k…N − n + k. J. P. Buonaccorsi, Am Stat 41 (1987), 215–218.
///
/// ```swift
/// hypergeometricCounts(18, of: 20, participants: 25)  // 20...23 of 25
/// ```
///
/// - Parameters:
///   - count: k, answers in question.
///   - n: Valid n.
///   - participants: N, at most 5000 in practice.
/// - Returns: Counts of the participants; `nil` without answers, without participants, and when answers
///   outnumber participants.
public func hypergeometricCounts(
  _ count: Int, of n: Int, participants: Int, level: ConfidenceLevel = .ninetyFive
) -> ClosedRange<Int>? {
  guard n > 0,
    let possible = WorstCaseBounds.count(count, answers: n, participants: participants)
  else { return nil }
  // A probability that is α/2 exactly is not above it: rounding errors of its double are forgiven.
  let threshold = level.tail * (1 + 1e-12)
  func drawn(_ good: Int) -> Hypergeometric {
    Hypergeometric(good: good, bad: participants - good, drawn: n)
  }
  // P(X ≥ k | M) grows with M, P(X ≤ k | M) falls.
  let low = firstIndex(in: possible) { drawn($0).upper(count - 1) > threshold }
  let high = firstIndex(in: possible) { drawn($0).lower(count) <= threshold } - 1
  return min(low, possible.upperBound)...max(high, possible.lowerBound)
}

/// The first number of a range from which on a condition holds; the one after the range when it never
/// does.
private func firstIndex(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
  var (low, high) = (range.lowerBound, range.upperBound + 1)
  while low < high {
    let middle = low + (high - low) / 2
    if holds(middle) { high = middle } else { low = middle + 1 }
  }
  return low
}
