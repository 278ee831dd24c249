import SeededRandom
import SurveyStatistics

extension SeededGenerator {
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
