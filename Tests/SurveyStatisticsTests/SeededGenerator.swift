import SurveyStatistics

/// SplitMix64, so that property tests draw the same cases everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Counts of a rating item: 2 to 11 points, some of them empty, at least one answer.
  mutating func counts() -> [Int] {
    let points = Int.random(in: 2...11, using: &self)
    let widest = [1, 2, 10, 200].randomElement(using: &self)!
    var counts = (0..<points).map { _ in
      Bool.random(using: &self) ? Int.random(in: 0...widest, using: &self) : 0
    }
    if counts.allSatisfy({ $0 == 0 }) { counts[Int.random(in: 0..<points, using: &self)] = 1 }
    return counts
  }

  /// A process, or a group that has at least so many members.
  mutating func target(answers: Int) -> InferenceTarget {
    Bool.random(using: &self)
      ? .process : .group(of: answers + Int.random(in: 0...20, using: &self))
  }

  mutating func level() -> ConfidenceLevel { ConfidenceLevel.allCases.randomElement(using: &self)! }
}
