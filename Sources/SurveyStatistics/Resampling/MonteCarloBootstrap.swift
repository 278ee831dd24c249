/// The percentile bootstrap interval of a mean, by simulation: for numbers, on request.
///
/// B resamples in order, each of n draws by ``SplitMix64/index(below:)``; the limits are the order
/// statistics ⌈B·α/2⌉ and ⌈B(1 − α/2)⌉ of the sorted means, counted from 1. B. Efron, JASA 82 (1987),
/// 171–185.
///
/// - Parameters:
///   - answers: In the order of the file, on which the result depends.
///   - resamples: B, positive.
///   - seed: Printed in the method note.
/// - Returns: Limits in the unit of the answers; `nil` when no one answered.
/// - Complexity: O(B·(n + log B)).
public func monteCarloBootstrapInterval(
  _ answers: [Double], resamples: Int, seed: UInt64, level: ConfidenceLevel = .ninetyFive
) -> Interval? {
  precondition(resamples > 0, "\(resamples) resamples")
  guard !answers.isEmpty else { return nil }
  var generator = SplitMix64(seed: seed)
  var means: [Double] = []
  means.reserveCapacity(resamples)
  for _ in 0..<resamples {
    var sum = CompensatedSum()
    for _ in answers { sum.add(answers[generator.index(below: answers.count)]) }
    means.append(sum.value / Double(answers.count))
  }
  means.sort()
  // α/2 is (100 − level)/200, so both ranks are quotients of whole numbers.
  let below = 100 - level.rawValue
  func value(atRank part: Int) -> Double {
    means[max((resamples * part + 199) / 200, 1) - 1]
  }
  return Interval(
    low: value(atRank: below), high: value(atRank: 200 - below), level: level,
    method: .bootstrapPercentile, target: .process)
}
