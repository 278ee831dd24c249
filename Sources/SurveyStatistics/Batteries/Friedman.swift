/// Which item of a battery is rated highest: Friedman's rank test, each respondent compared with himself.
///
/// M. Friedman, JASA 32 (1937), 675–701, with the correction for ties. Pairs of items are then compared
/// as matched answers, with Holm's adjustment.
public struct Friedman: Sendable, Hashable {
  /// The statistic on the χ² scale, with k − 1 degrees of freedom.
  public let test: ChiSquaredTest
  /// Kendall's W, in `0...1`: how much the respondents' orders agree.
  public let kendallW: Double
  public let completeRows: Int
}

extension Battery {
  /// Friedman's test over complete rows; `nil` below two items, without complete rows, and when every
  /// respondent rates all items alike.
  public var friedman: Friedman? {
    Friedman(completeRows.map { (answers: $0, count: 1) }, items: items)
  }
}

extension Friedman {
  /// - Parameter rows: Rows without a gap, with how often each occurred.
  init?(_ rows: [(answers: [Int], count: Int)], items: Int) {
    guard items > 1 else { return nil }
    // Doubled midranks less their mean k + 1, which are whole numbers.
    var sums = Array(repeating: 0, count: items)
    var squares = 0
    for (row, count) in rows {
      for (item, answer) in row.enumerated() {
        let deviation =
          2 * row.count { $0 < answer } + row.count { $0 == answer } - items
        sums[item] += deviation * count
        squares += deviation * deviation * count
      }
    }
    guard squares > 0 else { return nil }
    let between = sums.reduce(0.0) { $0 + Double($1) * Double($1) }
    let ratio = between / Double(squares)
    completeRows = rows.reduce(0) { $0 + $1.count }
    test = ChiSquaredTest(Double(items - 1) * ratio, degreesOfFreedom: items - 1)
    kendallW = ratio / Double(completeRows)
  }
}
