import SurveyStatistics
import WaveComparison

/// A test as a row of an appendix.
extension Phrases {
  var testColumns: [Annex.Table.Column] {
    [
      .init(question, .text), .init(groups.test, .text), .init("p"), .init(groups.adjustedP),
      .init(groups.effect, .text),
    ]
  }

  /// Name and path, p, adjusted p, size of what was found.
  func testCells(_ test: GroupTest, adjusted: Double) -> [String] {
    let path = groups.paths[test.p.path.rawValue].map { ", " + $0 } ?? ""
    return [
      groups.tests[test.name.rawValue, default: test.name.rawValue] + path,
      numbers.p(test.p.value), numbers.p(adjusted), effect(test.effect),
    ]
  }

  private func effect(_ effect: GroupTest.Effect?) -> String {
    func two(_ value: Double) -> String { numbers.decimal(value, places: 2) }
    switch effect {
    case nil: return "—"
    case .superiority(let estimate):
      let limits = estimate.interval.map { OutwardLimits($0, decimals: 2, scale: 0...1) }
      return "θ = \(two(estimate.value))"
        + (limits.map { " (\(numbers.fixed($0.low))–\(numbers.fixed($0.high)))" } ?? "")
    case .epsilonSquared(let value): return "ε² = \(two(value))"
    case .correlation(let value): return "r = \(two(value))"
    case .cramersV(let value): return "V = \(two(value))"
    }
  }
}
