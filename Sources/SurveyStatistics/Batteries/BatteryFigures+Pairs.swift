public import SurveyModel
import Tabulation

extension BatteryFigures {
  /// Whether those who answered both of two items tell them apart, so that one may be called higher.
  ///
  /// By Student's t of the paired differences, with Bonferroni's allowance for all pairs of the battery; in a
  /// group of which everybody answered both, any difference of the means.
  ///
  /// - Parameters:
  ///   - first: An item of the battery that was not asked the other way round.
  ///   - second: Another.
  public func tellsApart(_ first: Item, _ second: Item) -> Bool {
    let places = [first, second].compactMap { item in items.firstIndex { $0.key == item.key } }
    guard places.count == 2, places[0] != places[1] else { return false }
    let sums = tally.pairwiseSums(of: places.min() ?? 0, and: places.max() ?? 0)
    let n = sums.n
    let difference = sums.sums[0] - sums.sums[1]
    if target.isCensus(answers: n) { return difference != 0 }
    guard n > 1 else { return false }
    // Σd² of the differences, and n(n − 1) times their variance, without rounding.
    let squares = sums.products[0][0] - 2 * sums.products[0][1] + sums.products[1][1]
    let spread = n * squares - difference * difference
    // All differ by the same: no doubt is left when they differ at all.
    guard spread > 0 else { return difference != 0 }
    let t = Double(difference) / (Double(spread) / Double(n - 1)).squareRoot()
    let pairs = Double(items.count * (items.count - 1) / 2)
    return StudentT(df: Double(n - 1)).twoSided(t) * pairs <= 1 - level.share
  }
}
