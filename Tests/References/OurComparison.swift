import SurveyStatistics
import WaveComparison

/// Anketa's comparison of two events, under the names of the references: a positive difference means
/// that the second event is higher.
struct OurComparison {
  let figures: [String: Double]

  init(_ a: NumberTable, _ b: NumberTable) {
    let groups = TwoGroups(b, a)
    var figures: [String: Double] = [:]
    for (event, table) in [("a", a), ("b", b)] {
      figures["n_" + event] = Double(table.n)
      figures["mean_" + event] = table.mean
      figures["sd_" + event] = table.standardDeviation
      figures["median_" + event] = table.median
    }
    figures["diff_means"] = groups.meanDifference
    if let welch = groups.welch() {
      figures["welch_t"] = welch.t
      figures["welch_df"] = welch.degreesOfFreedom
      figures["welch_p"] = welch.p
    }
    if let test = groups.mannWhitney() {
      figures["mannwhitney_u_b"] = test.u
      figures["mannwhitney_p"] = test.correctedP
    }
    figures["cliffs_delta"] = groups.superiority?.cliffDelta
    self.figures = figures
  }

  /// Pearson's test over two rows of counts; `nil` when there is nothing to compare.
  static func chiSquared(_ a: [Int], _ b: [Int]) -> [String: Double]? {
    let table = CrossTabulation([a, b])
    guard let test = table.pearson, let smallest = table.smallestExpected, let v = table.cramersV
    else { return nil }
    return [
      "options": Double(table.columnTotals.count), "chi2": test.statistic,
      "df": Double(test.degreesOfFreedom), "p": test.p, "min_expected": smallest, "cramers_v": v,
    ]
  }

  /// Pearson's test over the values that either event has.
  static func chiSquared(_ a: NumberTable, _ b: NumberTable) -> [String: Double]? {
    let values = Set(a.values).union(b.values).sorted()
    func counts(_ table: NumberTable) -> [Int] {
      let counts = Dictionary(uniqueKeysWithValues: zip(table.values, table.counts))
      return values.map { counts[$0] ?? 0 }
    }
    return chiSquared(counts(a), counts(b))
  }
}
